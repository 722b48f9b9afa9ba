import type { OnePointMap } from './map.ts';
import { familyConsents, isAtRiskOfHarm } from './step-up-and-down.ts';

const meeting = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Weekly Step Up/Down Meeting',
} as const;

const structure = {
  section: 'weekly-step-up-down-meeting',
  ref: 'Chapter 12, Membership & Meeting Structure',
} as const;

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const note = {
  section: 'step-up-down-case-note',
  ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
} as const;

/** Chapter 12: stepping up from One Point to Families First, at once or by the meeting. */
export const stepUpToFamiliesFirst = {
  title: 'Stepping up to Families First',
  summary:
    'If a child may be at risk of significant harm: act immediately, and do not wait for a meeting. Otherwise a request goes to the Step Up/Down Meeting. Our note: in immediate danger, call 999.',
  sources: [up],
  rebuiltFrom: 'chapter 12, Stepping Up a Case, whose flow-chart is not held',
  nodes: {
    concern: {
      kind: 'start',
      text: 'There is a concern about a child, or a case is identified for step up to Families First.',
      next: 'harm',
      sources: [up],
    },
    harm: {
      ...isAtRiskOfHarm,
      exits: [
        { label: 'Yes', to: 'act' },
        { label: 'Not known', to: 'act' },
        { label: 'No', to: 'consent' },
      ],
      sources: [up],
    },
    act: {
      kind: 'step',
      actor: { anyOf: ['one-point-professional', 'family-member'] },
      text: 'Act {timescale:act-at-once}: it is not appropriate to delay by waiting for a meeting. Following Child Protection Procedures, discuss with Families First, and detail the key concerns and the risks posed to the child.',
      timescales: ['act-at-once'],
      next: 'record',
      sources: [up],
    },
    consent: { ...familyConsents, next: 'request' },
    request: {
      kind: 'step',
      actor: 'not stated',
      text: 'On the Step Up/Step Down Request Form, the request needs to be submitted to the appropriate manager.',
      next: 'send',
      sources: [structure],
    },
    send: {
      kind: 'step',
      actor: { anyOf: ['step-up-down-managers'] },
      text: 'Managers are required to send the request form to the Team Co-ordinator, who will circulate it via a secure network {timescale:circulate-request-forms} to the meeting. It goes to the core membership.',
      timescales: ['circulate-request-forms'],
      next: 'discuss',
      sources: [structure],
    },
    discuss: {
      kind: 'step',
      actor: 'not stated',
      text: 'Discuss the case at the {timescale:step-up-down-meeting} Step Up/Down Meeting. Practitioners may be asked to attend and present their case, if this is appropriate. The Team Co-ordinator will make a record of the meeting’s decisions on the Request Form.',
      timescales: ['step-up-down-meeting'],
      event: 'step-up-down-meeting',
      next: 'record',
      sources: [up, meeting, structure],
    },
    record: {
      kind: 'step',
      actor: 'not stated',
      text: 'All actions and decision making must be recorded, on the case recording system.',
      next: 'agreed',
      sources: [up],
    },
    agreed: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is agreement reached to step the family up to statutory services?',
      exits: [
        { label: 'Yes', to: 'case-note' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [up],
      trainerNote:
        'Agreement is reached either through the Step Up/Step Down process or immediately. The document does not say between whom.',
    },
    'case-note': {
      kind: 'step',
      actor: { anyOf: ['ifst-manager', 'senior-key-worker', 'hub-manager'] },
      text: 'If agreement was reached at the Step Up/Step Down meeting, they should add the case note entry, {timescale:case-note-of-the-meeting} as the meeting.',
      timescales: ['case-note-of-the-meeting'],
      next: 'process',
      sources: [note],
    },
    process: {
      kind: 'step',
      actor: 'not stated',
      text: 'The Case Step Up Process must be initiated on LiquidLogic {timescale:start-step-up-process}.',
      timescales: ['start-step-up-process'],
      next: 'conference',
      sources: [up],
    },
    conference: {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a One Point Service Practitioner required to attend an Initial Child Protection Conference for the case?',
      exits: [
        { label: 'Yes', to: 'report' },
        { label: 'No', to: 'stepped-up' },
      ],
      sources: [up],
    },
    report: {
      kind: 'end',
      text: 'The family is stepped up. The practitioner is to use the ICPC Report Template.',
      outcome: 'done',
      sources: [up],
    },
    'stepped-up': {
      kind: 'end',
      text: 'The family is stepped up.',
      outcome: 'done',
      sources: [up],
    },
    'not-agreed': {
      kind: 'end',
      text: 'Agreement is not reached. The procedure does not say what follows, or who supports the family meanwhile. Our note: if a child is, or may be, at risk of significant harm, act immediately all the same: do not leave it there.',
      outcome: 'not stated',
      sources: [up],
    },
  },
} as const satisfies OnePointMap;
