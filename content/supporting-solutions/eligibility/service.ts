import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';
import { age, exclusions } from './age-and-exclusions.ts';
import {
  beforeReferral,
  beforeYouRefer,
  pathwaysOfReferral,
  preconditions,
} from './before-referral.ts';
import { definition } from './definition.ts';

const lines = [
  { criterion: 'care-within-days-or-weeks' },
  { criterion: 'court-proceedings' },
  { criterion: 'may-not-remain-at-home' },
  { criterion: 'accommodated-in-an-emergency' },
  { criterion: 'long-term-foster-placement' },
  { criterion: 'long-term-looked-after' },
  { criterion: 'returning-to-a-family-placement' },
] as const satisfies readonly Rule[];

const notExcluded = {
  all: [
    { criterion: 'has-impact' },
    { criterion: 'earlier-intervention' },
    { criterion: 'one-point-case' },
    { criterion: 'disability-linked' },
  ],
} as const satisfies Rule;

/** Section 2: referrals can be made by these only. */
const byAPathway = {
  any: [{ criterion: 'direct-pathway' }, { criterion: 'emergency-pathway' }],
} as const satisfies Rule;

/** Section 1: the service itself. */
export const service = {
  title: 'Does a young person fit the criteria for the Supporting Solutions Service?',
  summary:
    'The age, the lines of the definition of ‘edge of care’, what may stand in the way, and the pathway. The document does not say whether one line of the definition is enough. Not all of them can be met at once, as some exclude each other.',
  sources: [
    { section: 'criteria', ref: '1' },
    { section: 'referral-pathways', ref: '2' },
    { section: 'referral-process', ref: '3' },
    { section: 'disability', ref: '13' },
  ],
  groups: [
    { heading: 'Age', criteria: age },
    {
      heading: 'The definition of ‘edge of care’',
      hint: 'The lines of section 1. Answer no where a line is for another situation.',
      criteria: definition,
    },
    {
      heading: 'What may stand in the way',
      hint: 'Two situations in which the service cannot offer interventions (section 1), a case that remains with One Point (section 3), and need linked to disability (section 13). The document does not say who judges them.',
      criteria: exclusions,
    },
    {
      heading: 'The pathway of the referral',
      hint: 'Referrals can be made by {figure:referral-pathways} only: one of them must be so.',
      criteria: pathwaysOfReferral,
    },
    {
      heading: 'Before the referral',
      hint: 'They turn nobody away, but they come first.',
      criteria: beforeReferral,
    },
  ],
  readings: [
    {
      id: 'one-line',
      text: 'any one line of the definition is enough',
      rule: { all: [{ criterion: 'age' }, { any: lines }, notExcluded, byAPathway] },
    },
    {
      id: 'more-than-one-line',
      text: 'more than one line of the definition is needed',
      rule: { all: [{ criterion: 'age' }, { atLeast: 2, of: lines }, notExcluded, byAPathway] },
    },
  ],
  preconditions,
  contradictions: [
    {
      answers: { 'may-not-remain-at-home': 'yes', 'long-term-looked-after': 'yes' },
      text: 'Our note: a young person who is long term looked after, with a plan to be rehabilitated back home, does not seem to be in the family home yet.',
    },
    {
      answers: { 'emergency-pathway': 'neither', 'one-point-case': 'remains' },
      text: 'A referral via Emergency Duty Team crisis support comes by the second pathway.',
    },
    {
      answers: { 'emergency-pathway': 'neither', 'one-point-case': 'escalated' },
      text: 'A referral via Emergency Duty Team crisis support comes by the second pathway.',
    },
    {
      answers: { 'emergency-pathway': 'risk-only', 'one-point-case': 'remains' },
      text: 'A referral via Emergency Duty Team crisis support comes by the second pathway.',
    },
    {
      answers: { 'emergency-pathway': 'risk-only', 'one-point-case': 'escalated' },
      text: 'A referral via Emergency Duty Team crisis support comes by the second pathway.',
    },
  ],
  talkTo: 'management-team',
  next: {
    'likely fits': {
      text: 'Go through the list “Before you refer”, then make the referral by one of the pathways of section 2.',
      map: 'referral-pathways',
      section: 'referral-pathways',
    },
    'does not appear to fit': {
      text: 'If the management team feel that the definition is not met, a consultation will be offered to the referrer. Other interventions, such as a Family Group Conference or ERASE support, may be possible. Whether that also holds for other reasons is not said. After a referral via Emergency Duty Team crisis support, a One Point case that is to be escalated will be allocated a worker; whether the definition must still be met then is not said.',
      because: {
        'one-point-case':
          'The One Point Team will continue to support the case, and should consider a Family Group Conference.',
      },
      map: 'from-referral-to-worker',
      section: 'referral-process',
    },
    'cannot tell yet': {
      text: 'Find out what is still open, and answer again. The criteria stand in section 1.',
      map: 'referral-pathways',
      section: 'criteria',
    },
    'talk to': {
      text: 'Ask the Supporting Solutions management team how the criteria are read, or whether it has a role beside need linked to disability. A member of it, or the duty worker, takes the referral information.',
      map: 'referral-pathways',
      section: 'criteria',
    },
  },
  before: beforeYouRefer,
} as const satisfies EligibilityCheck<RoleId, SectionId>;
