import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const chronologies = { section: 'chronologies', ref: 'Chapter 11, Chronologies' } as const;
const significant = {
  section: 'chronologies',
  ref: 'Chapter 11, What is a Significant Event?',
} as const;

/** Chapter 11: terms that come with chronologies, genograms and court statements. */
export const chronologiesTerms = {
  'significant-event': {
    term: 'significant event',
    meaning:
      'An event of significance for the child. Some are universal, others specific to one child. Deciding which they are will often require professional judgement.',
    aliases: ['significant events'],
    sources: [significant],
  },
  'multi-agency-chronologies-guidance': {
    term: 'Practice Guidance Multi-Agency Chronologies',
    meaning:
      'Guidance with suggestions for significant events, and top tips. The document names it, and does not hold it.',
    aliases: ['chronology guidance'],
    sources: [significant],
  },
  'eh-episode': {
    term: 'EH episode',
    expansion: 'early help episode',
    expandedBy: 'us',
    meaning:
      'What is opened on LiquidLogic for a family: a new chronology starts from consent and from its opening. The document does not say who opens it.',
    aliases: ['early help episode', 'open episode'],
    sources: [chronologies],
  },
  ssid: {
    term: 'SSID',
    meaning:
      'Where a chronology from before EHM may be found. The document does not explain the letters. Our note: an older case record system is likely meant.',
    sources: [chronologies],
  },
  plo: {
    term: 'PLO',
    meaning:
      'Expanded in chapter 11 as “Private Law Outline Panel”, a social care process. Our note: PLO usually stands for Public Law Outline.',
    aliases: ['Private Law Outline Panel', 'Public Law Outline'],
    sources: [significant],
  },
  genogram: {
    term: 'genogram',
    meaning:
      'Is to be completed for an assessment, by chapter 7. Chapter 11 has it attempted on LiquidLogic first, and drawn by hand if that is not successful. Our note: a drawing of a family and its relationships.',
    aliases: ['family tree', 'genograms'],
    sources: [
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
      { section: 'genograms-and-court', ref: 'Chapter 11, Genograms' },
    ],
  },
  'court-report-template': {
    term: 'One Point Court Report Template',
    meaning:
      'The witness statement template, of October 2021, which must be used for statements for court. The document does not hold it.',
    aliases: ['witness statement template', 'court report', 'court statement'],
    sources: [{ section: 'genograms-and-court', ref: 'Chapter 11, Court Statements' }],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
