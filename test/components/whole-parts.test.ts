import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { wholeParts } from '../../src/components/whole/whole-parts.ts';

it.each(library)('$id on one page has every section once, in the document’s order', (procedure) => {
  const parts = wholeParts(procedure);
  expect(parts.flatMap(({ sections }) => sections.map(({ id }) => id))).toEqual(procedure.sections);
  expect(parts.flatMap(({ chapter }) => chapter?.id ?? [])).toEqual(
    Object.keys(procedure.chapters ?? {}),
  );
});
