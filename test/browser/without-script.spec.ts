import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { attr, named } from '../../src/build/site/page.ts';
import { sectionUrl } from '../../src/procedure/index.ts';
import { pages } from './built-pages.ts';
import { paths } from './site.ts';
import { heldToMore } from './without-script.ts';

it('sections, duty tables, phases and maps are among the pages that are read', () => {
  expect(heldToMore.filter((path) => !paths.includes(path))).toEqual([]);
});

it.each(library.map((procedure) => [procedure.id, procedure] as const))(
  '%s prints each of its duties once, in its sections',
  (id, procedure) => {
    const own = new Set(procedure.sections.map((section) => sectionUrl(id, section)));
    const printed = pages
      .filter(({ path }) => own.has(path))
      .flatMap((page) => named(page, 'div'))
      .flatMap(({ element }) => attr(element, 'id') ?? [])
      .flatMap((anchor) => (anchor.startsWith('duty-') ? anchor.slice('duty-'.length) : []));
    expect(printed.toSorted()).toEqual(Object.keys(procedure.duties).toSorted());
  },
);
