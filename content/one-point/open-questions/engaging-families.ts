import type { Question } from './question.ts';

const meeting = {
  section: 'family-network-meetings',
  ref: 'Chapter 9, What is a Family Network Meeting?',
} as const;
const engaging = { section: 'engaging-families', ref: 'Chapter 9, Engaging Families' } as const;
const processMap = {
  section: 'non-engagement',
  ref: 'Chapter 9, Non-Engagement Process Map',
} as const;

/** Chapter 9: what is left unclear about Family Network Meetings and engaging families. */
export const engagingFamiliesQuestions = {
  'network-meeting-how-quickly': {
    kind: 'missing step',
    title: 'How quickly a Family Network Meeting is, and who holds it',
    text: 'The meetings are held {timescale:network-meeting-as-quickly-as-possible}. Chapter 9 gives no figure and no start. For the Intensive Family Support Team chapter 5 has the meeting {timescale:network-meeting-in-assessment}, where possible {timescale:network-meeting-in-days}; chapter 7 expects it {timescale:meetings-during-assessment}. For the Family Hub no chapter gives a time for the meeting itself; it should be offered {timescale:offer-network-meeting-at-start}. Chapter 5 has it arranged among the Key Worker’s steps. It is not said who convenes a meeting in the Family Hub, who chairs one, who comes besides the family and the family network, or where its plan is recorded.',
    ask: ['senior-key-worker', 'ifst-manager', 'hub-manager'],
    sources: [
      meeting,
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: {
      timescales: [
        'network-meeting-as-quickly-as-possible',
        'offer-network-meeting-at-start',
        'meetings-during-assessment',
        'network-meeting-in-assessment',
        'network-meeting-in-days',
      ],
      maps: ['family-network-meeting'],
    },
  },
  'network-meeting-not-sufficient': {
    kind: 'missing step',
    title: 'When a Family Network Meeting is not enough',
    text: 'It is “often sufficient” to meet the immediate needs, without the full Family Group Conference process. It is not said what is done if it is not sufficient, who instigates that process, or what the full process is. Nor is it said how long a “short-term” plan lasts. Chapter 8 has plans reviewed at TAF meetings/Family Network Meetings, so a meeting may come more than once.',
    ask: ['senior-key-worker', 'ifst-manager', 'hub-manager'],
    sources: [meeting],
    affects: { maps: ['family-network-meeting'] },
  },
  'network-meeting-leaflet-not-held': {
    kind: 'loose reference',
    title: 'The Family Network Meeting Leaflet',
    text: 'A leaflet for parents/carers is available. The document links to it and does not hold it. It is not said who gives it, or when.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [meeting],
    affects: { maps: ['family-network-meeting'] },
  },
  'two-ways-of-non-engagement': {
    kind: 'ambiguity',
    title: 'How the four steps and the process map go together',
    text: 'For concerns about a lack of engagement the chapter has four steps. A process map for non-engagement follows. Neither names the other, and neither has a time. Both use the Harm Matrix. It is not said which comes first, or whether a family goes through both.',
    readings: [
      'The map is what a manager and a practitioner do at step 3 or before step 4.',
      'The steps are for any concern, the map for when it reaches one of its three triggers.',
      'They are two ways to the same thing, and either will do.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [engaging, processMap],
    affects: { maps: ['engaging-families', 'non-engagement'] },
  },
  'closure-or-step-up': {
    kind: 'missing step',
    title: 'Whether step 4 is closure or step up',
    text: 'Step 4 is “Closure / Step Up”, and no more. It is not said how the two are told apart, who decides between them, or how long the steps before it are tried. Chapters 12 and 13 describe stepping up and closing, and do not say which is for a family that does not engage, or to which service it is then stepped up. By chapter 13 the Team Manager, Senior Key Worker or Family Hub Team Manager signs a closure off. It has the needs of the whole family thought about before closure, and the appropriate procedures followed where needs remain unmet in the Intensive Family Support Team. Our note: a family that does not engage is not for that reason a family without needs.',
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [
      { section: 'engaging-families', ref: 'Chapter 9, Engaging Families, Step 4' },
      { section: 'case-closures', ref: 'Chapter 13, Intensive Family Support Team' },
    ],
    affects: { maps: ['engaging-families'] },
  },
  'steps-if-the-family-engages': {
    kind: 'missing step',
    title: 'If the family engages after step 2',
    text: 'The worker attempts to engage the family, and step 3 follows in the list. It is not said that the steps end if the family engages, or how often they are tried. The map of this guide has the steps one after another, as the list does.',
    ask: ['senior-key-worker', 'hub-manager'],
    sources: [{ section: 'engaging-families', ref: 'Chapter 9, Engaging Families, Step 2' }],
    affects: { maps: ['engaging-families'] },
  },
  'which-appointments-count': {
    kind: 'ambiguity',
    title: 'Which missed appointments count',
    text: 'The map has {figure:missed-planned-appointments}. It is not said whether they are missed one after another, over what time, whose appointments they are, or whether one that the family cancels is missed.',
    readings: [
      'They are missed one after another.',
      'They are all the appointments missed, in whatever time.',
    ],
    ask: ['senior-key-worker', 'hub-manager'],
    sources: [processMap],
    affects: { figures: ['missed-planned-appointments'], maps: ['non-engagement'] },
  },
  'which-trigger': {
    kind: 'ambiguity',
    title: 'Whether one of the three triggers is enough',
    text: 'Three lines stand under “Discuss concerns with a manager”, without “and” or “or”. When management checkpoints are is not said here. Chapter 14 has Management Oversight Checkpoints in a flowchart that the document does not hold. It has {timescale:regular-supervision} supervision, formal as the Supervision Framework has it, without a figure.',
    readings: [
      'Any one of the three is enough.',
      'Concerns are discussed at checkpoints in any case, and sooner if either of the other two is so.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      processMap,
      { section: 'quality-and-oversight', ref: 'Chapter 14, Child and Family Allocation' },
    ],
    affects: {
      timescales: ['discuss-concerns-at-checkpoints', 'regular-supervision'],
      figures: ['missed-planned-appointments'],
      maps: ['non-engagement'],
    },
  },
  'access-to-a-child-denied': {
    kind: 'missing step',
    title: 'When access to a child is denied by parents',
    text: 'The map has a discussion with a manager, and gives no time for it. It is not said how often access must be denied, or what is done if a child has not been seen. Chapter 7 has every child seen {timescale:see-every-child}. Chapter 12 has no delay if a child is, or may be, at risk of suffering significant harm: act {timescale:act-at-once} and discuss with Families First.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [processMap],
    affects: { timescales: ['see-every-child', 'act-at-once'], maps: ['non-engagement'] },
  },
  'potential-safeguarding-concerns': {
    kind: 'missing step',
    title: 'Who acts on potential safeguarding concerns, and by when',
    text: 'If there are potential safeguarding concerns, a professionals meeting is planned. It is not said by whom or by when, who comes, or what follows from it. The family is notified “this is happening”, with no exception for when telling them could put a child at risk. By chapter 12 the One Point professional/family member should act {timescale:act-at-once} and discuss with Families First, if they believe that a child is, or may be, at risk of suffering significant harm.',
    readings: [
      '“This” is the meeting, to which the family may come.',
      '“This” is the use of the tools and the sharing of information as well.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [processMap],
    affects: { maps: ['non-engagement'] },
  },
  'end-of-the-non-engagement-map': {
    kind: 'missing step',
    title: 'What follows the analysis in the risk assessment',
    text: 'The map ends with an analysis of the findings in “your risk assessment”. It is not said which assessment that is: the Home Visit Risk Assessment (RAPID), the family’s assessment or another. Nor is it said what is decided then. A further box may be lost.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [processMap],
    affects: { maps: ['non-engagement'] },
  },
} as const satisfies Record<string, Question>;
