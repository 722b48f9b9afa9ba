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
      'A model of practice that is expected to be evident throughout an assessment, with its language and tools. Chapter 2 calls the practice model Signs of Safety/Wellbeing. Chapter 7 does not say that it is the same.',
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
      'The analysis, as chapter 7 explains it in brackets: it clearly outlines areas of risk, and what needs to happen so that the risk to the child/ren is reduced. Chapter 8 has it in a plan’s brief summary, and relates planned outcomes to it.',
    aliases: ['worry statement', 'worry statements', 'danger statement', 'Danger Statements'],
    sources: [
      analysis,
      gathering,
      {
        section: 'child-and-family-plans',
        ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool',
      },
      {
        section: 'planned-outcomes',
        ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, planned outcomes',
      },
    ],
  },
  'wellbeing-goal': {
    term: 'wellbeing goal',
    meaning:
      'Describes clearly what behaviours we would like to be different in the family, so that we are no longer worried: so says chapter 8, which also calls planned outcomes by this name. Chapter 7 has it beside the worry statements, where information for an assessment is reviewed.',
    aliases: ['wellbeing goals'],
    sources: [
      {
        section: 'planned-outcomes',
        ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, planned outcomes',
      },
      {
        section: 'child-and-family-plans',
        ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool',
      },
      gathering,
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
