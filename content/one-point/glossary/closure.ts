import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const ifst = {
  section: 'case-closures',
  ref: 'Chapter 13, Intensive Family Support Team',
} as const;
const hub = { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' } as const;
const processMap = {
  section: 'closure-process-map',
  ref: 'Chapter 13, IFST & Family Hub Team Closure Process Map',
} as const;

/** Chapter 13: terms that come with closure. */
export const closureTerms = {
  'case-closure-procedure': {
    term: 'Case Closure Procedure',
    meaning:
      'What must be followed to close a family. No part of the document has that name; it may be the closure process map of chapter 13.',
    aliases: ['closure procedure'],
    sources: [ifst, hub],
  },
  'family-survey': {
    term: 'Family Survey',
    meaning:
      'What is offered before a family is closed in the Intensive Family Support Team. The document does not say whether the Service User satisfaction survey of the process map is the same.',
    sources: [ifst],
  },
  'satisfaction-survey': {
    term: 'Service User satisfaction survey',
    meaning:
      'A survey that is to be sent to children/young people/parents/carers at closure, as the process map has it. The document does not hold it.',
    aliases: ['satisfaction survey'],
    sources: [processMap],
  },
  'early-help-plan': {
    term: 'Early Help Plan',
    meaning:
      'What the worker restarts and updates to close a family in the Family Hub. The name stands in chapter 13 only; an open question asks whether it is the Family Plan.',
    sources: [hub],
  },
  'case-file-checklist': {
    term: 'Case File Checklist',
    meaning:
      'A document to which the text on closing in the Family Hub leads. The document does not hold it.',
    sources: [hub],
  },
  'outcomes-section': {
    term: 'outcomes section',
    meaning:
      'What a manager checks before a case is signed off. The document does not say of what it is a section. Our note: by chapter 8, outcomes are recorded in the Supporting Families module.',
    sources: [processMap],
  },
  'closure-letter': {
    term: 'standard closure letter',
    meaning: 'The letter to the family at closure. The document does not hold it.',
    aliases: ['closure letter', 'closing letter'],
    sources: [processMap],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
