import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { namedProcedures, withoutNames } from '../../src/search/named-procedure.ts';

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

  it('wants the service that it names, and not the other of the same council', () => {
    const both = [...services, { id: 'third', name: 'Early Help Service', council: 'Northshire' }];
    expect(namedProcedures('Northshire first visit', both)).toEqual([
      { procedure: 'first', rest: 'first visit' },
      { procedure: 'third', rest: 'first visit' },
    ]);
    expect(namedProcedures('early help, Northshire: first visit', both)).toEqual([
      { procedure: 'third', rest: 'first visit' },
    ]);
    expect(namedProcedures('Northshire early help', both)).toEqual([]);
  });

  it('asks nothing of it where it is the name alone, and names none by a part of a word', () => {
    expect(namedProcedures('Northshire', services)).toEqual([]);
    expect(namedProcedures('Family Help, Southshire', services)).toEqual([]);
    expect(namedProcedures('exit plan', services)).toEqual([]);
    expect(namedProcedures('northshires plan', services)).toEqual([]);
  });
});

it('a query without the names asks the same of all', () => {
  expect(withoutNames('Northshire exit plan', services)).toBe('exit plan');
  expect(withoutNames('reviews in Northshire and of Family Help', services)).toBe(
    'reviews in and of',
  );
  expect(withoutNames('Exit plan', services)).toBe('Exit plan');
  expect(withoutNames('Northshire', services)).toBe('Northshire');
});

describe('the procedures of the library', () => {
  const called = library.map(({ id, name, council }) => ({ id, name, council: council.name }));

  it.each(called)('$name is known by its service', ({ id, name }) => {
    const named = namedProcedures(`${name} first visit`, called);
    expect(named).toEqual([{ procedure: id, rest: 'first visit' }]);
  });

  it.each(called)('$council is known by its services', ({ council }) => {
    const own = called.filter((other) => other.council === council);
    const named = namedProcedures(`${council} first visit`, called);
    expect(named).toEqual(own.map(({ id }) => ({ procedure: id, rest: 'first visit' })));
  });
});
