import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { checkSetProps, OTHERWISE_ANCHOR } from '../../src/islands/eligibility/check-set-props.ts';
import { checkUrl } from '../../src/procedure/index.ts';

const sets = library.flatMap((procedure) =>
  Object.entries(procedure.eligibilitySets ?? {}).map(
    ([id, set]) => [`${procedure.id}, ${id}`, { procedure, id, set }] as const,
  ),
);

describe.each(sets)('the tool of the set %s', (_, { procedure, id, set }) => {
  const props = checkSetProps(procedure, id, {
    sectionTitle: (section) => section,
    urlOf: ({ section }) => `/procedures/p/${section}/`,
  });

  it('has only plain data as its properties, every text filled', () => {
    expect(JSON.parse(JSON.stringify(props))).toEqual(props);
    expect(JSON.stringify(props)).not.toMatch(/\{(?:figure|timescale):/);
  });

  it('shows every check of the set, in its order, under ids of its own', () => {
    expect(props.teams.map(({ label }) => label)).toEqual(set.checks.map(({ label }) => label));
    const prefixes = props.teams.map(({ checker }) => checker.idPrefix);
    expect(new Set([props.idPrefix, ...prefixes]).size).toBe(prefixes.length + 1);
  });

  it('leads to what stands on another page by its whole address, and to its own by the anchor', () => {
    for (const [index, { check }] of set.checks.entries()) {
      const team = props.teams[index];
      const url = checkUrl(procedure.id, check);
      const hasBefore = procedure.eligibility[check]?.before !== undefined;
      expect(team?.page.url).toBe(url);
      expect(team?.checker.beforeLink?.url).toBe(hasBefore ? `${url}#before` : undefined);
    }
    expect(props.otherwise.url).toBe(`#${OTHERWISE_ANCHOR}`);
  });

  it('is refused for a set that is not there, with those that are', () => {
    expect(() =>
      checkSetProps(procedure, 'no-such-set', {
        sectionTitle: (section) => section,
        urlOf: ({ section }) => `/procedures/p/${section}/`,
      }),
    ).toThrow(id);
  });
});
