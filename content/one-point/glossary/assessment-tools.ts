import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const assessments = {
  section: 'assessment-expectations',
  ref: 'Chapter 7, Expectations for Assessments',
} as const;
const gathering = {
  section: 'gathering-and-analysis',
  ref: 'Chapter 7, Expectations for gathering information',
} as const;
const analysis = {
  section: 'gathering-and-analysis',
  ref: 'Chapter 7, Expectations of the Analysis/Worry Statements',
} as const;

/** Chapter 7: the tools of an assessment, and the words of its analysis. */
export const assessmentToolsTerms = {
  sow: {
    term: 'SOW',
    expansion: 'Signs of Wellbeing',
    expandedBy: 'us',
    meaning:
      'A model of practice that should be seen throughout an assessment, with its language and tools. Chapter 2 calls the practice model Signs of Safety/Wellbeing. Chapter 7 does not say that it is the same.',
    aliases: ['Signs of Wellbeing'],
    sources: [assessments],
  },
  'three-columns': {
    term: 'three columns',
    meaning: 'One of the tools that chapter 7 names as examples. It does not describe it.',
    aliases: ['3 columns'],
    sources: [assessments],
  },
  dash: {
    term: 'DASH',
    meaning:
      'One of the tools that chapter 7 names as examples. The document does not say what the letters stand for.',
    sources: [assessments],
  },
  'worry-statement': {
    term: 'Worry/Danger Statement',
    meaning:
      'The analysis, as chapter 7 explains it in brackets: it clearly outlines areas of risk, and what needs to happen so that the risk to the child/ren is reduced.',
    aliases: ['worry statement', 'worry statements', 'danger statement', 'Danger Statements'],
    sources: [analysis, gathering],
  },
  'wellbeing-goal': {
    term: 'wellbeing goal',
    meaning:
      'What stands beside the worry statements where practitioners review information for an assessment. Chapter 8 names it too, as part of the Signs of Safety/Wellbeing framework.',
    aliases: ['wellbeing goals'],
    sources: [gathering],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
