import type { DutyRule } from './rule.ts';
import { lastingChangeDuties } from './lasting-change.ts';
import { workingWithFamiliesDuties } from './working-with-families.ts';

const direct = {
  section: 'direct-support',
  ref: 'Chapter 9, What do we mean by direct support and intervention?',
} as const;
const offer = { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' } as const;

/** Direct support, and the offer of the Family Hub. */
const directSupportAndOffer = {
  'show-on-the-job': {
    who: 'not stated',
    strength: 'needs to',
    text: 'The focus needs to be on workers doing much of the work ‘on the job’, rather than on referring families to a ‘food skills course’ that another agency runs. They show the family what to do. They teach them basic household skills such as cooking and shopping, sometimes for the first time.',
    stages: ['support'],
    sources: [direct],
  },
  'not-do-for-families': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'Workers are clear about the need not to slip into doing things for families, which lets them off the hook.',
    stages: ['support'],
    sources: [direct],
  },
  'pull-back-support': {
    who: { anyOf: ['practitioner'] },
    strength: 'needs to',
    text: 'Practitioners need to pull back on this direct support slowly over time, to ensure that families do not become dependent on it.',
    stages: ['support'],
    sources: [direct],
  },
  'sustainable-changes': {
    who: { anyOf: ['practitioner'] },
    strength: 'needs to',
    text: 'In pulling back direct support, practitioners need to ensure that any changes that are made are sustainable.',
    stages: ['support'],
    sources: [direct],
  },
  'support-depends-on-needs': {
    who: 'not stated',
    strength: 'will',
    text: 'The type of direct support that is offered will be dependent on the family’s needs.',
    stages: ['support'],
    sources: [direct],
  },
  'tailor-support': {
    who: 'not stated',
    strength: 'should',
    text: 'The type of direct support should be tailored to the assessment of the family’s needs.',
    stages: ['support'],
    sources: [direct],
  },
  'evidence-based-support': {
    who: 'not stated',
    strength: 'should',
    text: 'All support should be evidence based, and should rest on what we know works to support change in families.',
    stages: ['support'],
    sources: [direct],
  },
  'examples-of-support': {
    who: 'not stated',
    strength: 'may',
    text: 'To ensure that outcomes are improved, children, young people and families may be offered the types of support that are listed as examples.',
    stages: ['support'],
    sources: [direct],
  },
  'taf-not-required-in-the-hub': {
    who: 'not stated',
    strength: 'may',
    text: 'A TAF may not be required at Family Hub level.',
    stages: ['support'],
    sources: [offer],
  },
  'taf-could-be-considered': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In the Family Hub, however, a TAF could be considered for the family in discussion with the manager.',
    stages: ['support'],
    sources: [offer],
  },
  'consider-signposting': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Consider whether to signpost/refer the child/family to support from other professionals/VCS. It is acknowledged that some families will require a level of handholding, to support them in accessing the service.',
    stages: ['support'],
    sources: [offer],
  },
  'access-a-group': {
    who: 'not stated',
    strength: 'may',
    text: 'The family, or the child/young person, may access a Family Hub group.',
    stages: ['support'],
    sources: [offer],
  },
  'review-after-hub-work': {
    who: 'not stated',
    strength: 'will',
    text: 'In the Family Hub, the family will be reviewed with the FHTM (Family Hub Team Manager) {timescale:review-after-hub-work}, to determine the options.',
    stages: ['review'],
    sources: [offer],
  },
  'complete-non-engagement-toolkit': {
    who: 'not stated',
    strength: 'should',
    text: 'Among the options that the Family Hub’s review determines, the document has this: the non-engagement toolkit should be completed.',
    stages: ['review'],
    sources: [offer],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 9: what is asked of whom about support and the Family Hub offer. */
export const supportDuties = {
  ...workingWithFamiliesDuties,
  ...lastingChangeDuties,
  ...directSupportAndOffer,
} as const;
