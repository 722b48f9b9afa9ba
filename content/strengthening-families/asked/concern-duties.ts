import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty in a concern or a disagreement. */
export const concernDuties = {
  'lead-on-concern': ['kid has been hurt who deals with it', 'FSW spots harm who takes charge'],
  'no-delay': ['do I wait when worried about harm', 'act straight away'],
  'use-duty-system': [
    'my social worker is off sick who do I ring',
    'nobody in the office and there is a worry',
  ],
  'liaise-for-strategy': [
    'need a strat who rings who',
    'manager to talk to about child protection',
  ],
  'initiate-strategy-meeting': ['who calls the strat', 'who runs the strategy discussion'],
  'attend-strategy-meeting': ['do FSWs go to strat', 'who has to come to the strategy discussion'],
  'remain-involved': [
    'do we carry on working during the investigation',
    'still visit while section 47 is on',
  ],
  'progress-to-conference': [
    'who takes it to ICPC',
    'going to child protection conference whose job',
  ],
  'transfer-to-cs-and-s': ['who moves it over to long term team', 'case handover for CP'],
  'statutory-visits': ['who sees the kid before conference', 'stat visits while it transfers'],
  'contribute-to-report': [
    'do I write some of the conference report',
    'FSW part of the ICPC report',
  ],
  'attend-conference': ['which of us goes to conference', 'who goes to ICPC'],
  'conference-transfer-point': ['when does my work as FSW finish in CP', 'moment it passes over'],
  'discuss-risks': ['things are getting worse tell who', 'FSW worried about rising risk'],
  'more-involved': ['social worker steps in more', 'more social work time when it gets worse'],
  'record-oversight': [
    "manager's view where is it written",
    'note on the file of supervision advice',
  ],
  'escalate-within-team': [
    'fallen out with the social worker over a case',
    "FSW and SW can't agree",
  ],
  'escalate-transfer': [
    'other team says our bar is too high',
    "they won't take our no for an answer",
  ],
} as const satisfies AskedOf<DutyId>;
