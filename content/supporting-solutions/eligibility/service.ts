import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';
import { age, exclusions } from './age-and-exclusions.ts';
import { beforeReferral, beforeYouRefer } from './before-referral.ts';
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
  all: [{ criterion: 'has-impact' }, { criterion: 'earlier-intervention' }],
} as const satisfies Rule;

/** Section 1: the service itself. */
export const service = {
  title: 'Does a young person fit the criteria for the Supporting Solutions Service?',
  summary:
    'The age, the lines of the definition of ‘edge of care’, and the situations in which the service cannot offer interventions. The document does not say whether one line of the definition is enough. Not all of them can be met at once, as some exclude each other.',
  sources: [
    { section: 'criteria', ref: '1' },
    { section: 'referral-pathways', ref: '2' },
    { section: 'referral-process', ref: '3' },
  ],
  groups: [
    { heading: 'Age', criteria: age },
    {
      heading: 'The definition of ‘edge of care’',
      hint: 'The lines of section 1. Choose “Does not apply” where a line is for another situation.',
      criteria: definition,
    },
    {
      heading: 'Where the service cannot offer interventions',
      hint: 'Where one of these stands in the way, the service cannot offer interventions, whatever else is met. The document does not say who judges it.',
      criteria: exclusions,
    },
    {
      heading: 'The referral',
      hint: 'Referrals can be made by {figure:referral-pathways} only. This does not change whether the criteria are met.',
      criteria: beforeReferral,
    },
  ],
  readings: [
    {
      id: 'one-line',
      text: 'any one line of the definition is enough',
      rule: { all: [{ criterion: 'age' }, { any: lines }, notExcluded] },
    },
    {
      id: 'more-than-one-line',
      text: 'more than one line of the definition is needed',
      rule: { all: [{ criterion: 'age' }, { atLeast: 2, of: lines }, notExcluded] },
    },
  ],
  prerequisites: {
    all: [
      { any: [{ criterion: 'direct-pathway' }, { criterion: 'emergency-pathway' }] },
      { criterion: 'visit-before-referral' },
    ],
  },
  talkTo: 'management-team',
  next: {
    'likely fits': {
      text: 'Go through the list “Before you refer”, then make the referral by one of the pathways of section 2.',
      map: 'referral-pathways',
      section: 'referral-pathways',
    },
    'does not appear to fit': {
      text: 'If the management team feel that the definition is not met, a consultation will be offered to the referrer. Other interventions, such as a Family Group Conference or ERASE support, may be possible. Whether that also holds for the situations in which the service cannot offer interventions is not said.',
      map: 'from-referral-to-worker',
      section: 'referral-process',
    },
    'cannot tell yet': {
      text: 'Find out what is still open, and answer again. The criteria stand in section 1.',
      map: 'referral-pathways',
      section: 'criteria',
    },
    'talk to': {
      text: 'Ask the Supporting Solutions management team how the criteria are read. A member of it, or the duty worker, takes the referral information.',
      map: 'referral-pathways',
      section: 'criteria',
    },
  },
  before: beforeYouRefer,
} as const satisfies EligibilityCheck<RoleId, SectionId>;
