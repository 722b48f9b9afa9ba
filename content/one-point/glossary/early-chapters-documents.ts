import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Strategies, guidance, frameworks and sources of information that chapters 1 to 3 name. */
export const earlyChaptersDocuments = {
  'growing-up-in-county-durham': {
    term: 'Growing Up in County Durham',
    meaning:
      'County Durham’s Children and Young People’s Strategy 2023–25: a high level partnership plan. It holds the vision that chapter 2 gives.',
    aliases: ['Children and Young People’s Strategy'],
    sources: [
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
      {
        section: 'young-peoples-service',
        ref: 'Chapter 2, Children and Young People Service',
      },
    ],
  },
  'strategic-partnership-approach': {
    term: 'Strategic Partnership Approach to Early Help',
    meaning:
      'The partnership document that sets out aims and priorities for early help across County Durham. Chapters 1 and 3 say that its accessibility is being checked or reviewed.',
    aliases: ['A Strategic Partnership Approach to Early Help'],
    sources: [
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
      { section: 'early-help', ref: 'Chapter 3, Vision' },
    ],
  },
  'threshold-guidance': {
    term: 'Durham Threshold Guidance 2020',
    meaning:
      'A document with indicators that are designed to give practitioners an overarching view: what level of support and intervention might a family need?',
    aliases: ['Threshold Guidance'],
    sources: [
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
      {
        section: 'weekly-step-up-down-meeting',
        ref: 'Chapter 12, Step-up and Step-Down Procedures',
      },
    ],
  },
  'family-outcome-framework': {
    term: 'County Durham Family Outcome Framework (FOF)',
    meaning:
      'An agreed approach to planning and to evidencing when a family’s progress is significant and sustained. It ensures that our work with children and families is focused on positive outcomes that are measurable. Chapter 1 also speaks of its Headline Outcomes.',
    aliases: ['FOF', 'Family Outcome Framework', 'DCC Family Outcome Framework'],
    sources: [
      { section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' },
      { section: 'whole-family', ref: 'Chapter 2, Stronger Families' },
      { section: 'outcomes', ref: 'Chapter 3, Intended Outcomes of the One Point Service' },
      {
        section: 'child-and-family-plans',
        ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool',
      },
      { section: 'reviewing-family-plans', ref: 'Chapter 8, Measuring Progress and Outcomes' },
    ],
  },
  'local-offer': {
    term: 'Local Offer',
    meaning:
      'Durham’s webpages on special educational needs and disabilities. They give professionals guidance on how to best support children and young people who have SEND, in accordance with government guidelines.',
    aliases: ['SEND Local Offer', 'Special Educational Needs and Disability Local Offer'],
    sources: [{ section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' }],
  },
  dscp: {
    term: 'DSCP',
    expansion: 'Durham Safeguarding Children’s Partnership',
    meaning:
      'The partnership whose website hosts a wide range of procedures, practice guidance and training on safeguarding children. The document also writes Durham Safeguarding Children Partnership.',
    aliases: [
      'Durham Safeguarding Children’s Partnership',
      'Durham Safeguarding Children Partnership',
    ],
    sources: [{ section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' }],
  },
  'practice-toolkit': {
    term: 'Children and Families Practice Toolkit',
    meaning:
      'Information resources and tools for assessment and intervention that are based on the Headline Outcomes of the Family Outcome Framework. Chapter 1 marks it as currently under review.',
    aliases: ['Practice Toolkit'],
    sources: [{ section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' }],
  },
  'working-together': {
    term: 'Working Together 2018',
    meaning:
      'It sets out the legislative framework for safeguarding children. Our note: it is guidance of the Government, which has published later editions.',
    aliases: ['Working Together', 'Working Together to Safeguard Children'],
    sources: [{ section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' }],
  },
  'neglect-practice-guidance': {
    term: 'Neglect Practice Guidance',
    meaning:
      'Guidance of the Durham Safeguarding Children’s Partnership, for assessments and interventions where there are concerns about neglectful parenting. Chapter 1 marks it as currently under review.',
    aliases: ['neglect', 'neglectful parenting'],
    sources: [{ section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' }],
  },
  fis: {
    term: 'FIS',
    expansion: 'Families Information Service',
    meaning:
      'Durham County Council’s place to find free and impartial information to support families. Chapter 1 also calls it the County Durham Family Information Service.',
    aliases: ['Families Information Service', 'Family Information Service'],
    sources: [{ section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
