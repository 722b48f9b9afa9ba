import type { Question } from './question.ts';

const discussion = {
  section: 'threshold-discussions',
  ref: 'Chapter 4, Thresholds Discussions',
} as const;

const step = <N extends number>(number: N) =>
  ({
    section: 'threshold-discussions',
    ref: `Chapter 4, Thresholds Discussions, Step ${number}`,
  }) as const;

/** What is left unclear about a threshold that is not agreed. */
export const thresholdDiscussionsQuestions = {
  'discussion-against-its-steps': {
    kind: 'contradiction',
    title: 'The whole discussion, and the times of its steps',
    text: 'A discussion should be concluded {timescale:threshold-discussion}. Step 2 is done {timescale:start-threshold-conversation}, step 3 {timescale:discuss-with-operations-manager}, step 5 {timescale:strategic-managers-conversation}. Steps 4 and 6 have no limit. A discussion that takes the full times of its steps can run past the end of the whole.',
    readings: [
      'The whole is the limit, and each step has to be sooner than its own time where needed.',
      'The whole is for a discussion that ends with step 3, and later steps add to it.',
      'The whole counts from a later start than the steps.',
    ],
    ask: ['operations-manager', 'strategic-manager'],
    sources: [discussion, step(2), step(3), step(5)],
    affects: {
      timescales: [
        'threshold-discussion',
        'start-threshold-conversation',
        'discuss-with-operations-manager',
        'strategic-managers-conversation',
      ],
      maps: ['threshold-discussion', 'threshold-escalation'],
    },
    compare: true,
  },
  'start-of-a-threshold-discussion': {
    kind: 'ambiguity',
    title: 'From when a threshold discussion counts',
    text: 'Neither the whole discussion nor steps 2 and 5 have a stated start. Step 3 counts from “receipt of the referral”, and does not say whose. First Contact, Early Help Triage and the team each receive it. Triage has {timescale:progress-a-request}, so a count from the first two can end before a team has it.',
    readings: [
      'The whole and steps 2 and 3 count from receipt by the team.',
      'The whole and step 2 count from the challenge.',
      'The whole counts from the start of the threshold conversation at step 2.',
      'Step 3 counts from receipt by First Contact, or by Early Help Triage, so that triage takes part of the time.',
      'Step 5 counts from the escalation, or from when no agreement can be reached.',
    ],
    ask: ['operations-manager', 'senior-triage-worker'],
    sources: [discussion, step(2), step(3), step(5)],
    affects: {
      timescales: [
        'threshold-discussion',
        'start-threshold-conversation',
        'discuss-with-operations-manager',
        'strategic-managers-conversation',
      ],
      maps: ['threshold-discussion', 'threshold-escalation'],
    },
  },
  'route-is-not-clear': {
    kind: 'missing step',
    title: 'When the route is not clear, but nobody says safeguarding',
    text: 'The process is also for families whose route to allocation is not clear. Its steps ask only whether a case is Early Help or meets Safeguarding thresholds. They do not say how to choose between a Family Hub and an Intensive Family Support Team. Chapter 4 sends complex needs that require intensive support to the Intensive Family Support Team. For children with SEND, chapter 15 has it depend on the nature of the request for help. Where the choice is still not clear, no step settles it.',
    ask: ['operations-manager', 'senior-triage-worker'],
    sources: [
      discussion,
      { section: 'allocation', ref: 'Chapter 4, Allocation to One Point Service' },
      { section: 'social-care-advice', ref: 'Chapter 15, SEND and Inclusion' },
    ],
    affects: { maps: ['threshold-discussion', 'triage-and-allocation'] },
  },
  'mash-challenge-procedures': {
    kind: 'loose reference',
    title: 'The MASH challenge procedures',
    text: 'MASH challenges will follow “MASH challenge procedures”. They are not in the document, and no link leads to them. It is not said what a MASH challenge is.',
    ask: ['operations-manager', 'first-contact-manager'],
    sources: [discussion],
    affects: { maps: ['threshold-discussion'] },
  },
  'who-assigns-a-threshold': {
    kind: 'ambiguity',
    title: 'Who assigns a threshold',
    text: 'The sentence begins “either the First Contact Officer and triaged by”, names the First Contact Social Worker there, and then an Early Help Triage Worker. It goes on that an Early Help Triage Worker triages all Early Help requests. It is not said whether a safeguarding referral has two triages, one after the other.',
    readings: [
      'A safeguarding referral is triaged in First Contact, and again by an Early Help Triage Worker.',
      'It is triaged once, by the First Contact Social Worker.',
    ],
    ask: ['first-contact-manager', 'senior-triage-worker'],
    sources: [step(1)],
    affects: { maps: ['first-contact', 'threshold-discussion'] },
  },
  'whose-agreement': {
    kind: 'ambiguity',
    title: 'Between whom agreement is needed at steps 2 and 3',
    text: 'Step 2 acts “if agreed”. Step 3 begins if agreement cannot be reached “by SEHTW/FCSWC”. It is not said whether these two disagree with each other, or with the manager who challenges. Nor is it said what follows if the two agree that it stays Early Help. Step 2 says that the worker “would” discuss.',
    readings: [
      'Step 3 is for when the two do not agree with each other.',
      'Step 3 is for when the two do not agree with the manager who challenges.',
    ],
    ask: ['senior-triage-worker', 'operations-manager'],
    sources: [step(2), step(3)],
    affects: {
      timescales: ['discuss-with-operations-manager'],
      maps: ['threshold-discussion'],
    },
  },
  'neither-early-help-nor-safeguarding': {
    kind: 'missing step',
    title: 'A case that is neither Early Help nor safeguarding',
    text: 'The Operations Manager either upholds that the case is Early Help, or agrees that it is not and feels it meets Safeguarding thresholds. It is not said what happens to a case that is not Early Help and does not meet them.',
    ask: ['operations-manager'],
    sources: [step(3)],
    affects: { maps: ['threshold-discussion'] },
  },
  'if-first-contact-manager-agrees': {
    kind: 'missing step',
    title: 'If the First Contact Manager agrees',
    text: 'After the conversation, step 5 is only for when no agreement can be reached. It is not said who acts on an agreement, whether it is final, or where it is recorded.',
    ask: ['operations-manager', 'first-contact-manager'],
    sources: [step(4)],
    affects: { maps: ['threshold-escalation'] },
  },
  'support-during-the-discussion': {
    kind: 'missing step',
    title: 'Who supports the family meanwhile',
    text: 'Managers must agree on the support that they can give the family {timescale:support-until-a-team}. It is not said which managers, by when they agree, who then supports the family, or what follows if they do not agree. It stands in step 4, and speaks of the whole discussion.',
    ask: ['operations-manager', 'ifst-manager', 'hub-manager'],
    sources: [step(4)],
    affects: {
      timescales: ['no-delay-in-support', 'support-until-a-team'],
      maps: ['threshold-escalation', 'threshold-discussion'],
    },
  },
  'steps-without-a-limit': {
    kind: 'missing step',
    title: 'Steps 4 and 6 without a time',
    text: 'No time is given for the conversation with the First Contact Manager at step 4, or for the decision and case note at step 6. Only the whole has one: {timescale:threshold-discussion}.',
    ask: ['operations-manager', 'strategic-manager'],
    sources: [step(4), step(6)],
    affects: { timescales: ['threshold-discussion'], maps: ['threshold-escalation'] },
  },
  'which-strategic-manager': {
    kind: 'ambiguity',
    title: 'Which Strategic Manager decides',
    text: 'Step 5 has a conversation between the OPS Strategic Manager and the First Contact Strategic Manager. In step 6 “the Strategic Manager” decides and makes the case note. It is not said which.',
    readings: [
      'The OPS Strategic Manager decides.',
      'The First Contact Strategic Manager decides.',
    ],
    ask: ['strategic-manager', 'operations-manager'],
    sources: [step(6), step(5)],
    affects: { maps: ['threshold-escalation'] },
  },
} as const satisfies Record<string, Question>;
