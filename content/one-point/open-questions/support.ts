import type { Question } from './question.ts';
import { hubOfferQuestions } from './hub-offer.ts';

const working = {
  section: 'working-with-families',
  ref: 'Chapter 9, Delivering Support and Interventions',
} as const;
const sustain = {
  section: 'lasting-change',
  ref: 'Chapter 9, Delivering Support and Interventions',
} as const;
const plans = { section: 'lasting-change', ref: 'Chapter 9, Wellbeing/Safety Plans' } as const;
const direct = {
  section: 'direct-support',
  ref: 'Chapter 9, What do we mean by direct support and intervention?',
} as const;

/** Chapter 9: working with families, their plans, and direct support. */
const supportAndPlans = {
  'who-acts-in-chapter-9': {
    kind: 'missing step',
    title: 'Who acts in chapter 9, where it names nobody',
    text: 'Much of the chapter has no actor. A Family Network Meeting “should be offered”, and referrals “should continue to be made”, by whom is not said. Elsewhere the chapter writes OPS workers, One Point staff, practitioners and workers, without saying whether these are one. Our note: the guide files what workers do under practitioner, OPS workers as chapter 7 has them, and staff as chapter 16 has them. It is not said which of these rules are a Key Worker’s, a Family Worker’s, an Early Help Practitioner’s or a manager’s.',
    ask: ['operations-manager', 'ifst-manager', 'hub-manager'],
    sources: [
      working,
      { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' },
      { section: 'engaging-families', ref: 'Chapter 9, Engaging Families' },
    ],
    affects: {
      timescales: [
        'offer-network-meeting-at-start',
        'review-after-hub-work',
        'network-meeting-as-quickly-as-possible',
        'discuss-concerns-at-checkpoints',
      ],
      maps: ['family-hub-offer', 'family-network-meeting', 'engaging-families', 'non-engagement'],
    },
  },
  'both-mam-and-dad': {
    kind: 'ambiguity',
    title: 'When both Mam and Dad are included',
    text: 'Practitioners need to be open with “BOTH Mam and Dad (where one is available”. The parents may be separated, and it has to be “here safe to do so”. Our note: we read “here safe” as “where safe”. “Both” and “one” do not go together. It is not said what makes a parent available, or who judges that it is safe.',
    readings: [
      'Each parent is included who is available and whom it is safe to include.',
      'Both are included wherever there are two. Where only one is available, it is that one.',
    ],
    ask: ['senior-key-worker', 'ifst-manager', 'hub-manager'],
    sources: [working],
    affects: {},
  },
  'start-of-the-support': {
    kind: 'ambiguity',
    title: 'When One Point’s support starts',
    text: 'The Family Network Meeting should be offered {timescale:offer-network-meeting-at-start}. It is not said what that start is. By chapter 7 support should already be offered while the assessment is going on.',
    readings: [
      'Support starts with the first contact or the first visit.',
      'Support starts with consent.',
      'Support starts once there is a Family Plan, so that the meeting is offered after the assessment.',
    ],
    ask: ['senior-key-worker', 'ifst-manager', 'hub-manager'],
    sources: [working],
    affects: { timescales: ['offer-network-meeting-at-start'], maps: ['family-network-meeting'] },
  },
  'which-plan': {
    kind: 'ambiguity',
    title: 'Which of the plans is meant',
    text: 'The chapter writes of support plans, of a plan, of any outcome focussed Family Plan, of Wellbeing/Safety Plans, and of a safety plan. The exit plan of a support plan is recorded within the Family Plan, as if these were two. It is not said which of them are one, or which families have a safety plan. By chapter 15, on children missing from home, safety plans should be included as part of the child’s plan.',
    readings: [
      'The support plan is the Family Plan, and a Wellbeing/Safety Plan is a part of it.',
      'They are plans of their own.',
    ],
    ask: ['operations-manager', 'ifst-manager', 'hub-manager'],
    sources: [
      working,
      plans,
      {
        section: 'return-home-interviews',
        ref: 'Chapter 15, Return to Home Interview Process (Early Help), Notes',
      },
    ],
    affects: {},
  },
  'each-plan-or-action': {
    kind: 'ambiguity',
    title: 'What must indicate the change that is required',
    text: 'Plans need to include specific actions of family members and professionals, “and each must indicate” the change. It is not said what “each” is.',
    readings: [
      'Each specific action names the change that it is for.',
      'Each plan names the change as a whole.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [working],
    affects: {},
  },
  'unable-to-sustain-change': {
    kind: 'missing step',
    title: 'What follows if a family cannot sustain change',
    text: 'If a family is unable to function in the longer term with low levels of sustainable support, careful monitoring and evidence gathering is required. It is not said who monitors, for how long, or what is then done. Chapter 12 describes stepping up, and has action {timescale:act-at-once} if a child may be at risk of suffering significant harm.',
    ask: ['senior-key-worker', 'ifst-manager', 'hub-manager'],
    sources: [sustain],
    affects: {},
  },
  'tried-and-tested': {
    kind: 'ambiguity',
    title: 'What makes a plan tried and tested',
    text: 'One line, printed like a heading, has Wellbeing/Safety Plans “tried and tested”. The text under it speaks of other things. It is not said who tests a plan, how, or by when.',
    readings: [
      'The plan of this family is tried out with them, before anyone relies on it.',
      'Only plans that are known to work are used.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [plans],
    affects: {},
  },
  'exit-plan-out-of-the-service': {
    kind: 'missing step',
    title: 'What an exit plan holds, and when there is one',
    text: 'It leads into universal services, or into Social Care if needs are escalating. It is not said when it is written, or how a plan made early can know which of the two it will be. Chapter 12 also has families step down to the Family Hub, to a partner agency or to local services. Nor is it said where the consideration of the network and the safety plan stands: in the exit plan, or in the Family Plan.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [plans],
    affects: {},
  },
  'who-is-everyone': {
    kind: 'ambiguity',
    title: 'What the family’s plan of who does what is',
    text: 'The source of support for a family “should include a plan with the family”, of which everyone should have a copy. It is not said whether “this” is the support or the worker’s task, who “everyone” is, or whether the plan is the Family Plan, the safety plan or one for after the case has closed.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [plans],
    affects: {},
  },
  'study-not-named': {
    kind: 'loose reference',
    title: 'A study that is quoted and not named',
    text: 'The document quotes “a study” on helping a family to see that change is possible. It names neither the study nor its authors, and gives no link. It says that all support should be evidence based, and does not say what evidence it rests on.',
    ask: ['operations-manager', 'strategic-manager'],
    sources: [direct],
    affects: {},
  },
  'examples-and-who-offers': {
    kind: 'ambiguity',
    title: 'Which of the examples are offered to whom',
    text: 'The examples “may be offered”. It is not said which belong to the Intensive Family Support Team and which to the Family Hub, who pays for repairs or items, or who decides. The first example is a Family Network Meeting; elsewhere the chapter says that one should be offered {timescale:offer-network-meeting-at-start}.',
    readings: [
      'A Family Network Meeting should be offered to every family. As an example it is a support like the others.',
      'At the start it should be offered; later it may be offered again.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [direct, working],
    affects: { timescales: ['offer-network-meeting-at-start'] },
  },
} as const satisfies Record<string, Question>;

/** Chapter 9: what is left unclear about support and the Family Hub offer. */
export const supportQuestions = { ...supportAndPlans, ...hubOfferQuestions } as const;
