import type { Question } from './question.ts';

const missing = {
  section: 'missing-from-education',
  ref: 'Chapter 15, Children Missing from Education (CME)',
} as const;

const panel = {
  section: 'behaviour-and-inclusion-panels',
  ref: 'Chapter 15, Behaviour and Inclusion Panels (BIP)',
} as const;

/** Chapter 15: what is left unclear about missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanelsQuestions = {
  'cme-flowcharts': {
    kind: 'loose reference',
    title: 'What is done for a child missing from education',
    text: 'Under its heading the document names the CME Flowchart General and the CME Flowchart for OPS, and says nothing else. It holds neither. It is not said which children are meant, who is told and by when, or what a One Point worker does. The chapter’s parts on children missing from home do not mention missing from education.',
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [missing],
    affects: {},
  },
  'how-the-panel-works': {
    kind: 'missing step',
    title: 'How a young person comes to the panel, and who tells the family',
    text: 'It is not said how a school refers, when and where the panels meet, who their members are, or how long a decision may take. Nor is it said who proposes the two kinds of placement, whether the young person and their parents/carers consent, take part or are told, or who carries out what is determined.',
    ask: ['early-help-advisor', 'operations-manager'],
    sources: [panel],
    affects: { maps: ['behaviour-and-inclusion-panel'] },
  },
  'ways-forward-of-the-panel': {
    kind: 'ambiguity',
    title: 'Whether the panel can choose another way forward, or several',
    text: 'The way forward “could include” five things. It is not said whether others are open to the panel, whether it can choose more than one, or whether all five are for each of the three groups of young people. If the panel refers to One Point, it is not said whether the request goes by way of First Contact, as all new requests do by chapter 4.',
    readings: [
      'The five are examples, and several can be chosen.',
      'The five are all that there is.',
    ],
    ask: ['early-help-advisor', 'operations-manager'],
    sources: [panel],
    affects: { maps: ['behaviour-and-inclusion-panel'] },
  },
} as const satisfies Record<string, Question>;
