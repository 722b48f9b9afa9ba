import type { Locator, Page } from '@playwright/test';
import type { Procedure } from '../../src/procedure/index.ts';
import { deadlineUrl } from '../../src/procedure/index.ts';
import type { ResolvedReading } from '../../src/timescale/index.ts';
import { countedEvent, isDatable, resolveReadings } from '../../src/timescale/index.ts';
import { library } from '../../content/index.ts';

type EligibilityCheck = Procedure['eligibility'][string];
type PhaseModel = Procedure['phases'][string];

/** A timescale of the library that has a calculator. */
export interface Calculable {
  readonly procedure: Procedure;
  readonly id: string;
  readonly url: string;
  readonly readings: readonly ResolvedReading[];
  /** The questions that ask for its events' dates. */
  readonly questions: readonly string[];
}

/** Every timescale that has a calculator. */
export const calculators: readonly Calculable[] = library.flatMap((procedure) =>
  Object.entries(procedure.timescales).flatMap(([id, timescale]) => {
    if (!isDatable(timescale)) return [];
    const readings = resolveReadings(timescale);
    const events = [...new Set(readings.map(({ counts }) => countedEvent(counts)))];
    const questions = events.flatMap((event) => procedure.events[event]?.question ?? []);
    return [{ procedure, id, url: deadlineUrl(procedure.id, id), readings, questions }];
  }),
);

/** The first calculator of which something is true; the tests need one of each kind. */
export function calculatorWhere(test: (calculator: Calculable) => boolean): Calculable {
  const found = calculators.find(test);
  if (found === undefined) throw new Error('the library has no such timescale');
  return found;
}

export const countsHours = ({ readings }: Calculable): boolean =>
  readings.some(({ unit }) => /hours|minutes/.test(unit));

/** What kind of answer a calculator gives: of which rule, bounds and units, and in how many readings. */
export function kindOfAnswer(calculator: Calculable): string {
  const { procedure, id, readings } = calculator;
  const shapes = new Set(readings.map(({ basis, shape, bound }) => basis ?? shape ?? bound));
  return [
    procedure.timescales[id]?.kind,
    [...shapes].sort().join(' and '),
    countsHours(calculator) ? 'by the clock' : 'in whole days',
    readings.length > 1 ? 'read in several ways' : 'read in one way',
  ].join(', ');
}

/** What kind of checker a check is: how it is read, and whether something comes first. */
export const kindOfCheck = ({ readings, preconditions }: EligibilityCheck): string =>
  [
    readings.length > 1 ? 'read in several ways' : 'read in one way',
    preconditions === undefined ? 'at once' : 'after what comes first',
  ].join(', ');

/** Opens the fold of a timeline, where its page has several and shows another first. */
export async function openTimeline(page: Page, model: string): Promise<void> {
  const fold = page.locator(`details:not([open]):has(> section[id="${model}"])`);
  if ((await fold.count()) > 0) await fold.locator('> summary').click();
}

/** What kind of timeline a phase model makes: from one event, or from one that the reader chooses. */
export const kindOfTimeline = ({ startChoices }: PhaseModel): string =>
  startChoices.length > 0 ? 'from an event that is chosen' : 'from one event';

/** A date as it is typed: day, month and year, then hour and minute where a time counts. */
export type Typed = readonly [string, string, string, string?, string?];

const FIELDS = ['Day', 'Month', 'Year', 'Hour', 'Minute'] as const;

/** The group of boxes that asks for an event's date. */
export function dateGroup(page: Page | Locator, question: string): Locator {
  return page.getByRole('group', { name: question, exact: true });
}

/** Types a date into a group of boxes. */
export async function typeDate(group: Locator, typed: Typed): Promise<void> {
  for (const [at, field] of FIELDS.entries()) {
    const value = typed[at];
    if (value !== undefined) await group.getByLabel(field, { exact: true }).fill(value);
  }
}

/** What stands in a group's boxes. */
export async function typedIn(group: Locator): Promise<readonly string[]> {
  const boxes = await group.getByRole('textbox').all();
  return Promise.all(boxes.map((box) => box.inputValue()));
}

/** The dates of an answer as programs read them, in the order in which they stand; not those of a rule beside it. */
export function answerTimes(page: Page | Locator): Promise<readonly string[]> {
  return page
    .locator('output time:not(.answer__earlier time)')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
}

/** Presses the button that works the date out. */
export function workOut(page: Page | Locator): Promise<void> {
  return page.getByRole('button', { name: 'Work it out' }).click();
}

/** Asked in the page: whether every group of a plan holds as many lines as it says. What is folded away is drawn last. */
export function planStandsWhole(): boolean {
  const groups = [...document.querySelectorAll('.plan__group > details')];
  return (
    groups.length > 0 &&
    groups.every((group) => {
      const said = Number.parseInt(group.querySelector('summary')?.textContent ?? '', 10);
      return group.querySelectorAll(':scope > :is(ol, ul) > li').length === said;
    })
  );
}

/** Waits until a plan stands on the page with all its lines. */
export async function wholePlan(page: Page): Promise<void> {
  await page.waitForFunction(planStandsWhole);
}
