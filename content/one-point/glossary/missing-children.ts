import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const missing = {
  section: 'missing-from-home',
  ref: 'Chapter 15, Children Missing from Home',
} as const;

const interview = {
  section: 'return-home-interviews',
  ref: 'Chapter 15, Return to Home Interview Process (Early Help)',
} as const;

/** Chapter 15: terms that come with children missing from home. */
export const missingChildrenTerms = {
  'missing-from-home-procedures': {
    term: 'Missing From Home Procedures 2021',
    meaning:
      'The full document on children missing from home. The text links it, and the document does not hold it.',
    sources: [missing],
  },
  'missing-episode': {
    term: 'missing episode',
    meaning:
      'What the Missing Co-ordinator will record on LCS when a child is missing. The document does not define it, and also writes missing person episode.',
    aliases: ['missing person episode'],
    sources: [missing, interview],
  },
  rthi: {
    term: 'RTHI',
    expansion: 'Return to Home Interview',
    meaning:
      'The interview with a young person who has been missing, and its form on LiquidLogic. The document does not say outright that the letters stand for this.',
    aliases: ['Return to Home Interview', 'return home interview'],
    sources: [interview],
  },
  'supporting-solutions': {
    term: 'Supporting Solutions',
    meaning:
      'A service or team that the document does not explain. Its business support emails workers about missing episodes, and it closes these. A Social Worker undertakes the Child in Need assessment of a homeless young person with it. For Full Circle its threshold is named beside that of Families First. Our note: another Durham document in this guide is of the Supporting Solutions Service.',
    sources: [
      {
        section: 'full-circle-and-one-point',
        ref: 'Chapter 15, Children Social Care Full Circle Service',
      },
      interview,
      {
        section: 'homeless-young-people',
        ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
      },
    ],
  },
  misp: {
    term: 'MISP',
    meaning:
      'What is selected first on LiquidLogic to come to a missing episode. The document does not say what the letters stand for.',
    sources: [interview],
  },
  'dhm-number': {
    term: 'DHM number',
    meaning:
      'A number that is found on the Police reports, as we read the step, and is entered on page one of the form. The document does not explain it.',
    sources: [interview],
  },
  'missing-and-found-reports': {
    term: 'Police missing and found reports',
    meaning:
      'The Police information on when a young person went missing and was found. It is in Documents on LiquidLogic.',
    aliases: ['missing and found information', 'missing and found reports'],
    sources: [interview],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
