import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { RoleId } from '../roles.ts';
import type { SectionId } from '../sections.ts';
import {
  beforeAllocation,
  belowThresholds,
  complexAndIntensive,
  consent,
  county,
  preconditions,
} from './every-request.ts';
import { ages, cameInAs, levelOfNeed } from './hub-criteria.ts';

const hubs = { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' } as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const map = {
  section: 'allocation-map',
  ref: 'Chapter 4, Child and Family Allocation Process Map',
} as const;

const forAHub = [
  { criterion: 'lives-in-county-durham' },
  { criterion: 'born' },
  { criterion: 'age' },
  { criterion: 'triaged-as-early-help' },
  { criterion: 'came-in-as' },
  { none: [{ criterion: 'complex-and-intensive' }] },
] as const satisfies readonly Rule[];

const oneOrTheOther =
  'It came in either as a request for early help or as a safeguarding referral.';
const notYetBorn = 'A child who is not yet born has no such age.';

/** Chapters 3 and 4: which requests are for a Family Hub. */
export const familyHub = {
  title: 'Is it for a Family Hub?',
  summary:
    'What chapters 3 and 4 say of the families that go to a Family Hub. Levels of need are judgements of professionals: they are asked here, and not worked out. The document does not say whether a request for parenting support needs lower level needs as well, whether a safeguarding referral can go to a Family Hub, or where the ages begin and end. The readings are worked out side by side.',
  sources: [hubs, allocation, map],
  groups: [
    {
      heading: 'For the One Point Service',
      criteria: {
        ...county,
        ...belowThresholds,
        ...cameInAs,
      },
    },
    {
      heading: 'Age',
      criteria: ages,
    },
    {
      heading: 'Level of need',
      hint: 'Judgements of the Early Help Triage Worker, or of those in a Locality Early Help Conversation.',
      criteria: {
        ...levelOfNeed,
        ...complexAndIntensive,
      },
    },
    {
      heading: 'Consent',
      hint: 'A safeguarding referral triaged as early help will be transferred if consent is obtained. The document does not say what happens without it. Our note: so here it comes first.',
      criteria: consent,
    },
  ],
  readings: [
    {
      id: 'lower-level-needs',
      text: 'lower level needs are always asked for',
      rule: { all: [...forAHub, { criterion: 'lower-level-needs' }] },
    },
    {
      id: 'parenting-support-is-enough',
      text: 'a referral for parenting support is enough without lower level needs',
      rule: {
        all: [
          ...forAHub,
          { any: [{ criterion: 'lower-level-needs' }, { criterion: 'parenting-support' }] },
        ],
      },
    },
  ],
  preconditions,
  contradictions: [
    {
      answers: { 'came-in-as': 'request', 'consent-to-transfer': 'obtained' },
      text: oneOrTheOther,
    },
    {
      answers: { 'came-in-as': 'request', 'consent-to-transfer': 'not-obtained' },
      text: oneOrTheOther,
    },
    {
      answers: {
        'came-in-as': 'safeguarding-referral',
        'consent-to-transfer': 'not-such-a-referral',
      },
      text: oneOrTheOther,
    },
    { answers: { born: 'not-yet-born', age: 'upper-age' }, text: notYetBorn },
    { answers: { born: 'not-yet-born', age: 'older' }, text: notYetBorn },
  ],
  talkTo: 'senior-triage-worker',
  next: {
    'likely fits': {
      text: 'The Early Help Triage Worker will allocate to the appropriate Family Hub. The Family Hub Team Manager will then allocate to a practitioner {timescale:allocate-in-the-family-hub} of the referral’s arrival in the Family Hub in-tray.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
    'does not appear to fit': {
      text: 'The Early Help Triage Worker will resolve or re-direct the request, invite a professional to a Locality Early Help Conversation, or allocate to an Intensive Family Support Team, if that is appropriate. If triage comes to a safeguarding/statutory service, Families First has responsibility.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
    'cannot tell yet': {
      text: 'Find out what is still open, and answer again. Information checks inform the decision.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
    'talk to': {
      text: 'Ask the Senior Early Help Triage Worker, and the Family Hub Team Manager, how the description is read.',
      map: 'triage-and-allocation',
      section: 'allocation',
    },
  },
  before: beforeAllocation,
} as const satisfies EligibilityCheck<RoleId, SectionId>;
