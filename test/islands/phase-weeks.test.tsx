import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { makeTimeline } from '../../src/components/phase/phase-props.ts';
import { endsOf } from '../../src/islands/phase-timeline/ends.ts';
import { projectTimeline } from '../../src/islands/phase-timeline/project.ts';
import type { Timeline } from '../../src/islands/phase-timeline/props.ts';
import { WeekFigure } from '../../src/islands/phase-timeline/WeekFigure.tsx';
import { isDatable, resolveReadings, toDayNumber } from '../../src/timescale/index.ts';

const timelines = library.flatMap((procedure) =>
  Object.entries(procedure.phases).map(
    ([id, model]) => [`${procedure.id}, ${id}`, makeTimeline(procedure, model, 'weeks')] as const,
  ),
);

const project = (props: Timeline, start: string) =>
  projectTimeline(props, { [props.start]: { date: start } }, start);

const inMonths = (props: Timeline, id: string): boolean => {
  const record = props.timescales[id];
  return (
    record !== undefined &&
    isDatable(record) &&
    resolveReadings(record).some(({ unit }) => unit === 'months')
  );
};

/** How many days after the start each row's bars begin and end; months are not of one length. */
function offsets(props: Timeline, start: string): unknown {
  const after = (date: string): number => (toDayNumber(date) ?? 0) - (toDayNumber(start) ?? 0);
  const rows = project(props, start).rows.filter(({ row }) => !inMonths(props, row.timescale));
  return rows.map(({ row, readings }) => [
    row.id,
    readings.map(({ bar }) => [
      ...[bar?.open, bar?.sure].flatMap((days) => (days ? [after(days.from), after(days.to)] : [])),
      ...(bar?.marks.length === 1 ? bar.marks.map(after) : []),
    ]),
  ]);
}

describe.each(timelines)('%s, before a date is known', (_, props) => {
  const drawn = renderToString(<WeekFigure {...props} />);

  it('draws or explains every row', () => {
    for (const { row, readings, waitsFor } of project(props, '2026-09-07').rows) {
      expect(drawn).toContain(row.url);
      expect(readings.length + waitsFor.length, row.id).toBeGreaterThan(0);
    }
    expect(drawn).toMatch(/<rect|<circle/);
  });

  it('shows no date, for none is known', () => {
    expect(drawn).not.toContain('<time');
    expect(drawn).not.toMatch(/\b20\d\d\b/);
  });

  it('stands clear of bank holidays: another year has the same days', () => {
    expect(offsets(props, '2026-09-07')).toEqual(offsets(props, '2027-09-06'));
  });

  it('has a date at each end of every bar, once it has one', () => {
    for (const { readings } of project(props, '2026-12-16').rows) {
      for (const reading of readings.filter(({ bar }) => bar?.open !== undefined)) {
        const ends = endsOf(reading).map(({ date }) => date);
        expect(ends).toContain(reading.bar?.open?.to);
        expect(ends).toContain(reading.bar?.open?.from);
      }
    }
  });
});
