import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { makeTimeline } from '../../src/components/phase/phase-props.ts';
import { planStarts } from '../../src/islands/case-plan/plan-start.ts';
import { projectTimeline } from '../../src/islands/phase-timeline/project.ts';

/** The timeline whose phases are counted in weeks of pregnancy. */
const [found] = library.flatMap((procedure) =>
  Object.values(procedure.phases)
    .filter(({ start }) => start === 'baby-due')
    .map((model) => ({ procedure, props: makeTimeline(procedure, model, 'timeline') })),
);
if (found === undefined) throw new Error('no timeline starts from a due date');
const { procedure, props } = found;
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
  expect(planStarts(procedure.timescales, Object.keys(procedure.events))).toContain('baby-due');
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

it('a second due date, on a Wednesday, worked by hand', () => {
  expect(drawn({ 'baby-due': { date: '2027-02-03' } })).toMatchObject({
    request: ['2026-08-18'],
    intervention: ['2026-08-19 to 2027-01-12', '2026-08-19 to 2027-01-06'],
    'first-plan': ['2026-08-19 to 2026-10-28'],
    'progress-review': ['2026-09-30', '2026-09-30'],
    'next-plan': ['2026-10-28 to 2027-01-06'],
    'late-stage': ['2026-11-18 to 2026-12-29', '2026-11-18 to 2026-12-23'],
    strategy: ['2026-11-18', '2026-11-18 to 2026-11-24'],
    'post-birth-agreed': ['2026-12-23', '2026-12-23 to 2026-12-29'],
  });
});

it('the day on which a thing really began or ended takes the place of the one counted, down the chain', () => {
  const begun = drawn({ ...due, 'pre-birth-intervention-started': { date: '2027-01-04' } });
  expect(begun).toMatchObject({
    intervention: ['2026-12-15 to 2027-05-10', '2026-12-15 to 2027-05-04'],
    'first-plan': ['2027-01-04 to 2027-03-15'],
    'progress-review': ['2027-02-15', '2027-02-15'],
    'next-plan': ['2027-03-15 to 2027-05-24'],
  });
  const ended = drawn({ ...due, 'pre-birth-first-plan-ended': { date: '2027-03-01' } });
  expect(ended['first-plan']).toEqual(['2026-12-15 to 2027-02-23']);
  expect(ended['next-plan']).toEqual(['2027-03-01 to 2027-05-10']);
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
