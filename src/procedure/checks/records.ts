import type { Strength } from '../../timescale/index.ts';
import { isDatable } from '../../timescale/index.ts';
import type { Procedure } from '../procedure.ts';
import { idsInText } from './citations.ts';
import { entriesOf } from './entries.ts';
import type { Fault, RecordFile } from './fault.ts';
import { knownIds } from '../known-ids.ts';
import { recordKinds } from '../record-kinds.ts';
import { recordTexts } from './record-texts.ts';

/** The plural of a strength that has one: two actors "are required to". */
const PLURAL: Readonly<Partial<Record<Strength, string>>> = {
  'is required to': 'are required to',
  'is required': 'are required',
  'has to': 'have to',
  'needs to': 'need to',
  'is to': 'are to',
  'is expected to': 'are expected to',
  'is responsible for': 'are responsible for',
};

/** Whether a sentence holds a strength word, in its singular or plural, affirmed or denied ("is not to be recorded"). */
function holdsStrength(text: string, strength: Strength): boolean {
  const words = [strength, PLURAL[strength]].filter((word) => word !== undefined);
  const said = words.map((word) => word.replace(/^(is|are) /, '$1 (?:not )?'));
  return said.some((word) => new RegExp(String.raw`\b${word}\b`, 'i').test(text));
}

/** Duties whose sentence lost the source's strength word. */
export function strengthFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.duties)
    .filter(
      ([, duty]) => duty.strength !== 'not stated' && !holdsStrength(duty.text, duty.strength),
    )
    .map(([id, duty]) => ({
      procedure: procedure.id,
      place: { records: 'duties', id },
      message: `the duty "${id}" has the strength "${duty.strength}", but its sentence does not say so`,
      mend: 'Keep the source’s own word in the sentence, or correct the strength.',
    }));
}

/** Duties whose sentence ends in a colon with nothing to follow, or that have a list to which no colon leads. */
export function listFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.duties)
    .filter(([, { text, list }]) => text.trimEnd().endsWith(':') !== (list !== undefined))
    .map(([id, { list }]) => ({
      procedure: procedure.id,
      place: { records: 'duties', id },
      message:
        list === undefined
          ? `the duty "${id}" ends in a colon, and nothing follows where it stands alone`
          : `the duty "${id}" has a \`list\`, but its sentence does not end in a colon`,
      mend: 'End the sentence in a colon where it has a `list`, and nowhere else.',
    }));
}

/** Readings without the words that tell them apart. */
export function readingFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.timescales).flatMap(([id, timescale]): readonly Fault[] => {
    if (!isDatable(timescale)) return [];
    const readings: readonly { readonly text?: string }[] = timescale.readings;
    const bare = readings.length > 1 && readings.some(({ text }) => (text ?? '').trim() === '');
    const typed = !/\{(?:amount|figure|every|next)\}/.test(timescale.stated.words);
    return [
      ...(bare
        ? [
            {
              procedure: procedure.id,
              place: { records: 'timescales', id } as const,
              message: `the timescale "${id}" has two or more readings, and one has no text`,
              mend: 'Say in `text` what each reading takes the clause to mean.',
            },
          ]
        : []),
      ...(typed
        ? [
            {
              procedure: procedure.id,
              place: { records: 'timescales', id, excerpt: timescale.stated.words } as const,
              message: `the stated words of "${id}" do not print its figure`,
              mend: 'Write {amount} (or {figure}, {every}, {next}) where the figure stands.',
            },
          ]
        : []),
    ];
  });
}

/** `{timescale:id}` and `{figure:id}` in a text that name no record. */
export function tokenFaults(procedure: Procedure): readonly Fault[] {
  return recordTexts(procedure).flatMap(({ records, id, text }) =>
    (['timescale', 'figure'] as const).flatMap((kind) => {
      const known = Object.keys(kind === 'timescale' ? procedure.timescales : procedure.figures);
      return idsInText(text, kind)
        .filter((named) => !known.includes(named))
        .map((named) => ({
          procedure: procedure.id,
          place: { records, id, excerpt: `{${kind}:${named}` },
          message: `a text of "${id}" names the ${kind} "${named}", which is not there`,
          mend: knownIds(known, named),
        }));
    }),
  );
}

function isSources(value: unknown): value is readonly { section?: unknown; ref?: unknown }[] {
  return Array.isArray(value);
}

/** Sources that are missing, empty, or name a section that the procedure does not have. */
export function sourceFaults(procedure: Procedure): readonly Fault[] {
  const faultsOf = (records: RecordFile, id: string, record: unknown): readonly Fault[] => {
    const all = [...entriesOf(record)].filter(({ entry }) => entry === 'sources');
    const lists = all.map(({ value }) => (isSources(value) ? value : []));
    const empty = lists.some((sources) => sources.length === 0) || lists.length === 0;
    const wrong = lists
      .flat()
      .map(({ section }) => String(section))
      .filter((section) => !procedure.sections.includes(section));
    return [
      ...(empty
        ? [
            {
              procedure: procedure.id,
              place: { records, id },
              message: `"${id}" has no citation, or a part of it has none`,
              mend: 'Add `sources` with the section and the document’s own reference.',
            },
          ]
        : []),
      ...wrong.map((section) => ({
        procedure: procedure.id,
        place: { records, id, excerpt: `'${section}'` },
        message: `"${id}" cites the section "${section}", which is not there`,
        mend: knownIds(procedure.sections, section),
      })),
    ];
  };
  return recordKinds()
    .filter(([, { cites }]) => cites === true)
    .flatMap(([, { file, records }]) =>
      Object.entries(records(procedure)).flatMap(([id, record]) => faultsOf(file, id, record)),
    );
}

/** Open questions that name records that are not there, or that compare fewer than two timescales. */
export function questionFaults(procedure: Procedure): readonly Fault[] {
  const known = {
    timescales: Object.keys(procedure.timescales),
    figures: Object.keys(procedure.figures),
    maps: Object.keys(procedure.processMaps),
    checks: Object.keys(procedure.eligibility),
  };
  return Object.entries(procedure.openQuestions).flatMap(([id, question]) => {
    const place = { records: 'open-questions', id } as const;
    const unknown = (['timescales', 'figures', 'maps', 'checks'] as const).flatMap((kind) =>
      (question.affects[kind] ?? [])
        .filter((named) => !known[kind].includes(named))
        .map((named) => ({
          procedure: procedure.id,
          place: { ...place, excerpt: `'${named}'` },
          message: `the open question "${id}" affects "${named}", which is not among the ${kind}`,
          mend: knownIds(known[kind], named),
        })),
    );
    const alone = question.compare === true && (question.affects.timescales ?? []).length < 2;
    return alone
      ? [
          ...unknown,
          {
            procedure: procedure.id,
            place,
            message: `the open question "${id}" compares timescales, but names fewer than two`,
            mend: 'Name each timescale that the contradiction sets side by side.',
          },
        ]
      : unknown;
  });
}
