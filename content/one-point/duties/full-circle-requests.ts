import type { DutyRule } from './rule.ts';
import { fullCircleAfterScreeningDuties } from './full-circle-after-screening.ts';

const others = {
  section: 'full-circle-other-families',
  ref: 'Chapter 15, Full Circle Working with Non-Adoptive/SGO Families',
} as const;
const workflow = {
  section: 'full-circle-requests',
  ref: 'Chapter 15, Workflow 3',
} as const;

/** Chapter 15: families who are neither adoptive nor on an SGO. */
const otherFamiliesDuties = {
  'full-circle-children-in-care': {
    who: { anyOf: ['full-circle'] },
    strength: 'will',
    text: 'Full Circle will support children and young people who are in Durham County Council’s care and have experienced sexual abuse. This applies if the abuse is historical, or if there has been multi-agency agreement for the work to go on alongside an ongoing investigation, in line with NICE guidelines.',
    stages: ['partners', 'support'],
    sources: [others],
  },
  'full-circle-historical-abuse': {
    who: { anyOf: ['full-circle'] },
    strength: 'will',
    text: 'Full Circle will support a child or young person who has suffered historical sexual abuse and is now safe, if their experience of abuse still has an impact on normal day to day life.',
    stages: ['partners', 'support'],
    sources: [others],
  },
  'access-full-circle-other-families': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'One Point practitioners will initially support non-adoptive/SGO families to access Full Circle. Then they will offer continued support with any non-therapeutic issues that are identified.',
    stages: ['partners', 'support'],
    sources: [others],
  },
  'close-to-ops-open-to-full-circle': {
    who: 'not stated',
    strength: 'will',
    text: 'When Full Circle works with a non-adoptive/SGO family, the case will close to OPS once OPS have concluded their work with the family, and will stay open to Full Circle.',
    stages: ['partners', 'closure'],
    sources: [others],
  },
  'signpost-if-not-eligible': {
    who: { anyOf: ['service'] },
    strength: 'can',
    text: 'If a child has experienced historic sexual abuse but is not eligible for Full Circle, “we” can support by signposting.',
    stages: ['partners'],
    sources: [others],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 15: workflow 3, to the Screening Assessment Meeting. */
const toTheScreeningDuties = {
  'fc-allocate': {
    who: { anyOf: ['manager'] },
    strength: 'not stated',
    text: 'In a request for Full Circle support, allocate the case to a Key Worker.',
    stages: ['partners', 'allocation'],
    sources: [workflow],
  },
  'fc-timescales-in-summary': {
    who: { anyOf: ['manager'] },
    strength: 'not stated',
    text: 'In a request for Full Circle support, ensure that the timescales of its workflow are used in the allocation summary.',
    stages: ['partners', 'allocation'],
    sources: [workflow],
  },
  'fc-open-episode': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'In a request for Full Circle support, open an Episode on EHM.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-contact-family': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'In a request for Full Circle support, contact the family to arrange the initial home visit.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-gain-consent': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'In a request for Full Circle support, gain consent from the family.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-home-visit': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'In a request for Full Circle support, undertake the initial home visit.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-referral': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'In a request for Full Circle support, complete the referral to Full Circle on LiquidLogic. The form will automatically go to the Full Circle duty tray.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-open-c-and-f': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'In a request for Full Circle support, open a C&F on EHM and begin the proportionate assessment.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
  'fc-invite': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Contact the One Point Practitioner, to invite the family and the practitioner to a Screening Assessment Meeting.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
  'fc-support-to-attend': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'The One Point practitioner supports the family to attend the Screening Assessment Meeting, for example by arranging transport.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
  'fc-attend-screening': {
    who: { anyOf: ['key-worker'] },
    strength: 'not stated',
    text: 'The Key Worker attends the Screening Assessment Meeting with the family.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
  'fc-determine-intervention': {
    who: { anyOf: ['full-circle-social-worker'] },
    strength: 'will',
    text: 'At the Screening Assessment Meeting, the Full Circle Social Worker will determine which intervention is required, and how progress will be reviewed.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 15: what is asked of whom for families who are neither adoptive nor on an SGO. */
export const fullCircleRequestsDuties = {
  ...otherFamiliesDuties,
  ...toTheScreeningDuties,
  ...fullCircleAfterScreeningDuties,
} as const;
