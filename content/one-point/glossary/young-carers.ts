import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const sources = [
  { section: 'young-carers', ref: 'Chapter 7, Expectations of working with Young Carers' },
] as const;

/** Chapter 7: terms that come with young carers. */
export const youngCarersTerms = {
  'young-carer': {
    term: 'Young Carer',
    meaning:
      'A young person who is {figure:young-carer-age} and helps to look after a family member who is disabled, ill or has a substance misuse problem. A second definition has regular and ongoing care and emotional support; an open question sets them side by side.',
    aliases: ['Young Carers', 'caring role', 'caring responsibilities'],
    sources,
  },
  'young-carers-memorandum': {
    term: 'Working Together To Support Young Carers and their Families, Memorandum of Understanding',
    meaning:
      'What Durham County Council has adopted. The council agrees whom the term “young carer” should be taken to include.',
    aliases: ['Memorandum of Understanding', 'young carers memorandum'],
    sources,
  },
  'young-carers-chartered-status': {
    term: 'Young Carers Chartered Status',
    meaning:
      'What the One Point Service is committed to ensuring that Children’s Services achieve. The document does not describe it.',
    sources,
  },
  'be-safe': {
    term: 'Be Safe',
    meaning:
      'A Principle that Children’s Services have identified. The document does not describe it.',
    aliases: ['Principle of Be Safe'],
    sources,
  },
  maca: {
    term: 'MACA',
    meaning:
      'Part of the name of the MACA and PANOC tool, which determines if there is a caring role. The document does not say what the letters stand for. It names the Multi-dimensional Assessment of Caring Activities tools, and does not link the two.',
    aliases: ['Multi-dimensional Assessment of Caring Activities'],
    sources,
  },
  panoc: {
    term: 'PANOC',
    meaning:
      'What the allocated worker completes with the MACA, to determine if there is a caring role. The document does not say what the letters stand for.',
    sources,
  },
  'young-carers-service': {
    term: 'Young Carers Service',
    meaning:
      'The service to which a young carer is referred, if that is deemed appropriate. The document does not describe it.',
    sources,
  },
  'young-carers-episode': {
    term: 'Young Carers episode',
    meaning:
      'What is created in LCS if there is a caring role. It creates the flag by which young carers are identified on LiquidLogic.',
    aliases: ['flag', 'Young Carers flag'],
    sources,
  },
  lcs: {
    term: 'LCS',
    meaning:
      'Where a Young Carers episode is created, and the work on the caring role recorded. By chapter 11 it also has Pre-Birth Intervention, and work with families open to Families First. Chapter 12 writes LiquidLogic LCS. The document does not say what the letters stand for.',
    aliases: ['LiquidLogic LCS'],
    sources: [
      ...sources,
      { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' },
      {
        section: 'recording-families-open',
        ref: 'Chapter 11, Families open to Families First',
      },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
