import { CRITERION_KINDS } from '../../eligibility/index.ts';
import { END_OUTCOMES, NODE_KINDS } from '../../process-map/index.ts';
import {
  BASES,
  PERIOD_SHAPES,
  STATED_BOUNDS,
  STRENGTHS,
  TIMESCALE_KINDS,
  UNITS,
} from '../../timescale/index.ts';
import { QUESTION_KINDS } from '../open-question.ts';
import { PHASE_PARTS } from '../phase-model.ts';
import { MARK_COLOURS, MARK_SHAPES } from '../procedure.ts';
import type { Procedure } from '../procedure.ts';
import { recordKinds } from '../record-kinds.ts';
import type { RecordKindId } from '../record-kinds.ts';
import { entriesOf } from './entries.ts';
import type { Fault } from './fault.ts';
import { knownIds } from '../known-ids.ts';

/** An entry of a kind of record that holds one of several words, or a list of them. */
interface ChosenWord {
  readonly entry: string;
  /** In a sentence: "the unit". */
  readonly what: string;
  readonly among: readonly string[];
}

/** The entries that name a role, in whatever record they stand. */
const ROLE_ENTRIES = ['anyOf', 'allOf', 'ask', 'talkTo'] as const;

function chosenWords(procedure: Procedure, kind: RecordKindId): readonly ChosenWord[] {
  const roles = Object.keys(procedure.roles);
  const inAll = ROLE_ENTRIES.map((entry) => ({ entry, what: 'role', among: roles }));
  return [...inAll, ...wordsOfKind(procedure, kind)];
}

function wordsOfKind(procedure: Procedure, kind: RecordKindId): readonly ChosenWord[] {
  switch (kind) {
    case 'timescale':
      return [
        { entry: 'kind', what: 'kind', among: TIMESCALE_KINDS },
        { entry: 'strength', what: 'strength', among: STRENGTHS },
        { entry: 'unit', what: 'unit', among: UNITS },
        { entry: 'bound', what: 'bound', among: STATED_BOUNDS },
        { entry: 'basis', what: 'basis', among: BASES },
        { entry: 'shape', what: 'shape', among: PERIOD_SHAPES },
      ];
    case 'duty':
      return [
        { entry: 'strength', what: 'strength', among: STRENGTHS },
        { entry: 'stages', what: 'stage', among: Object.keys(procedure.stages) },
      ];
    case 'map':
      return [
        { entry: 'kind', what: 'kind of node', among: NODE_KINDS },
        { entry: 'outcome', what: 'outcome', among: END_OUTCOMES },
      ];
    case 'phases': {
      const events = Object.keys(procedure.events);
      return [
        { entry: 'timescale', what: 'timescale', among: Object.keys(procedure.timescales) },
        { entry: 'part', what: 'part', among: PHASE_PARTS },
        { entry: 'start', what: 'event', among: events },
        { entry: 'startChoices', what: 'event', among: events },
      ];
    }
    case 'check':
      return [{ entry: 'kind', what: 'kind of criterion', among: CRITERION_KINDS }];
    case 'openQuestion':
      return [{ entry: 'kind', what: 'kind', among: QUESTION_KINDS }];
    case 'section':
    case 'chapter':
    case 'event':
    case 'role':
    case 'figure':
    case 'checkSet':
    case 'term':
      return [];
  }
}

/** A part of a record may have the name of such an entry: it holds no word. */
function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' && value !== null ? [] : [String(value)];
}

/** Roles, units, stages and other chosen words that are not among those that there are. */
export function vocabularyFaults(procedure: Procedure): readonly Fault[] {
  return recordKinds().flatMap(([kind, { name, file, records }]) => {
    const chosen = chosenWords(procedure, kind);
    return Object.entries(records(procedure)).flatMap(([id, record]) =>
      [...entriesOf(record)].flatMap(({ entry, value }) => {
        const word = chosen.find((candidate) => candidate.entry === entry);
        if (word === undefined) return [];
        return wordsIn(value)
          .filter((said) => !word.among.includes(said))
          .map((said) => ({
            procedure: procedure.id,
            place: { records: file, id, excerpt: `'${said}'` },
            message: `the ${name} "${id}" has the ${word.what} "${said}", which is not there`,
            mend: knownIds(word.among, said),
          }));
      }),
    );
  });
}

/** Figures of time in halves, or below none: days and hours are counted whole. */
export function wholeFigureFaults(procedure: Procedure): readonly Fault[] {
  const isWhole = (figure: unknown): boolean =>
    typeof figure === 'number' ? Number.isInteger(figure) && figure >= 0 : true;
  return Object.entries(procedure.timescales).flatMap(([id, record]) =>
    [...entriesOf(record)]
      .filter(({ entry, value }) => ['figure', 'min', 'max'].includes(entry) && !isWhole(value))
      .map(({ entry, value }) => ({
        procedure: procedure.id,
        place: { records: 'timescales', id, excerpt: `${entry}: ${String(value)}` } as const,
        message: `the timescale "${id}" has the figure ${String(value)}, which is no whole number`,
        mend: 'Count in a smaller unit: two and a half days are hours, half an hour is minutes.',
      })),
  );
}

/** A council's mark that the style sheet cannot draw. */
export function markFaults(procedure: Procedure): readonly Fault[] {
  const { id, markShape, markColour } = procedure.council;
  const chosen: readonly { what: string; said: string; among: readonly string[] }[] = [
    { what: 'mark', said: markShape, among: MARK_SHAPES },
    { what: 'mark’s colour', said: markColour, among: MARK_COLOURS },
  ];
  return chosen
    .filter(({ said, among }) => !among.includes(said))
    .map(({ what, said, among }) => ({
      procedure: procedure.id,
      place: { records: 'councils', id, excerpt: `'${said}'` },
      message: `the council "${id}" has the ${what} "${said}", which is not there`,
      mend: knownIds(among, said),
    }));
}
