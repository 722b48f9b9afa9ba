import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../content/index.ts';
import { myYearProps } from '../../src/components/role/year-props.ts';
import MyYear from '../../src/islands/my-year/MyYear.tsx';
import { roleYear } from '../../src/islands/my-year/year.ts';
import { roleIds } from '../../src/procedure/index.ts';

const FROM = '2026-11-29';

/** Every role of the library that has a year. */
const years = library.flatMap((procedure) =>
  Object.keys(procedure.roles).flatMap((role) => {
    const props = myYearProps(procedure, role);
    return props === undefined ? [] : [{ procedure, role, props }];
  }),
);

describe('the years of the library', () => {
  it('are there', () => {
    expect(years.length).toBeGreaterThan(3);
  });

  it.each(years.map((year) => [`${year.procedure.id}, ${year.role}`, year] as const))(
    'of %s hold each fixed cycle in which it acts, once, with a place in the year or a reason',
    (_, { procedure, role, props }) => {
      const own = Object.entries(procedure.timescales).flatMap(([id, timescale]) =>
        timescale.kind === 'schedule' && roleIds(timescale.who).includes(role) ? [id] : [],
      );
      expect(props.cycles.map(({ rule }) => rule.ruleId)).toEqual(own);
      const { told } = roleYear(props, FROM);
      const placed = [
        ...told.throughout,
        ...told.undated,
        ...told.months.flatMap(({ items }) => items),
      ];
      expect([...new Set(placed.map(({ index }) => index))].toSorted((a, b) => a - b)).toEqual(
        own.map((_id, index) => index),
      );
    },
  );
});

describe('a role’s year on its page', () => {
  const place = document.createElement('div');
  const [year] = years;
  if (year === undefined) throw new Error('no role of the library has a year');

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-29T12:00:00Z') });
    Element.prototype.scrollIntoView = () => undefined;
    document.body.append(place);
    void act(() => {
      render(<MyYear {...year.props} />, place);
    });
  });
  afterEach(() => {
    render(null, place);
    vi.useRealTimers();
  });

  it('is laid from today on the press, with its first and last day', () => {
    expect(place.querySelector('output')?.textContent).toBe('');
    void act(() => {
      place.querySelector('button')?.click();
    });
    const dates = [...place.querySelectorAll('output time')].map((time) =>
      time.getAttribute('datetime'),
    );
    expect(dates).toEqual([FROM, '2027-11-28']);
    const { months } = roleYear(year.props, FROM).told;
    expect(place.querySelectorAll('section').length).toBe(months.length);
    expect(place.textContent).toContain(year.props.cycles[0]?.rule.title);
  });
});
