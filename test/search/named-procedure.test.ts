import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { namedProcedures } from '../../src/search/named-procedure.ts';

const services = [
  { id: 'first', name: 'Support at Home Service', council: 'Northshire' },
  { id: 'second', name: 'Family Help', council: 'Southshire' },
];

describe('a query that names a procedure', () => {
  it.each([
    ['Northshire exit plan', [{ procedure: 'first', rest: 'exit plan' }]],
    ['exit plan of support at home', [{ procedure: 'first', rest: 'exit plan of' }]],
    ['Support at Home Service: review', [{ procedure: 'first', rest: 'review' }]],
    [
      'reviews in Northshire and Southshire',
      [
        { procedure: 'first', rest: 'reviews in and southshire' },
        { procedure: 'second', rest: 'reviews in northshire and' },
      ],
    ],
  ])('%s', (query, named) => {
    expect(namedProcedures(query, services)).toEqual(named);
  });

  it('asks nothing of it where it is the name alone, and names none by a part of a word', () => {
    expect(namedProcedures('Northshire', services)).toEqual([]);
    expect(namedProcedures('Family Help, Southshire', services)).toEqual([]);
    expect(namedProcedures('exit plan', services)).toEqual([]);
    expect(namedProcedures('northshires plan', services)).toEqual([]);
  });
});

describe('the procedures of the library', () => {
  const called = library.map(({ id, name, council }) => ({ id, name, council: council.name }));

  it.each(called)('$name is known by its service and by its council', ({ id, name, council }) => {
    for (const word of [name, council]) {
      const named = namedProcedures(`${word} first visit`, called);
      expect(named).toEqual([{ procedure: id, rest: 'first visit' }]);
    }
  });
});
