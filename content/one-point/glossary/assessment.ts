import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';
import { assessmentToolsTerms } from './assessment-tools.ts';

const expected = { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' } as const;
const assessments = {
  section: 'assessment-expectations',
  ref: 'Chapter 7, Expectations for Assessments',
} as const;
const oversight = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Management Oversight',
} as const;
const sharing = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Sharing the Assessment',
} as const;
const reviewing = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Reviewing Assessments',
} as const;

const assessmentWords = {
  'dscp-assessment-procedures': {
    term: 'DSCP Assessment Procedures',
    meaning:
      'The assessment procedures of the Durham Safeguarding Children’s Partnership. They underpin how need is identified early, and how early help is provided to support it. Chapter 7 also names their guidance.',
    aliases: ['Durham Safeguarding Children’s Partnership Assessment Procedures'],
    sources: [expected, assessments],
  },
  'whole-family-assessment': {
    term: 'whole family assessment',
    meaning:
      'An assessment for which practitioners must follow the DSCP Assessment procedures and guidance. Chapter 8 says that it will identify a family’s needs and outcomes, with the Child and Family Plan.',
    sources: [assessments],
  },
  'single-assessment': {
    term: 'Single Assessment',
    meaning:
      'The name that chapter 7 gives the assessment where it speaks of professional judgement. It does not say whether the Single Assessment and the whole family assessment are one.',
    sources: [
      {
        section: 'gathering-and-analysis',
        ref: 'Chapter 7, Analysis and professional judgement',
      },
    ],
  },
  'professional-support-network': {
    term: 'professional support network',
    meaning:
      'A member of this network should visit a child who is {figure:baby-age}. The document explains it in brackets: TAF members, “and to be noted in the Family Plan”.',
    aliases: ['TAF members'],
    sources: [expected],
  },
  'parental-responsibility': {
    term: 'parental responsibility',
    meaning:
      'An assessment must identify all adults who have it. The document does not explain it. Our note: it is a term of the law, for a parent’s rights and duties towards a child.',
    aliases: ['PR'],
    sources: [assessments],
  },
  'hidden-males': {
    term: 'hidden males/Dads/Male Carers',
    meaning:
      'Adults attached to a family whom an assessment must identify too. The document puts the words in quotation marks, and does not explain them.',
    aliases: ['hidden males', 'hidden dads', 'hidden men'],
    sources: [assessments],
  },
  'management-oversight': {
    term: 'Management Oversight',
    meaning:
      'A heading of chapter 7 whose list is lost. By chapter 14 its “footprint” must be evident in all decision making, and easy to find on the child’s case file.',
    aliases: ['management oversight', 'footprint'],
    sources: [
      oversight,
      { section: 'quality-and-oversight', ref: 'Chapter 14, Management Oversight' },
    ],
  },
  gdpr: {
    term: 'GDPR',
    expansion: 'General Data Protection Regulation',
    expandedBy: 'us',
    meaning:
      'In accordance with it, parents must have seen an assessment before it is shared more widely. Our note: it is the law on personal data.',
    sources: [sharing],
  },
  'second-or-subsequent-assessment': {
    term: 'Second or Subsequent Assessment',
    meaning:
      'The option on LiquidLogic with which an assessment is updated within an open episode, if the Team Manager deems changes for the family significant.',
    sources: [reviewing],
  },
  'annual-review-of-c-and-f': {
    term: 'Review Assessment (Annual Review of C&F)',
    meaning:
      'The option on LiquidLogic for the review of an assessment whose episode remains open. The document does not expand “C&F”; it may be Child and Family, as chapter 15 names a Child and Family Assessment from which the Social Care Advice form is populated. For Full Circle, that chapter has a C&F opened on EHM, and a C&F assessment.',
    aliases: ['Annual Review of C&F', 'C&F', 'C&F assessment', 'Child and Family assessment'],
    sources: [
      reviewing,
      { section: 'writing-social-care-advice', ref: 'Chapter 15, SEND and Inclusion' },
      { section: 'full-circle-requests', ref: 'Chapter 15, Workflow 3' },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;

/** Chapter 7: terms that come with assessing needs in the Intensive Family Support Team. */
export const assessmentTerms = { ...assessmentWords, ...assessmentToolsTerms } as const;
