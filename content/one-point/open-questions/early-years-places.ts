import type { Question } from './question.ts';

const service = {
  section: 'childcare-places',
  ref: 'Chapter 15, Education Development Service (EDS)',
} as const;
const note = { section: 'childcare-places', ref: 'Chapter 15, EDS, N.B.' } as const;

/** Chapter 15: what is left unclear about places for two year olds. */
export const earlyYearsPlacesQuestions = {
  'who-is-eligible-for-a-place': {
    kind: 'missing step',
    title: 'Which children are eligible, and for which hours',
    text: '“Eligible” {figure:age-for-a-free-place} are offered a free childcare place. Who is eligible is not said, nor who finds that out. By the note, parents do not have to take up {figure:hours-of-a-free-place}; over what time these are counted is not said.',
    ask: ['education-development-service'],
    sources: [service, note],
    affects: { figures: ['age-for-a-free-place', 'hours-of-a-free-place'] },
  },
  'names-in-the-places-chart': {
    kind: 'ambiguity',
    title: 'Who HFT and FCTM are, and what “the FC” is',
    text: 'The chart has Harrogate District Foundation Trust as HDFT in one box and “HFT” in the next two. The list goes to the Family Hub Team Manager; in the next box “FCTM” follows up with families. We take HFT for the Trust, and FCTM for that manager. Details are to assist “in the FC, supporting child into a placement”, where a word may be missing. No chapter expands FC.',
    readings: [
      'FC is the Family Hub, and FCTM its Team Manager.',
      'FC is another team, with a manager of its own.',
    ],
    ask: ['hub-manager', 'education-development-service'],
    sources: [service],
    affects: {
      timescales: ['follow-up-term-1-first', 'return-list-of-places'],
      maps: ['childcare-place-list'],
    },
  },
  'due-date-and-term-1': {
    kind: 'missing step',
    title: 'When the list is due, and what Term 1 is',
    text: 'The list goes back to EDS {timescale:return-list-of-places}. Who sets that date, and what it is, is not said. How often lists are sent, and how soon each hands the list on, is not said either. The follow up is {timescale:follow-up-term-1-first}: it is not said which term that is, or what is prioritised in it.',
    readings: [
      'Families whose child can have a place from Term 1 come first.',
      'The follow up is done above all in Term 1.',
    ],
    ask: ['education-development-service', 'hub-manager'],
    sources: [service],
    affects: {
      timescales: ['follow-up-term-1-first', 'return-list-of-places'],
      maps: ['childcare-place-list'],
    },
  },
  'arrows-of-the-places-chart': {
    kind: 'lost text',
    title: 'The arrows of the chart on places',
    text: 'The steps are a chart in the document. Its boxes can be read, its arrows cannot; the order is that of the text. The box on Health Visitors may stand beside the others. Four lines after “in the following ways” may be one box or several. Who rings or checks is not said, except that the list is distributed between staff. Children on waiting lists are removed from later lists: it is not said whose waiting lists these are, or what follows for children who are not on one.',
    ask: ['hub-manager', 'education-development-service'],
    sources: [service],
    affects: { maps: ['childcare-place-list'] },
  },
  'consent-to-lists-of-families': {
    kind: 'missing step',
    title: 'Whether families know of the list',
    text: 'Lists with the names and contact details of parents and children pass between four services. Families are rung, and LiquidLogic is looked at. It is not said whether parents are asked or told before. By chapter 11 any contact to support a family to access such a placement is recorded as non-lead work, if the family is not open or the worker is not the lead. There permission or consent comes first.',
    ask: ['hub-manager', 'education-development-service'],
    sources: [
      service,
      { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' },
      {
        section: 'recording-families-not-open',
        ref: 'Chapter 11, If the child has no record on LiquidLogic',
      },
    ],
    affects: { maps: ['childcare-place-list'] },
  },
} as const satisfies Record<string, Question>;
