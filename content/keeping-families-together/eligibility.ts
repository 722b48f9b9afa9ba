import type { EligibilityCheck, Rule } from '../../src/eligibility/index.ts';
import { beforeRequest, beforeYouEmail, preconditions } from './eligibility/before-request.ts';
import { circumstances } from './eligibility/circumstances.ts';
import { criteria } from './eligibility/criteria.ts';
import type { SectionId } from './procedure.ts';
import type { RoleId } from './roles.ts';

/** The first line of section 3: the age, with its words about a whole family approach. */
const age = {
  all: [{ criterion: 'age' }, { criterion: 'whole-family' }],
} as const satisfies Rule;

/** The other four lines of section 3. */
const others = [
  { criterion: 'service-manager-belief' },
  { criterion: 'court-proceedings' },
  { criterion: 'returning-home' },
  { criterion: 'long-term-placed' },
] as const satisfies readonly Rule[];

const inSection2 = [
  { criterion: 'before-care' },
  { criterion: 'emergency-placement' },
  { criterion: 'return-plan' },
  { criterion: 'longer-term-placement' },
  { criterion: 'newborn' },
  { criterion: 'public-law-outline' },
] as const satisfies readonly Rule[];

export const eligibility = {
  'edge-of-care': {
    title: 'Does a family fit the criteria for Keeping Families Together?',
    summary:
      'The criteria of section 3, the circumstances of section 2, and what step 1 of section 5 asks for before a request. The document does not say whether all of the criteria must be met or any, or how the circumstances relate to them. The readings under which some families fit and others do not are worked out side by side.',
    sources: [
      { section: 'edge-of-care', ref: '3' },
      { section: 'what-the-service-does', ref: '2' },
      { section: 'service-request', ref: '5 step 1' },
    ],
    groups: [
      {
        heading: 'Criteria of section 3',
        hint: 'Answer no where a line is for another family’s situation, for instance where the child has never been in care.',
        criteria,
      },
      {
        heading: 'Circumstances of section 2',
        hint: 'The service will work with families in these circumstances. Step 1 of the request names the criteria of section 3 only.',
        criteria: circumstances,
      },
      {
        heading: 'Before the request',
        hint: 'Step 1 asks for these as well. They turn no family away, but they come first.',
        criteria: beforeRequest,
      },
    ],
    readings: [
      {
        id: 'age-and-any-other',
        text: 'the age line must be met and any one of the other criteria of section 3 is enough',
        rule: { all: [age, { any: others }] },
      },
      {
        id: 'any-other-criterion',
        text: 'any one of the other criteria of section 3 is enough by itself, without the age line',
        rule: { any: others },
      },
      {
        id: 'circumstance-as-well',
        text: 'the age line, one of the other criteria and a circumstance of section 2 must all be met',
        rule: { all: [age, { any: others }, { any: inSection2 }] },
      },
      {
        id: 'circumstance-instead',
        text: 'a circumstance of section 2 is enough by itself, in place of the criteria of section 3',
        rule: { any: [{ all: [age, { any: others }] }, ...inSection2] },
      },
    ],
    preconditions,
    contradictions: [
      {
        answers: { 'long-term-placed': 'yes', 'before-care': 'yes' },
        text: 'A child who is long term placed in the care of the Local Authority is not before entering care.',
      },
      {
        answers: { age: 'older', newborn: 'yes' },
        text: 'A newborn baby is not of that age.',
      },
      {
        answers: { age: 'upper-age', newborn: 'yes' },
        text: 'A newborn baby is not of that age.',
      },
    ],
    talkTo: 'team-manager',
    next: {
      'likely fits': {
        text: 'Go through the list “Before you e-mail”, then make the request: step 1 of the service request.',
        map: 'service-request',
        section: 'service-request',
      },
      'does not appear to fit': {
        text: 'The document does not say what follows when the criteria are not met. Our note: discuss with the Social Worker’s Team Manager which other service could help.',
        map: 'service-request',
        section: 'services',
      },
      'cannot tell yet': {
        text: 'Find out what is still open, and answer again. The criteria stand in section 3.',
        map: 'service-request',
        section: 'edge-of-care',
      },
      'talk to': {
        text: 'Ask the Keeping Families Together Team Manager how the criteria are read before making the request.',
        map: 'service-request',
        section: 'service-request',
      },
    },
    before: beforeYouEmail,
  },
} as const satisfies Record<string, EligibilityCheck<RoleId, SectionId>>;

export type CheckId = keyof typeof eligibility;
