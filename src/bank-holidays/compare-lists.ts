import type { IsoDate } from '../timescale/index.ts';
import type { ListedHoliday } from './govuk-list.ts';

/** What is different in a newer list. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly holiday: ListedHoliday }
  | { readonly kind: 'renamed' | 'moved'; readonly was: ListedHoliday; readonly is: ListedHoliday };

/** England and Wales have eight in a year without special days; special days are never fewer. */
const FEWEST_IN_A_YEAR = 8;

/** The name under which the engine and the pages show a holiday: "Boxing Day (substitute day)". */
export function nameOf({ title, notes }: ListedHoliday): string {
  return notes === '' ? title : `${title} (${notes.toLowerCase()})`;
}

const yearOf = ({ date }: ListedHoliday): string => date.slice(0, 4);
/** "Early May bank holiday (VE day)" is still the early May bank holiday. */
const plainTitle = ({ title }: ListedHoliday): string => title.replace(/ \(.*\)$/, '');

/**
 * What a newer list adds, renames, moves and removes. A holiday is moved where one of its name leaves a date and
 * another of that year gains one: "Spring bank holiday" from 30 May to 2 June 2022.
 */
export function changesBetween(
  ours: readonly ListedHoliday[],
  newer: readonly ListedHoliday[],
): readonly Change[] {
  const byDate = new Map(newer.map((holiday) => [holiday.date, holiday]));
  const known = new Set(ours.map(({ date }) => date));
  const fresh = newer.filter(({ date }) => !known.has(date));
  const movedTo = new Set<ListedHoliday>();
  const changes = ours.flatMap((was): Change[] => {
    const same = byDate.get(was.date);
    if (same) {
      return nameOf(same) === nameOf(was) ? [] : [{ kind: 'renamed', was, is: same }];
    }
    const is = fresh.find(
      (other) =>
        yearOf(other) === yearOf(was) &&
        plainTitle(other) === plainTitle(was) &&
        !movedTo.has(other),
    );
    if (!is) {
      return [{ kind: 'removed', holiday: was }];
    }
    movedTo.add(is);
    return [{ kind: 'moved', was, is }];
  });
  const added = fresh.filter((holiday) => !movedTo.has(holiday));
  return [...changes, ...added.map((holiday): Change => ({ kind: 'added', holiday }))];
}

/**
 * Why a newer list may not take the place of ours, a message each: a date that has passed is gone, years at its end
 * are missing, or a year has too few holidays to be whole. `today` is in time itself: it has not passed.
 */
export function faultsOf(
  ours: readonly ListedHoliday[],
  newer: readonly ListedHoliday[],
  today: IsoDate,
): readonly string[] {
  const changes = changesBetween(ours, newer);
  const gone = changes.flatMap((change) => {
    if (change.kind === 'removed') return [change.holiday];
    return change.kind === 'moved' ? [change.was] : [];
  });
  const passed = gone.filter(({ date }) => date < today);
  return [
    ...passed.map(
      (holiday) =>
        `${holiday.date} ${nameOf(holiday)} has passed and is not in the newer list. What has been a bank holiday stays one: if GOV.UK has only dropped old years, put them back into the file.`,
    ),
    ...missingYears(ours, newer),
    ...shortYears(newer),
  ];
}

function missingYears(
  ours: readonly ListedHoliday[],
  newer: readonly ListedHoliday[],
): readonly string[] {
  const years = new Set(newer.map(yearOf));
  const missing = [...new Set(ours.map(yearOf))].filter((year) => !years.has(year));
  return missing.map((year) => `${year} is in our list and not in the newer one: it is cut short.`);
}

function shortYears(newer: readonly ListedHoliday[]): readonly string[] {
  const byYear = Map.groupBy(newer, yearOf);
  return [...byYear]
    .filter(([, holidays]) => holidays.length < FEWEST_IN_A_YEAR)
    .map(
      ([year, holidays]) =>
        `${year} has ${holidays.length} bank holidays, and no year has fewer than ${FEWEST_IN_A_YEAR}: the list is cut short.`,
    );
}

/** A change in words, for the command line. */
export function changeWords(change: Change): string {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return `${change.kind}: ${change.holiday.date} ${nameOf(change.holiday)}`;
    case 'renamed':
      return `renamed: ${change.was.date} ${nameOf(change.was)} is now ${nameOf(change.is)}`;
    case 'moved':
      return `moved: ${nameOf(change.was)} from ${change.was.date} to ${change.is.date}${nameOf(change.is) === nameOf(change.was) ? '' : `, now ${nameOf(change.is)}`}`;
  }
}
