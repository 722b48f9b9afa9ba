import type { EligibilityCheck, Rule } from '../../src/eligibility/index.ts';
import { beforeRequest, beforeYouAsk, preconditions } from './eligibility/before-request.ts';
import { age, measures } from './eligibility/measures.ts';
import { weighing } from './eligibility/weighing.ts';
import type { SectionId } from './procedure.ts';
import type { RoleId } from './roles.ts';

/** The other measures of section 3. */
const others = [
  { criterion: 'imminent-risk' },
  { criterion: 'rehabilitation-plan' },
  { criterion: 'missing-or-exploitation' },
  { criterion: 'family-breakdown' },
  { criterion: 'no-boundaries' },
  { criterion: 'self-care' },
  { criterion: 'conflict' },
  { criterion: 'exclusion' },
  { criterion: 'good-enough-parenting' },
  { criterion: 'socially-excluded' },
  { criterion: 'inconsistent-parents' },
  { criterion: 'no-network' },
] as const satisfies readonly Rule[];

/** The line of section 3 that follows the age range. */
const sibling = { criterion: 'younger-sibling' } as const satisfies Rule;

const ageRange = { criterion: 'age' } as const satisfies Rule;

const weighed = { criterion: 'weighing' } as const satisfies Rule;

export const eligibility = {
  'priority-measures': {
    title: 'How does a referral stand by the priority measures of Stockport Families First?',
    summary:
      'The priority measures of section 3, and the Team Manager’s weighing by step 1. The measures are not added up to a verdict: the document does not say whether all of them are needed, any, or none. For a referral within the age range that the Team Manager has not weighed yet, the answer is to talk to the Team Manager.',
    sources: [
      { section: 'referral-criteria', ref: '3' },
      { section: 'request', ref: '5 step 1' },
    ],
    groups: [
      { heading: 'Age', criteria: age },
      {
        heading: 'The other priority measures',
        hint: 'Nearly all of these are judgements, for the social worker and the Team Manager to make.',
        criteria: measures,
      },
      {
        heading: 'The Team Manager’s weighing',
        criteria: weighing,
      },
      {
        heading: 'Before the request',
        hint: 'By step 1 and section 4. They turn nobody away, but they come first. By step 1 a request can come from any of the Social Work Teams; whether others can make one is an open question.',
        criteria: beforeRequest,
      },
    ],
    readings: [
      {
        id: 'every-measure',
        text: 'the age and every other measure that applies must be met, except for a younger sibling whose risk is identified',
        rule: { all: [ageRange, { any: [{ all: others }, sibling] }, weighed] },
      },
      {
        id: 'age-and-any-other',
        text: 'the age and any one other measure are enough, the identified risk of a younger sibling among them',
        rule: { all: [ageRange, { any: [...others, sibling] }, weighed] },
      },
      {
        id: 'age-alone',
        text: 'the age alone is needed, and the other measures only help to order the referrals',
        rule: { all: [ageRange, weighed] },
      },
    ],
    preconditions,
    talkTo: 'team-manager',
    next: {
      'likely fits': {
        text: 'The Team Manager has given the referral priority. Go on with the first contact and the allocation of a named worker, in step 1.',
        map: 'request',
        section: 'request',
      },
      'does not appear to fit': {
        text: 'The age is outside the range. The document does not say what follows, and section 2 calls the range the team’s primary focus. Our note: ask the Team Manager, and discuss which other service could help.',
        map: 'request',
        section: 'referral-criteria',
      },
      'cannot tell yet': {
        text: 'Find out what is still open, and answer again. The measures stand in section 3.',
        map: 'request',
        section: 'referral-criteria',
      },
      'talk to': {
        text: 'Talk to the Team Manager, who prioritises the referrals received. Take along which measures are met and which are not.',
        map: 'request',
        section: 'request',
      },
    },
    before: beforeYouAsk,
  },
} as const satisfies Record<string, EligibilityCheck<RoleId, SectionId>>;

export type CheckId = keyof typeof eligibility;
