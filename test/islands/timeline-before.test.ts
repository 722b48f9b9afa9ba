import { expect, it } from 'vitest';
import { onePoint } from '../../content/one-point/index.ts';
import { phaseTimelineProps } from '../../src/components/phase/phase-props.ts';
import { planStarts } from '../../src/islands/case-plan/plan-start.ts';
import { projectTimeline } from '../../src/islands/phase-timeline/project.ts';

const props = phaseTimelineProps(onePoint, onePoint.phases['pre-birth'], 'timeline');
const due = { 'baby-due': { date: '2027-06-01' } };

/** What each row of a timeline draws: a day, or the first and the last of its days. */
function drawn(known: Parameters<typeof projectTimeline>[1]): Readonly<Record<string, string[]>> {
  const { rows } = projectTimeline(props, known, '2027-06-01');
  return Object.fromEntries(
    rows.map(({ row, readings }) => [
      row.id,
      readings.map(({ bar }) =>
        bar?.open === undefined
          ? (bar?.marks.join() ?? 'nothing')
          : `${bar.open.from} to ${bar.open.to}`,
      ),
    ]),
  );
}

it('a due date starts a plan of the pre-birth family', () => {
  expect(planStarts(onePoint.timescales, Object.keys(onePoint.events))).toContain('baby-due');
});

it('a timeline counts back from a due date, and on from what it has so dated', () => {
  expect(drawn(due)).toMatchObject({
    request: ['2026-12-14'],
    planning: ['2026-12-14'],
    intervention: ['2026-12-15 to 2027-05-10', '2026-12-15 to 2027-05-04'],
    'first-plan': ['2026-12-15 to 2027-02-23'],
    'progress-review': ['2027-01-26', '2027-01-26'],
    'next-plan': ['2027-02-23 to 2027-05-04'],
    strategy: ['2027-03-16', '2027-03-16 to 2027-03-22'],
    'review-meeting': ['2027-04-20', '2027-04-20 to 2027-04-26'],
  });
});

it('its line begins with the first row, before the due date', () => {
  expect(projectTimeline(props, due, '2027-06-01')).toMatchObject({
    from: '2026-12-14',
    to: '2027-06-01',
  });
});

it('the weeks after the birth wait for it, and count from the day of the birth, not from the due date', () => {
  expect(drawn(due)['post-birth-review']).toEqual([]);
  const born = drawn({ ...due, birth: { date: '2027-05-20' } });
  expect(born['post-birth-review']).toEqual(['2027-06-17 to 2027-06-23', '2027-06-24']);
});
