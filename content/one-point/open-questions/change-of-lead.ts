import type { Question } from './question.ts';

const ifst = {
  section: 'stepping-down-from-ifst',
  ref: 'Chapter 12, Stepping Down Families from the One Point Intensive Family Support Team',
} as const;

const lead = {
  section: 'change-of-lead-professional',
  ref: 'Chapter 12, Change of Lead Professional within the One Point Service',
} as const;

/** Chapter 12: what is left unclear about a change of lead professional. */
export const changeOfLeadQuestions = {
  'where-families-go-from-ifst': {
    kind: 'missing step',
    title: 'How a family steps down from the IFS Team, but not to the Family Hub',
    text: 'It is important that ongoing support is available, once intensive support is no longer required. Only the way to the Family Hub Team has steps. For services in the local community, or a partner, it is not said who asks them, who then leads, or whether the family is closed. Chapter 13 has Step-Down procedures followed “or” the steps of closure, and asks for a clear ongoing plan where needs remain unmet.',
    ask: ['ifst-manager', 'senior-key-worker'],
    sources: [ifst, { section: 'case-closures', ref: 'Chapter 13, Intensive Family Support Team' }],
    affects: { maps: ['lead-to-the-family-hub'] },
  },
  'start-of-the-joint-visits': {
    kind: 'ambiguity',
    title: 'From when the time for a joint home visit counts',
    text: 'Both ways there is a joint home visit: {timescale:joint-visit-at-step-down} at a step down to the Family Hub, and {timescale:joint-visit-at-step-up} at a step up from it. Neither line says from when. At the step down the visit stands after the transfer, the allocation and the next TAF. At the step up it stands in one point with the next TAF, and no allocation is mentioned. Whether the discussion of the family has the same time is not said, nor who arranges the visit. Our note: work to the earliest of the dates if you can.',
    readings: [
      'It counts from the decision, or from the meeting at which it was made.',
      'It counts from the transfer on LiquidLogic.',
      'It counts from the allocation to the new worker.',
      'It counts from the next TAF, which stands before the visit in the list.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [lead],
    affects: {
      timescales: ['joint-visit-at-step-down', 'joint-visit-at-step-up'],
      maps: ['lead-to-the-family-hub', 'lead-to-the-ifst'],
    },
  },
  'wellbeing-for-life-worker': {
    kind: 'ambiguity',
    title: 'Who the Wellbeing for Life Worker is',
    text: 'Chapter 12 has the “Early Help Practitioner/Wellbeing for Life Worker”, and further on the “Well Being for Life Worker”. No chapter describes the role. Chapters 6 and 13 have an Emotional Wellbeing Worker (EWBW) in the Family Hub. It is not said that the two are one, or whether the stroke means “or”.',
    readings: [
      'It is the Emotional Wellbeing Worker, under another name.',
      'It is another worker, to whom families may be allocated as well.',
    ],
    ask: ['hub-manager'],
    sources: [lead],
    affects: {
      timescales: ['joint-visit-at-step-up'],
      maps: ['lead-to-the-family-hub', 'lead-to-the-ifst'],
    },
  },
  'time-limited-work': {
    kind: 'ambiguity',
    title: 'How long the Family Hub’s time limited work is',
    text: 'All that the Family Hub team can offer after a step down is “a time limited piece of work”. No figure stands here. Chapter 9 has a review in the Family Hub {timescale:review-after-hub-work}. In chapter 8 the manager may agree further support, for {timescale:hub-further-support}. It is not said whether either holds for a family that was stepped down.',
    ask: ['hub-manager'],
    sources: [lead, ifst],
    affects: {
      timescales: ['review-after-hub-work', 'hub-further-support'],
      maps: ['lead-to-the-family-hub'],
    },
  },
  'who-leads-after-the-hub': {
    kind: 'ambiguity',
    title: 'Who agrees the lead, if a partner is to give further support',
    text: 'The Early Help Practitioner is to agree with the family who takes the ‘lead’ and works with the child and family plan. This stands among the points of the meeting, before a worker in the Family Hub is allocated. It is not said whether it is done then or at the end of the time limited work, or whether the partner is asked. Chapter 9 has a TAF at Family Hub level considered in discussion with the manager; which manager agrees here that a TAF is still appropriate is not said.',
    readings: [
      'It is done when the family steps down, for the time after the Family Hub’s work.',
      'It is done when that work ends.',
    ],
    ask: ['hub-manager', 'early-help-practitioner'],
    sources: [lead],
    affects: { maps: ['lead-to-the-family-hub'] },
  },
  'step-up-procedures-within-one-point': {
    kind: 'loose reference',
    title: 'Which Step-Up procedures the Family Hub follows',
    text: 'The Family Hub Team Manager “will follow the Step-Up procedures”. The chapter’s steps for stepping up are for Families First and other statutory services, with a form and a meeting. Chapter 9 has the family taken to the Step-Up/Step-Down meeting if it may require an IFS Team response. It is not said which of the other steps hold within One Point, who reviews the Assessment and Family Plan first, who finalises the Assessment, or who agrees. The new worker’s allocation is not mentioned in this direction. “LiquidLogic guidance” is not held.',
    readings: [
      'The request form is used and sent before the meeting, as for Families First.',
      'Only the steps listed here are meant, and no form.',
    ],
    ask: ['hub-manager', 'ifst-manager'],
    sources: [lead],
    affects: {
      timescales: ['finalise-assessment-before-step-up', 'joint-visit-at-step-up'],
      maps: ['lead-to-the-ifst'],
    },
  },
} as const satisfies Record<string, Question>;
