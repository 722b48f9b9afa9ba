import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { library } from '../../content/index.ts';
import type { FileChoice } from '../../src/islands/case-plan/file-choice.ts';
import type { Given } from '../../src/islands/case-plan/project.ts';
import { project } from '../../src/islands/case-plan/project.ts';
import type { PlanSource } from '../../src/islands/case-plan/plan-source.ts';
import { savePlan } from '../../src/islands/case-plan/save-dates.ts';
import { luxonClock } from '../../src/timescale/clock.ts';
import { fromDayNumber } from '../../src/timescale/index.ts';
import { drawnElsewhere, fewerElsewhere } from '../elsewhere.ts';
import { EVERYTHING } from '../sample.ts';
import { eventsOf } from '../calendar-file/a-file.ts';
import type { CalendarStore } from '../calendar-file/rfc5546-store.ts';
import { EMPTY_STORE, readInto } from '../calendar-file/rfc5546-store.ts';
import { faultsOf } from '../calendar-file/standard.ts';
import { planSource } from '../plan-source.ts';

type Known = Given['known'];

/** Files and files that go on from them. */
const PAIRS = drawnElsewhere(EVERYTHING ? 60 : 30);

const plans = fewerElsewhere(
  library.flatMap((procedure) => {
    const props = planSource(procedure, 'plan', ({ section }) => `/${section}/`);
    return props === undefined ? [] : [[procedure.id, props] as const];
  }),
  ([id]) => id,
  () => 'a plan',
);
const everyRule = ({ rules }: PlanSource): readonly string[] => rules.map(({ id }) => id);
const startOf = ({ start }: PlanSource, date = '2027-01-11'): Known => ({
  [start]: { date, time: '22:30' },
});

let made: Blob | undefined;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2027-01-04T10:00:00Z'), toFake: ['Date'] });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made = blob;
      return 'blob:1';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

interface Made {
  readonly text: string;
  readonly code: string;
  readonly said: string;
}

/** The calendar file of a plan, as a press of its button makes it. */
async function fileOf(
  props: PlanSource,
  known: Known,
  choice: Partial<FileChoice> = {},
): Promise<Made> {
  const projected = project(props, { known, closures: [], countClosures: false }, luxonClock);
  const chosen = { rules: everyRule(props), everyDate: true, code: '', ...choice };
  const saved = savePlan('calendar', props, projected, chosen);
  if (!saved.ok) throw new Error(saved.wrongCode);
  const text = (await made?.text()) ?? '';
  const code = /Its code is (\S+)\./.exec(saved.said)?.[1] ?? '';
  return { text, code, said: saved.said };
}

const alive = (store: CalendarStore) =>
  [...store.entries.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1));
const readAlone = (text: string): CalendarStore => readInto(EMPTY_STORE, text);
const later = (seconds: number): void => {
  vi.setSystemTime(Date.now() + seconds * 1000);
};

/** Makes a file and one that goes on from it; in a calendar that has read both stands what the second says, and no more. */
async function continued(
  props: PlanSource,
  first: readonly [Known, Partial<FileChoice>?],
  second: readonly [Known, Partial<FileChoice>?],
  seconds = 60,
) {
  const before = await fileOf(props, ...first);
  later(seconds);
  const after = await fileOf(props, second[0], { ...second[1], code: before.code });
  expect([faultsOf(before.text), faultsOf(after.text)]).toEqual([[], []]);
  expect(after.code).toBe(before.code);
  const both = readInto(readAlone(before.text), after.text);
  expect(alive(both)).toEqual(alive(readAlone(after.text)));
  return { before: readAlone(before.text), both, text: after.text };
}

/** Another date for an event that the plan itself works out and that a rule counts from. */
function movedEvent(props: PlanSource): Known {
  const known = startOf(props);
  const { plan } = project(props, { known, closures: [], countClosures: false }, luxonClock);
  const [event] = Object.values(plan.timescales).flatMap(({ answers }) =>
    answers.flatMap(({ event: from, eventState }) => (eventState === 'projected' ? [from] : [])),
  );
  return event === undefined ? {} : { [event]: { date: '2027-03-01' } };
}

