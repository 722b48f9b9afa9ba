import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { DATA_FILES } from '../../src/data/files.ts';
import { events, phases, roles } from '../../src/data/records/case-records.ts';
import { eligibility } from '../../src/data/records/eligibility.ts';
import { processMaps } from '../../src/data/records/process-maps.ts';
import { procedures } from '../../src/data/records/procedures.ts';
import { duties, figures, glossary, openQuestions } from '../../src/data/records/prose-records.ts';
import { timescales } from '../../src/data/records/timescales.ts';
import { BANK_HOLIDAYS } from '../../src/timescale/index.ts';
import type { Procedure } from '../../src/procedure/index.ts';
import { listedAt } from '../../src/procedure/index.ts';
import { references } from './references.ts';

const total = (pick: (procedure: Procedure) => object): number =>
  library.reduce((sum, procedure) => sum + Object.keys(pick(procedure)).length, 0);

describe('the open data is the library, whole', () => {
  it.each([
    ['timescales', timescales(library), total(({ timescales: records }) => records)],
    ['figures', figures(library), total(({ figures: records }) => records)],
    ['duties', duties(library), total(({ duties: records }) => records)],
    ['process-maps', processMaps(library), total(({ processMaps: records }) => records)],
    ['eligibility', eligibility(library), total(({ eligibility: records }) => records)],
    ['phases', phases(library), total(({ phases: records }) => records)],
    ['roles', roles(library), total(({ roles: records }) => records)],
    ['events', events(library), total(({ events: records }) => records)],
    ['open-questions', openQuestions(library), total(({ openQuestions: records }) => records)],
    ['glossary', glossary(library), total(({ glossary: records }) => records)],
  ])('%s', (_name, records, count) => {
    expect(records).toHaveLength(count);
    expect(count).toBeGreaterThan(0);
    const ids = records.map(({ procedure, id }) => `${procedure}/${id}`);
    expect(new Set(ids).size).toBe(count);
  });

  it('procedures and bank holidays', () => {
    expect(procedures(library).map(({ id }) => id)).toEqual(library.map(({ id }) => id));
    expect(DATA_FILES['bank-holidays'].records()).toHaveLength(BANK_HOLIDAYS.holidays.length);
  });
});

/** Every address that the site builds a page for, with the anchors that its records are given. */
function addressesOf(procedure: Procedure): readonly string[] {
  const { id } = procedure;
  const under = (place: string, records: object): string[] =>
    Object.keys(records).map((record) => `/${place}/${id}/${record}/`);
  return [
    `/procedures/${id}/`,
    ...procedure.sections.map((section) => `/procedures/${id}/${section}/`),
    ...under('deadlines', procedure.timescales),
    ...under('eligibility', procedure.eligibility),
    ...under('process-maps', procedure.processMaps),
    ...under('roles', procedure.roles),
    `/phases/${id}/`,
    ...Object.keys(procedure.glossary).map((term) => `/glossary/${id}/#${id}-${term}`),
    ...Object.entries(procedure.openQuestions).map(([record, { sources }]) => {
      const { chapter, part } = listedAt(procedure, sources[0].section);
      const page = [id, chapter, part].filter((step) => step !== undefined).join('/');
      return `/open-questions/${page}/#${id}-${record}`;
    }),
    ...Object.entries(procedure.duties).flatMap(([duty, { sources }]) =>
      sources.map(({ section }) => `/procedures/${id}/${section}/#duty-${duty}`),
    ),
  ];
}

describe('references of the open data', () => {
  const known = new Set(library.flatMap(addressesOf));

  it.each([
    ['procedures', procedures(library)],
    ['timescales', timescales(library)],
    ['figures', figures(library)],
    ['duties', duties(library)],
    ['process-maps', processMaps(library)],
    ['eligibility', eligibility(library)],
    ['phases', phases(library)],
    ['roles', roles(library)],
    ['open-questions', openQuestions(library)],
    ['glossary', glossary(library)],
  ])('every url of %s is an address of the site', (_name, records) => {
    expect(records.map(({ url }) => url).filter((url) => !known.has(url))).toEqual([]);
  });

  it.each(library.map((procedure) => [procedure.id, procedure] as const))(
    'every id that a record of %s names is a record',
    (_id, procedure) => {
      const named = references(procedure);
      const missing = named.filter(({ id, among }) => !among.includes(id));
      expect(missing.map(({ from, kind, id }) => `${from} names the ${kind} ${id}`)).toEqual([]);
      expect(named.length).toBeGreaterThan(Object.keys(procedure.timescales).length);
    },
  );
});
