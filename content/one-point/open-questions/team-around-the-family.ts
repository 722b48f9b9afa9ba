import { tafReviewsQuestions } from './taf-reviews.ts';
import type { Question } from './question.ts';

const purpose = {
  section: 'team-around-the-family',
  ref: 'Chapter 10, Purpose of the TAF Meeting',
} as const;

const initial = {
  section: 'initial-taf',
  ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
} as const;

const requirements = {
  section: 'taf-meeting-requirements',
  ref: 'Chapter 10, Requirements for a TAF Meeting',
} as const;

const review = { section: 'taf-reviews', ref: 'Chapter 10, Review Process' } as const;

const tafMeetingsQuestions = {
  'purposes-of-which-taf': {
    kind: 'ambiguity',
    title: 'Whether each TAF meeting has all the purposes',
    text: 'The list is of the purpose of “the TAF meeting”, and stands before the initial TAF. Some of it fits a first meeting, such as explaining the assessment process and the chronology. Some fits a later one, such as reviewing agreed scaling questions. It is not said who explains these things to the family, or that the meeting has this order.',
    readings: ['All are purposes of every TAF meeting.', 'They are purposes of the initial TAF.'],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [purpose],
    affects: { maps: ['taf-agenda'], timescales: ['agree-taf-dates'] },
  },
  'support-until-the-next-taf': {
    kind: 'ambiguity',
    title: 'How far ahead a TAF agrees support',
    text: 'The purposes have {timescale:agree-support-at-taf} agreed, “or up until the date of the next TAF meeting”. Review meetings plan support over {timescale:plan-support-at-review}, with no such alternative. The next TAF is {timescale:taf-review} from the last, which can be later than either end of the weeks. From when the weeks count is not said.',
    readings: [
      'Support is agreed up until the next TAF, which is usually in that many weeks.',
      'Either will do. If the weeks end before the next TAF, the time between is left open.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [purpose, review],
    affects: {
      timescales: ['agree-support-at-taf', 'plan-support-at-review', 'taf-review'],
      maps: ['taf-agenda', 'taf-review'],
    },
  },
  'where-a-taf-is-required': {
    kind: 'ambiguity',
    title: 'For which families a TAF is required',
    text: 'The initial TAF is held “where a TAF is required”. A TAF must take place {timescale:taf-during-assessment} in the Intensive Family Support Team; by chapter 5 families have the right to one. By chapter 9 a TAF may not be required in the Family Hub, but could be considered in discussion with the manager. By chapter 12 consideration should be given to one if needs there are escalating. Chapter 10 also says that a TAF takes place when several agencies are required. It is not said who decides.',
    readings: [
      'It is required for every family of the Intensive Family Support Team, and for a Family Hub family if the manager agrees.',
      'It is required only where several agencies are needed, in either team.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      initial,
      {
        section: 'team-around-the-family',
        ref: 'Chapter 10, What is a Team Around the Family Meeting?',
      },
    ],
    affects: {
      timescales: ['taf-during-assessment', 'taf-after-network-meeting'],
      maps: ['initial-taf'],
    },
  },
  'who-chairs-the-taf': {
    kind: 'contradiction',
    title: 'Who chairs a TAF meeting',
    text: 'The OPS practitioner is responsible for arranging and chairing the meetings. The requirements write “Key Worker (Chair)”. Key Workers belong to the Intensive Family Support Team. It is not said whether the chair of a Family Hub family’s TAF is meant by either name, or who stands in for a Key Worker: Family Workers are not expected to.',
    readings: [
      'The practitioner who leads for the family chairs: in the Intensive Family Support Team that is the Key Worker.',
      'Any practitioner of the service can chair, but a Key Worker’s TAF is theirs.',
    ],
    ask: ['senior-key-worker', 'ifst-manager', 'hub-manager'],
    sources: [initial, requirements],
    affects: { maps: ['initial-taf', 'taf-meeting'] },
  },
  'who-updates-the-plan': {
    kind: 'contradiction',
    title: 'Who updates the Family Plan after a TAF',
    text: 'The update on LiquidLogic EHM should be made {timescale:update-plan-after-taf} following the TAF; nobody is named. The OPS practitioner is to ensure that the meeting is recorded within it, and another member of the TAF may update it meanwhile. The requirements make the update on LiquidLogic the Key Worker’s responsibility. Chapter 11 expects records {timescale:record-contemporaneously}, and does not say whether that holds for the plan.',
    readings: [
      'A member writes in the meeting; the Key Worker puts it on LiquidLogic in that time.',
      'Whoever updates the plan does so in that time, and the Key Worker answers for it.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [initial, requirements],
    affects: { timescales: ['update-plan-after-taf'], maps: ['initial-taf', 'taf-meeting'] },
  },
} as const satisfies Record<string, Question>;

/** Chapter 10: what is left unclear about Team Around the Family meetings. */
export const teamAroundTheFamilyQuestions = {
  ...tafMeetingsQuestions,
  ...tafReviewsQuestions,
} as const;
