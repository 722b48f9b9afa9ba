import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { ROOT } from '../../src/site/project.ts';
import { readSections } from '../../src/site/read-sections.ts';
import { chaptersOf } from '../../src/procedure/chapter-of.ts';
import { questionsAffecting } from '../../src/procedure/derived.ts';
import { isDatable } from '../../src/timescale/index.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import { headingsOf, notTimescalesOf, timedRulesOf } from './fixtures.ts';

/** The readings of a record that a rule names, and whether an open question stands on it. */
function state(procedure: Procedure, record: string): { readings: number; asked: boolean } | null {
  const [kind, id = ''] = record.split(':');
  if (kind === 'figure') {
    const figure = procedure.figures[id];
    if (figure === undefined) return null;
    const asked = questionsAffecting(procedure, 'figures', id).length > 0;
    return { readings: figure.readings?.length ?? 1, asked };
  }
  const timescale = procedure.timescales[id];
  if (timescale === undefined) return null;
  const asked = questionsAffecting(procedure, 'timescales', id).length > 0;
  const unclear = timescale.kind === 'schedule' && timescale.occurs.on === 'unclear' ? 2 : 1;
  return { readings: isDatable(timescale) ? timescale.readings.length : unclear, asked };
}

it('the library holds a procedure', () => {
  expect(library.length).toBeGreaterThan(0);
});

describe.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s is covered',
  (id, procedure) => {
    const { sections, faults } = readSections(ROOT, id);
    const exceptions = notTimescalesOf(id);

    it('every heading of the document maps to a page or an anchor', () => {
      expect(faults).toEqual([]);
      const refs = new Set([
        ...sections.flatMap((section) => [
          section.frontMatter.ref,
          ...section.headings.map(({ ref }) => ref),
        ]),
        ...chaptersOf(procedure).map(({ chapter }) => chapter.ref),
      ]);
      const missing = headingsOf(id).filter(({ ref }) => !refs.has(ref));
      expect(headingsOf(id).length).toBeGreaterThan(0);
      expect(missing).toEqual([]);
    });

    it('no two headings of a section share an anchor', () => {
      const twice = sections.flatMap(({ id: section, headings }) => {
        const anchors = headings.map(({ anchor }) => anchor);
        return anchors
          .filter((anchor, at) => anchor === '' || anchors.indexOf(anchor) < at)
          .map((anchor) => `${section}#${anchor}`);
      });
      expect(twice).toEqual([]);
    });

    it('every timed rule of the document is a record, or an exception with its reason', () => {
      const rules = timedRulesOf(id);
      expect(rules.length).toBeGreaterThan(0);
      const missing = rules.filter(({ id: rule, record }) => {
        const excepted = exceptions.some((exception) => exception.id === rule);
        return record === undefined ? !excepted : excepted || state(procedure, record) === null;
      });
      expect(missing).toEqual([]);
    });

    it('every exception names a timed rule', () => {
      const rules = timedRulesOf(id).map((rule) => rule.id);
      expect(exceptions.filter((exception) => !rules.includes(exception.id))).toEqual([]);
    });

    it('every timed rule that is unclear has two readings or an open question', () => {
      const settled = timedRulesOf(id)
        .filter(({ unclear, record }) => unclear && record !== undefined)
        .filter(({ record = '' }) => {
          const found = state(procedure, record);
          return found === null || (found.readings < 2 && !found.asked);
        });
      expect(settled).toEqual([]);
    });
  },
);
