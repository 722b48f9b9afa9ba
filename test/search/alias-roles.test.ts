import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { ALIASES } from '../../src/search/aliases.ts';
import { plainWords, tellingWords } from '../../src/search/query.ts';

const singular = (name: string): string => plainWords(name).replace(/s$/, '');

/** The roles that bear a name, of all procedures: "team manager" is the name of several. */
const rolesByName = Map.groupBy(
  library.flatMap(({ id, roles }) =>
    Object.entries(roles).flatMap(([role, { name, aliases = [] }]) =>
      [name, ...aliases].map((each) => ({ name: singular(each), role: `${id}/${role}` })),
    ),
  ),
  ({ name }) => name,
);

const rolesOf = (name: string): readonly string[] =>
  (rolesByName.get(singular(name)) ?? []).map(({ role }) => role);

/** An abbreviation and what it stands for are one name, whichever procedure uses which. */
const isShort = (short: string, words: string): boolean =>
  short ===
  tellingWords(words)
    .map(([letter = '']) => letter)
    .join('');

it('no alias leads from the name of one role to that of another', () => {
  const joined = ALIASES.flatMap(({ typed, finds }) =>
    typed.flatMap((from) =>
      finds
        .filter((to) => {
          const [own, other] = [rolesOf(from), rolesOf(to)];
          if (isShort(from, to) || isShort(to, from)) return false;
          return own.length > 0 && other.length > 0 && !own.some((role) => other.includes(role));
        })
        .map((to) => `${from} finds ${to}`),
    ),
  );
  expect(rolesOf('Key Workers').length).toBeGreaterThan(0);
  expect(joined).toEqual([]);
});
