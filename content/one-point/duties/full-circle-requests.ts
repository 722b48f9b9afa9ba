import type { DutyRule } from './rule.ts';

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
    text: 'If children and young people in the care of Durham County Council have experienced sexual abuse, Full Circle will support them. Either the abuse is historical; or an investigation is ongoing, and in line with NICE guidelines there has been multi-agency agreement for the work to progress alongside it.',
    stages: ['partners', 'support'],
    sources: [others],
  },
  'full-circle-historical-abuse': {
    who: { anyOf: ['full-circle'] },
    strength: 'will',
    text: 'If children and young people have suffered historical sexual abuse and are now safe, Full Circle will support them where the experience still has an impact on normal day to day life.',
    stages: ['partners', 'support'],
    sources: [others],
  },
  'access-full-circle-other-families': {
    who: { anyOf: ['practitioner'] },
    strength: 'will',
    text: 'Initially, One Point practitioners will support families to access Full Circle. Then, if any non-therapeutic issues are identified, they will offer continued support with these.',
    stages: ['partners', 'support'],
    sources: [others],
  },
  'close-to-ops-open-to-full-circle': {
    who: 'not stated',
    strength: 'will',
    text: 'The case will close to OPS once OPS have concluded their work with the family, and it will remain open to Full Circle.',
    stages: ['partners', 'closure'],
    sources: [others],
  },
  'signpost-if-not-eligible': {
    who: { anyOf: ['service'] },
    strength: 'can',
    text: 'If a child has experienced historic sexual abuse but is not eligible, “we” can support by signposting.',
    stages: ['partners'],
    sources: [others],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 15: workflow 3, to the Screening Assessment Meeting. */
const toTheScreeningDuties = {
  'fc-allocate': {
    who: { anyOf: ['manager'] },
    strength: 'not stated',
    text: 'Allocate the case to a Key Worker.',
    stages: ['partners', 'allocation'],
    sources: [workflow],
  },
  'fc-timescales-in-summary': {
    who: { anyOf: ['manager'] },
    strength: 'not stated',
    text: 'Ensure that the timescales of this workflow are used in the allocation summary.',
    stages: ['partners', 'allocation'],
    sources: [workflow],
  },
  'fc-open-episode': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'Open an Episode on EHM.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-contact-family': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'Contact the family to arrange the initial home visit.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-gain-consent': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'Gain consent from the family.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-home-visit': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'Undertake the initial home visit.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-referral': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'Complete the referral on LiquidLogic. The form will automatically go to the Full Circle duty tray.',
    stages: ['partners', 'first-steps'],
    sources: [workflow],
  },
  'fc-open-c-and-f': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'Open a C&F on EHM and begin the proportionate assessment.',
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
    text: 'At the Screening Assessment Meeting, the Full Circle Social Worker will determine two things: the intervention that is required, and the way in which progress will be reviewed.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 15: workflow 3, after the Screening Assessment Meeting. */
const afterTheScreeningDuties = {
  'fc-review-progress': {
    who: { anyOf: ['service'] },
    strength: 'not stated',
    text: 'If required, arrange an initial TAF {timescale:full-circle-initial-taf}, to review progress. Or review it {timescale:full-circle-review}, together with the family and the Full Circle Social Worker.',
    stages: ['partners', 'review'],
    sources: [workflow],
  },
  'fc-complete-assessment': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Complete the Full Circle Assessment in LL {timescale:full-circle-assessment} following the Screening Assessment Meeting.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
  'fc-complete-plan': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Complete the Family Plan.',
    stages: ['partners', 'support'],
    sources: [workflow],
  },
  'fc-attend-taf': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Attend TAF meetings, if appropriate.',
    stages: ['partners', 'review'],
    sources: [workflow],
  },
  'fc-record-interventions': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Record interventions in the child’s file, in case notes on LL.',
    stages: ['partners', 'records'],
    sources: [workflow],
  },
  'fc-copy-assessment': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Access the Full Circle Assessment via the Basic Demographics page, Episode History. Copy and paste the relevant information onto the C&F assessment.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
  'fc-send-for-approval': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Send to the manager for approval {timescale:full-circle-approval}.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
  'fc-share-assessment': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Meet with the family to complete/share the C&F Assessment.',
    stages: ['partners', 'assessment'],
    sources: [workflow],
  },
  'fc-keep-in-contact': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If there is no ongoing OPS support, keep in contact, virtually or by telephone, to complete a welfare check with the family: {timescale:full-circle-contact}.',
    stages: ['partners', 'support'],
    sources: [workflow],
  },
  'fc-agree-closure': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If outcomes have been met, Stronger Family Outcomes among them, agree closure: with the TAF, if there is one in place.',
    stages: ['partners', 'closure'],
    sources: [workflow],
  },
  'fc-discuss-step-up': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Discuss the possibility of stepping the case up if significant concerns remain.',
    stages: ['partners', 'step-up-and-down'],
    sources: [workflow],
  },
} as const satisfies Record<string, DutyRule>;

/** Chapter 15: what is asked of whom for families who are neither adoptive nor on an SGO. */
export const fullCircleRequestsDuties = {
  ...otherFamiliesDuties,
  ...toTheScreeningDuties,
  ...afterTheScreeningDuties,
} as const;
