import type { Mark } from './ruler.ts';

/** A label under the line: its marks, where it stands and in which row, from 0. Widths are in the unit of the text. */
export interface Label {
  readonly marks: readonly Mark[];
  readonly date: string;
  readonly what: string;
  readonly x: number;
  readonly row: number;
}

/** The width of a letter, of a text 13 high: a little more than the font's own. */
const LETTER = 7.2;
const GAP = 12;
/** Marks of one kind that are nearer than this share a label. */
const NEAR = 44;
/** The most letters of a label: the words beside the picture have them all. */
const MOST_LETTERS = 24;
const shortened = (words: string): string =>
  words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 1).trimEnd()}…` : words;
/** A year is said once, by the months above the line. */
const withoutYear = (date: string): string => date.replace(/ \d{4}$/, '');

const WHAT_OF: Readonly<Record<Mark['kind'], number>> = {
  'work to': 0,
  limit: 1,
  from: 2,
  beside: 3,
  reading: 4,
  today: 5,
};

/** Marks of one kind that are near share a label; the date to work to keeps its own. */
function grouped(marks: readonly Mark[], at: (mark: Mark) => number): readonly (readonly Mark[])[] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const open = groups.find(
      ([first]) =>
        first?.kind === mark.kind && mark.kind !== 'work to' && at(mark) - at(first) < NEAR,
    );
    if (open === undefined) groups.push([mark]);
    else open.push(mark);
  }
  return groups;
}

function wordsOf(group: readonly Mark[]): Pick<Label, 'date' | 'what'> {
  const dates = [...new Set(group.map(({ date }) => withoutYear(date)))];
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const what = [...new Set(group.map((mark) => mark.what))].join(', ');
  return {
    date: dates.length > 2 ? `${first} to ${last}` : dates.join(', '),
    what: what === '' ? (group.length > 1 ? 'other readings' : 'another reading') : shortened(what),
  };
}

/**
 * The labels of marks on a line of this width: marks of one kind that are near share a label, and each label takes the first
 * row in which it has room, the date to work to before all others, then limits, starts, other dates and today. A label
 * never leaves the line.
 */
export function labelsOf(
  marks: readonly Mark[],
  at: (mark: Mark) => number,
  width: number,
): readonly Label[] {
  const taken: [from: number, to: number][][] = [];
  const order = [...grouped(marks, at)].sort(
    ([a], [b]) => WHAT_OF[a?.kind ?? 'today'] - WHAT_OF[b?.kind ?? 'today'],
  );
  return order.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const words = wordsOf(group);
    const wide = LETTER * Math.max(words.date.length, words.what.length);
    const x = Math.max(0, Math.min(at(first) - 8, width - wide));
    const free = taken.findIndex((row) =>
      row.every(([from, to]) => x + wide + GAP <= from || x >= to + GAP),
    );
    const row = free < 0 ? taken.length : free;
    taken[row] = [...(taken[row] ?? []), [x, x + wide]];
    return [{ marks: group, ...words, x, row }];
  });
}
