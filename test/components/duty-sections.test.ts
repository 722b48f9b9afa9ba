import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { dutiesBySection } from '../../src/components/duty/duty-sections.ts';
import type { Duty } from '../../src/procedure/index.ts';

const duty = (...sections: readonly [string, ...string[]]): Duty => {
  const [first, ...rest] = sections.map((section) => ({ section, ref: '1' }));
  if (first === undefined) throw new Error('no section');
  return {
    who: 'not stated',
    text: 'It will be done.',
    strength: 'will',
    stages: [],
    sources: [first, ...rest],
  };
};

describe('duties by section', () => {
  it('stand once, where their first source is, in the order of the document', () => {
    const procedure = {
      sections: ['one', 'empty', 'two'],
      duties: { c: duty('two', 'one'), a: duty('one'), b: duty('one', 'two') },
    };
    expect(dutiesBySection(procedure, ['a', 'b', 'c'])).toEqual([
      { section: 'one', duties: ['a', 'b'] },
      { section: 'two', duties: ['c'] },
    ]);
    expect(dutiesBySection(procedure, ['b'])).toEqual([{ section: 'one', duties: ['b'] }]);
  });

  it.each(library.map((procedure) => [procedure.id, procedure] as const))(
    'lose none of %s',
    (_, procedure) => {
      const all = Object.keys(procedure.duties);
      const listed = dutiesBySection(procedure, all).flatMap(({ duties }) => duties);
      expect(listed.toSorted()).toEqual(all.toSorted());
    },
  );
});
