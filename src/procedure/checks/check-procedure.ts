import type { Asked } from '../asked.ts';
import type { Procedure } from '../procedure.ts';
import { askedFaults } from './asked.ts';
import { chapterFaults } from './chapters.ts';
import {
  calculatorsTwice,
  dutiesNotOnce,
  questionsNotShown,
  uncitedRecords,
  unknownIds,
} from './citations.ts';
import { citedRuleFaults, prohibitionFaults } from './cited-rules.ts';
import { comparisonFaults } from './comparison.ts';
import { eligibilitySetFaults } from './eligibility-sets.ts';
import { eligibilityFaults, eventFaults, mapFaults } from './engines.ts';
import type { Fault } from './fault.ts';
import {
  questionFaults,
  readingFaults,
  sourceFaults,
  listFaults,
  strengthFaults,
  tokenFaults,
} from './records.ts';
import type { Section } from '../section/section.ts';
import { sectionFaults, sectionsNotListed } from './sections.ts';
import { missingParts, missingTopics } from './shape.ts';
import { limitFaults, openingHoursFaults, twinReadingFaults } from './timescales.ts';
import { recordFigureFaults, sectionFigureFaults } from './typed-figures.ts';
import { markFaults, vocabularyFaults, wholeFigureFaults } from './vocabulary.ts';

/** A check by its name, and what it found. */
export interface CheckResult {
  readonly check: string;
  readonly faults: readonly Fault[];
}

/**
 * Holds a procedure's records, its sections and its citations together: every fault at once, by check.
 * `sections` are those of this procedure, read by `parseSection`; `asked` is what staff would type to find its records.
 */
export function checkProcedure(
  procedure: Procedure,
  sections: readonly Section[],
  asked: Asked = {},
): readonly CheckResult[] {
  const parts = { check: 'no part is missing', faults: missingParts(procedure) };
  const prose = { check: 'sections are written as sections are', faults: sectionFaults(sections) };
  return parts.faults.length > 0
    ? [parts, prose]
    : [
        parts,
        prose,
        ...joinedResults(procedure, sections),
        ...recordResults(procedure),
        ...typedResults(procedure, sections),
        { check: 'what is asked finds records', faults: askedFaults(procedure, sections, asked) },
      ];
}

/** The sections against the records. */
function joinedResults(procedure: Procedure, sections: readonly Section[]): readonly CheckResult[] {
  return [
    { check: 'sections are listed', faults: sectionsNotListed(procedure, sections) },
    { check: 'named records exist', faults: unknownIds(procedure, sections) },
    { check: 'timescales and figures are printed', faults: uncitedRecords(procedure, sections) },
    { check: 'duties are printed once', faults: dutiesNotOnce(procedure, sections) },
    { check: 'calculators stand once on a page', faults: calculatorsTwice(procedure, sections) },
    { check: 'open questions are shown', faults: questionsNotShown(procedure, sections) },
  ];
}

/** The records by themselves. */
function recordResults(procedure: Procedure): readonly CheckResult[] {
  return [
    { check: 'chapters hold every section once, in order', faults: chapterFaults(procedure) },
    { check: 'entries hold words that there are', faults: vocabularyFaults(procedure) },
    { check: 'figures of time are whole', faults: wholeFigureFaults(procedure) },
    { check: 'the council has a mark', faults: markFaults(procedure) },
    { check: 'texts name records that exist', faults: tokenFaults(procedure) },
    { check: 'open questions name records', faults: questionFaults(procedure) },
    { check: 'records cite their clause', faults: sourceFaults(procedure) },
    { check: 'readings say what they mean', faults: readingFaults(procedure) },
    { check: 'readings count each its own way', faults: twinReadingFaults(procedure) },
    { check: 'limits bind what counts with them', faults: limitFaults(procedure) },
    { check: 'opening hours can be counted', faults: openingHoursFaults(procedure) },
    { check: 'duties keep their strength', faults: strengthFaults(procedure) },
    { check: 'duties say what a colon announces', faults: listFaults(procedure) },
    { check: 'a list prints one record’s actor and strength', faults: citedRuleFaults(procedure) },
    { check: 'prohibitions read as such', faults: prohibitionFaults(procedure) },
    { check: 'events wait for no circle', faults: eventFaults(procedure) },
    { check: 'maps can be walked', faults: mapFaults(procedure) },
    { check: 'checkers can be worked', faults: eligibilityFaults(procedure) },
    { check: 'checks that are asked together agree', faults: eligibilitySetFaults(procedure) },
    { check: 'the comparison has every topic', faults: missingTopics(procedure) },
    { check: 'the comparison names records', faults: comparisonFaults(procedure) },
  ];
}

/** Figures of time that are typed, in the sections and in the records. */
function typedResults(procedure: Procedure, sections: readonly Section[]): readonly CheckResult[] {
  const names = procedure.names ?? [];
  const typed = sections.flatMap((section) => sectionFigureFaults(section, names));
  return [
    { check: 'no typed figures in prose', faults: typed },
    { check: 'no typed figures in records', faults: recordFigureFaults(procedure) },
  ];
}
