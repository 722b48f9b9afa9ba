import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const sources = [{ section: 'section-7-reports', ref: 'Chapter 15, S7 Procedures' }] as const;

/** Chapter 15: terms that come with Section 7 reports. */
export const section7Terms = {
  'section-7-report': {
    term: 'Section 7 report',
    meaning:
      'A report that a court orders when it wants information about a child’s welfare and about what is best for the child. Sometimes it orders one where there are certain risk factors, or concerns have been raised. A Social Worker in Families First will complete it.',
    aliases: ['S7', 'S7 report', 'Section 7', 'welfare report'],
    sources,
  },
  'private-law-proceedings': {
    term: 'Private Law Proceedings',
    meaning:
      'Proceedings in which the court will occasionally request a Section 7 report. The document does not explain them. Our note: they are between people, such as parents who have separated, and not brought by the council.',
    aliases: ['private law'],
    sources,
  },
  'section-7-pathway': {
    term: 'Section 7 pathway',
    meaning:
      'The way on LiquidLogic by which First Contact will progress a request for a Section 7 report to Families First. The document does not describe it.',
    sources,
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
