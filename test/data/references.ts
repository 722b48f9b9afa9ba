import { phases } from '../../src/data/records/case-records.ts';
import { eligibility } from '../../src/data/records/eligibility.ts';
import { processMaps } from '../../src/data/records/process-maps.ts';
import { duties, figures, glossary, openQuestions } from '../../src/data/records/prose-records.ts';
import { timescales } from '../../src/data/records/timescales.ts';
import type { Procedure } from '../../src/procedure/index.ts';

type RecordKind =
  | 'sections'
  | 'stages'
  | 'roles'
  | 'events'
  | 'timescales'
  | 'figures'
  | 'processMaps'
  | 'eligibility'
  | 'openQuestions';

/** An id that a published record names, and the records that it must be one of. */
export interface Reference {
  readonly from: string;
  readonly kind: RecordKind | 'node';
  readonly id: string;
  readonly among: readonly string[];
}

type Named = readonly (string | undefined)[];

const who = (actor: unknown): string[] =>
  typeof actor === 'object' && actor !== null ? Object.values(actor).flat().map(String) : [];

/** Names ids of one kind from one record. */
function naming(procedure: Procedure, from: string) {
  return (kind: RecordKind, ids: Named): Reference[] => {
    const among = kind === 'sections' ? procedure.sections : Object.keys(procedure[kind]);
    return ids.flatMap((id) => (id === undefined ? [] : [{ from, kind, id, among }]));
  };
}

function ofTimescales(procedure: Procedure): Reference[] {
  return timescales([procedure]).flatMap((record) => {
    const name = naming(procedure, `timescale ${record.id}`);
    return [
      ...name('roles', who(record.who)),
      ...name('openQuestions', record.openQuestions),
      ...name(
        'timescales',
        record.readings.map(({ hours }) => hours),
      ),
      ...name(
        'events',
        record.readings.flatMap(({ counts }) => Object.values(counts).map(String)),
      ),
      ...name('events', 'done' in record ? [record.done] : []),
      ...name('events', 'doneOneOf' in record ? (record.doneOneOf ?? []) : []),
      ...name('events', 'dueDay' in record ? [record.dueDay] : []),
    ];
  });
}

function ofMaps(procedure: Procedure): Reference[] {
  return processMaps([procedure]).flatMap((record) => {
    const name = naming(procedure, `map ${record.id}`);
    const among = record.nodes.map(({ id }) => id);
    const ends = record.edges.flatMap(({ from, to }) => [from, to]);
    return [
      ...ends.map((id): Reference => ({ from: `map ${record.id}`, kind: 'node', id, among })),
      ...name(
        'roles',
        record.nodes.flatMap(({ actor }) => who(actor)),
      ),
      ...name(
        'timescales',
        record.nodes.flatMap((node) => node.timescales),
      ),
      ...name(
        'events',
        record.nodes.map(({ event }) => event),
      ),
      ...name(
        'processMaps',
        record.nodes.map(({ map }) => map),
      ),
      ...name(
        'sections',
        record.nodes.flatMap(({ sources }) => sources.map((s) => s.section)),
      ),
    ];
  });
}

function ofChecks(procedure: Procedure): Reference[] {
  return eligibility([procedure]).flatMap((record) => {
    const name = naming(procedure, `check ${record.id}`);
    const next = Object.values(record.next);
    return [
      ...name('roles', [record.talkTo]),
      ...name(
        'processMaps',
        next.map(({ map }) => map),
      ),
      ...name(
        'sections',
        next.map(({ section }) => section),
      ),
    ];
  });
}

function ofPhases(procedure: Procedure): Reference[] {
  return phases([procedure]).flatMap((record) => {
    const name = naming(procedure, `phases ${record.id}`);
    return [
      ...name('events', [record.start, ...record.startChoices]),
      ...name(
        'timescales',
        record.rows.map(({ timescale }) => timescale),
      ),
    ];
  });
}

function ofProse(procedure: Procedure): Reference[] {
  const fromDuties = duties([procedure]).flatMap((record) => {
    const name = naming(procedure, `duty ${record.id}`);
    return [...name('roles', who(record.who)), ...name('stages', record.stages)];
  });
  const fromQuestions = openQuestions([procedure]).flatMap((record) => {
    const name = naming(procedure, `open question ${record.id}`);
    return [
      ...name('roles', record.ask),
      ...name('timescales', record.affects.timescales),
      ...name('figures', record.affects.figures),
      ...name('processMaps', record.affects.maps),
      ...name('eligibility', record.affects.checks),
    ];
  });
  return [...fromDuties, ...fromQuestions];
}

function ofSources(procedure: Procedure): Reference[] {
  const one = [procedure];
  return [
    ...timescales(one),
    ...figures(one),
    ...duties(one),
    ...processMaps(one),
    ...eligibility(one),
    ...phases(one),
    ...openQuestions(one),
    ...glossary(one),
  ].flatMap(({ id, sources }) =>
    naming(procedure, `source of ${id}`)(
      'sections',
      sources.map(({ section }) => section),
    ),
  );
}

/** Every id by which a published record of a procedure names another. */
export const references = (procedure: Procedure): readonly Reference[] => [
  ...ofTimescales(procedure),
  ...ofMaps(procedure),
  ...ofChecks(procedure),
  ...ofPhases(procedure),
  ...ofProse(procedure),
  ...ofSources(procedure),
];
