import type { Question } from './question.ts';

const offsite = { section: 'offsite-activities', ref: 'Chapter 16, Offsite Activities' } as const;
const notOffsite = {
  section: 'offsite-activities',
  ref: 'Chapter 16, What is not an offsite activity?',
} as const;

/** Chapter 16: what is left unclear about offsite activities. */
export const offsiteActivitiesQuestions = {
  'offsite-without-transport': {
    kind: 'contradiction',
    title: 'Whether One Point has to be involved in transport',
    text: 'By the definition One Point are involved in transport, in vehicles or walking. One example is an activity of the Family Hub at the beach, with staff presenting and running it; it names no transport. The last line of what is not an offsite activity leaves out only sessions that One Point are not “transporting, attending or running”. An activity that staff run or attend, and to which families come by themselves, falls under neither.',
    readings: [
      'One Point has to be involved in transport, as the definition says.',
      'It is enough that staff attend or run the activity.',
    ],
    ask: ['team-manager'],
    sources: [offsite, notOffsite],
    affects: { maps: ['offsite-activity'], checks: ['offsite-activity'] },
  },
  'activity-or-direct-work': {
    kind: 'contradiction',
    title: 'One child’s trip: an offsite activity or direct work',
    text: 'An example of an offsite activity is taking a child or young person to an activity at Moorhouse or a trampoline centre. To take a child or young person out, as part of direct work, is no offsite activity. A worker who takes one child to a trampoline centre within direct work meets both lines. Direct support in chapter 9 includes support to engage with positive activities outside the home.',
    readings: [
      'A trip within direct work is never an offsite activity, wherever it goes.',
      'If the child attends an activity somewhere, it is one, and is recorded on EVOLVE.',
    ],
    ask: ['team-manager'],
    sources: [offsite, notOffsite],
    affects: { maps: ['offsite-activity'], checks: ['offsite-activity'] },
  },
  'group-meeting-or-activity': {
    kind: 'ambiguity',
    title: 'A group, a meeting or an activity at the Family Hub',
    text: 'Two lists name trips that need not be on EVOLVE. The risk assessment for transport has a child or young person transported to a group at the Family Hub. The list here has a child, young person or family transported to a meeting or activity there. Whether the risk assessment is used for a meeting, and for a family, is not said. “Local One Point building” is not explained either: it may leave out a Family Hub that is not the family’s own.',
    ask: ['team-manager'],
    sources: [notOffsite, { section: 'transporting-children', ref: 'Chapter 16, Risk Assessment' }],
    affects: { maps: ['offsite-activity', 'transport'], checks: ['offsite-activity'] },
  },
  'who-records-on-evolve': {
    kind: 'missing step',
    title: 'Who records on EVOLVE, by when, and who approves',
    text: 'All trips of this nature “are to be recorded”, which shows evidence of risk assessment and approval. It is not said who records a trip, how long before it, who makes the risk assessment, or who gives the approval. The risk assessment for transport is for three other kinds of trip. The council’s policy may say; the document does not hold it.',
    ask: ['team-manager'],
    sources: [offsite],
    affects: { maps: ['offsite-activity'], checks: ['offsite-activity'] },
  },
  'title-of-the-visits-policy': {
    kind: 'out of date',
    title: 'The policy of 2019, and its title',
    text: 'The document prints “Educations Visits” and “One Site ‘Adventures’”. We take these for “Educational Visits” and “On Site”. The policy’s year is 2019; whether a later one has taken its place is not said.',
    ask: ['team-manager'],
    sources: [notOffsite],
    affects: {},
  },
} as const satisfies Record<string, Question>;
