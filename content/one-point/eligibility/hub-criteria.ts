import type { Criterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../sections.ts';

const hubs = { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' } as const;
const allocation = {
  section: 'allocation',
  ref: 'Chapter 4, Allocation to One Point Service',
} as const;
const map = {
  section: 'allocation-map',
  ref: 'Chapter 4, Child and Family Allocation Process Map',
} as const;

/** Chapter 4: by which way a family comes to a Family Hub. */
export const cameInAs = {
  'came-in-as': {
    question: 'Did it come in as a request for early help, or as a safeguarding referral?',
    statement:
      'It came in as a request for early help, or as a safeguarding referral that can go to a Family Hub',
    help: 'For a safeguarding referral that is triaged as early help the text names the IFS Team Managers only. The map has such referrals go on to both kinds of team.',
    kind: 'fact',
    answers: 'choice',
    readings: {
      'both-teams': 'a safeguarding referral can go to either kind of team',
      'ifs-managers-only': 'a safeguarding referral goes to the IFS Team Managers only',
    },
    options: {
      request: { label: 'A request for early help', means: 'yes' },
      'safeguarding-referral': {
        label: 'A safeguarding referral, triaged as early help',
        means: { 'both-teams': 'yes', 'ifs-managers-only': 'no' },
      },
    },
    sources: [allocation, map],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** Chapter 3: the ages of the offer. */
export const ages = {
  born: {
    question: 'Is the child born?',
    statement: 'The child is born, or the ages of the offer begin in pregnancy',
    help: 'The offer is {figure:hub-age}. Chapter 3 does not say whether that begins in pregnancy. Chapter 15 has Family Hub practitioners in pre-birth work.',
    kind: 'fact',
    answers: 'choice',
    readings: {
      'from-pregnancy': 'the ages of the offer begin in pregnancy',
      'from-birth': 'the ages of the offer begin at birth',
    },
    options: {
      born: { label: 'Born', means: 'yes' },
      'not-yet-born': {
        label: 'Not yet born',
        means: { 'from-pregnancy': 'yes', 'from-birth': 'no' },
      },
    },
    sources: [
      hubs,
      { section: 'pre-birth-intervention', ref: 'Chapter 15, One Point Service Involvement' },
    ],
  },
  age: {
    question: 'How old is the child or young person?',
    statement: 'The child or young person is {figure:hub-age}',
    help: 'The offer is for their families too. The document gives no unit, and does not say whether the upper age is within it. Of a child who is not yet born, answer the first.',
    kind: 'fact',
    answers: 'choice',
    readings: {
      'reached-counts':
        'a young person who is {figure:hub-age:max} is within the ages of the offer',
      'not-yet-reached':
        'only a young person who is not yet {figure:hub-age:max} is within the ages of the offer',
    },
    options: {
      within: { label: 'Not yet {figure:hub-age:max}', means: 'yes' },
      'upper-age': {
        label: '{figure:hub-age:max}, until the next birthday',
        means: { 'reached-counts': 'yes', 'not-yet-reached': 'no' },
      },
      older: { label: 'Older than that', means: 'no' },
    },
    sources: [hubs],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** Chapters 3 and 4: the needs that a Family Hub is for. */
export const levelOfNeed = {
  'lower-level-needs': {
    question: 'Are needs lower level?',
    statement: 'Needs are lower level',
    help: 'Chapter 3 does not say where lower level needs end and complex needs begin.',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [hubs],
  },
  'parenting-support': {
    question: 'Is it a referral for parenting support, and is a Family Hub appropriate?',
    statement: 'It is a referral for parenting support, and a Family Hub is appropriate',
    help: 'Early Help Triage Workers can progress such Family Hub referrals “as appropriate”.',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [allocation],
  },
} as const satisfies Record<string, Criterion<SectionId>>;