describe.each(plans)('the calendar file of a plan of %s', (_, props) => {
  it('says each date of a rule once, and no title twice on one day', async () => {
    for (const known of [startOf(props), { ...startOf(props), ...movedEvent(props) }]) {
      const { text } = await fileOf(props, known);
      const said = eventsOf(text).map(
        ({ startDate, summary }) => `${startDate.toString()} ${summary}`,
      );
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((entry, at) => said.indexOf(entry) !== at)).toEqual([]);
    }
  });

  it('that goes on after a date has moved leaves nothing of the first', async () => {
    const { before, both } = await continued(
      props,
      [startOf(props)],
      [{ ...startOf(props), ...movedEvent(props) }],
    );
    const starts = (store: CalendarStore) => alive(store).map(({ uid, start }) => uid + start);
    if (Object.keys(movedEvent(props)).length > 0) {
      expect(starts(both)).not.toEqual(starts(before));
    }
    await continued(props, [startOf(props)], [startOf(props, '2027-06-07')]);
  });

  it('whose event is unknown again leaves nothing that counted from it', async () => {
    const all = Object.fromEntries(
      Object.keys(props.events).map((event) => [event, { date: '2027-02-01', time: '09:00' }]),
    );
    const { before, both } = await continued(
      props,
      [{ ...all, ...startOf(props) }],
      [startOf(props)],
    );
    expect(alive(before).filter(({ uid }) => !both.entries.has(uid))).not.toEqual([]);
  });

  it('without a rule leaves nothing of that rule', async () => {
    const [left, ...rules] = everyRule(props);
    const all = Object.fromEntries(
      Object.keys(props.events).map((event) => [event, { date: '2027-02-01', time: '09:00' }]),
    );
    const { before, both } = await continued(props, [all], [all, { rules }]);
    expect(left).toBeDefined();
    expect(alive(both).length).toBeLessThan(alive(before).length);
  });

  it('made again in the same minute holds, and the earlier read after it brings nothing back', async () => {
    const first = await fileOf(props, startOf(props));
    later(1);
    const second = await fileOf(props, startOf(props, '2027-06-07'), { code: first.code });
    const both = readInto(readAlone(first.text), second.text);
    expect(alive(both)).toEqual(alive(readAlone(second.text)));
    expect(alive(readInto(both, first.text))).toEqual(alive(both));
  });

  it('shares no name with the file of another family', async () => {
    const [one, other] = [
      await fileOf(props, startOf(props)),
      await fileOf(props, startOf(props)),
    ].map(({ text }) => readAlone(text));
    if (one === undefined || other === undefined) throw new Error('two files');
    expect(one.entries.size).toBeGreaterThan(0);
    expect([...one.entries.keys()].filter((uid) => other.entries.has(uid))).toEqual([]);
    const together = [...one.entries].length + [...other.entries].length;
    expect(new Map([...one.entries, ...other.entries]).size).toBe(together);
  });

  it('stays small though it takes out all that the earlier may have held', async () => {
    const { text } = await continued(props, [startOf(props)], [startOf(props)]);
    expect(new TextEncoder().encode(text).length).toBeLessThan(250_000);
    expect(text.match(/STATUS:CANCELLED/g)?.length).toBeGreaterThan(0);
  });

  it('has of what repeats its next date alone, unless every one is asked for', async () => {
    const all = Object.fromEntries(
      Object.keys(props.events).map((event) => [event, { date: '2026-12-01', time: '09:00' }]),
    );
    const next = eventsOf((await fileOf(props, all, { everyDate: false })).text);
    const every = eventsOf((await fileOf(props, all)).text);
    const inSeries = (events: typeof every) =>
      events.filter(({ description }) => description.includes('The next of a series'));
    expect(inSeries(every)).toEqual([]);
    if (next.length === every.length) return;
    expect(inSeries(next).length).toBeGreaterThan(0);
    for (const { startDate } of inSeries(next)) {
      expect(startDate.toString() >= '2027-01-04').toBe(true);
    }
    await continued(props, [all], [all, { everyDate: false }]);
    await continued(props, [all, { everyDate: false }], [all]);
  });
});

it('goes on from any file that its plan can make, whatever was known and chosen', async () => {
  const anyKnown = (props: PlanSource) =>
    fc.dictionary(
      fc.constantFrom(...Object.keys(props.events)),
      fc.record({
        date: fc.integer({ min: 20_500, max: 21_100 }).map(fromDayNumber),
        time: fc.constantFrom('09:00', '16:30', '22:45'),
      }),
    );
  const anyChoice = (props: PlanSource) =>
    fc.record({ rules: fc.subarray([...everyRule(props)]), everyDate: fc.boolean() });
  const anyPair = fc
    .constantFrom(...plans.map(([, props]) => props))
    .chain((props) =>
      fc.tuple(
        fc.constant(props),
        anyKnown(props),
        anyChoice(props),
        anyKnown(props),
        anyChoice(props),
      ),
    );
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(anyPair, async ([props, known, choice, knownLater, choiceLater]) => {
      made = undefined;
      const first = await fileOf(props, { ...startOf(props), ...known }, choice);
      later(60);
      const options = { ...choiceLater, code: first.code };
      const second = await fileOf(props, { ...startOf(props), ...knownLater }, options);
      // Without an entry there is no file.
      fc.pre(first.code !== '' && second.code === first.code);
      const both = readInto(readAlone(first.text), second.text);
      expect(alive(both)).toEqual(alive(readAlone(second.text)));
      compared += 1;
    }),
    { numRuns: PAIRS },
  );
  expect(compared).toBeGreaterThan(PAIRS / 2);
}, 120_000);

describe('a code that was typed', () => {
  const [[, props]] = plans.slice(0, 1) as [(typeof plans)[number]];
  const projected = project(
    props,
    { known: startOf(props), closures: [], countClosures: false },
    luxonClock,
  );
  const choice = { rules: everyRule(props), everyDate: false };

  it('is refused where it is none, and no file is made', () => {
    made = undefined;
    const saved = savePlan('calendar', props, projected, { ...choice, code: 'K7QM-3XR2' });
    expect(saved.ok).toBe(false);
    expect(made).toBeUndefined();
  });

  it('means nothing to a table', () => {
    expect(savePlan('table', props, projected, { ...choice, code: 'wrong' }).ok).toBe(true);
  });

  it('needs a rule to go with it', () => {
    const saved = savePlan('calendar', props, projected, { ...choice, rules: [], code: '' });
    expect(saved).toEqual({ ok: true, said: 'There is no date to make a file of.' });
  });
});
