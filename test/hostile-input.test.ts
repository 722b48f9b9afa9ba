import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../content/index.ts';
import { parseDate } from '../src/islands/kit/date-entry/read-dates.ts';
import { readFragment } from '../src/islands/map-walk/walk-address.ts';
import { plainWords, rewordedQueries, tellingWords } from '../src/search/query.ts';

const RUNS = 10_000;

/** What breaks readers of text: marks, signs that turn or hide letters, digits of other scripts, names of objects' own parts. */
const PIECES = [
  ...['<script>', '<img src=x onerror=alert(1)>', '"', "'", '&lt;', '${7*7}', '{{x}}', '%00', '\\'],
  ...['\u202e', '\u2066', '\u200b', '\u200d', '\ufeff', '\u0000', '\u00a0', '\ud800', '\u0301'],
  ...['٢٣', '۱۲', '२०२६', '２０２６', '²', 'Ⅻ', 'İ', 'ſ', 'K', '−', '–', '㏠'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', 'Infinity', '1e3', '0x1F'],
  ...[
    '23',
    '12',
    '2026',
    '31',
    '02',
    '29',
    '2027',
    '9'.repeat(400),
    '-1',
    '+5',
    '0',
    '00',
    '.',
    '/',
  ],
  ...[
    'Dec',
    'december',
    'Sept.',
    'am',
    'pm',
    'at',
    'midnight',
    'noon',
    '16:30',
    'T',
    'Z',
    ' ',
    '\t',
  ],
  ...[
    'wed',
    'Wednesday',
    '2026-12-23',
    '../2026',
    '#step-',
    '#present-',
    'not',
    'deescalate',
    '4.7',
  ],
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 7,
  })
  .map((parts) => parts.join(''));

/** Letters and figures of a plain keyboard and what dates are written with, and blanks of any kind. */
const PLAIN = /^[A-Za-z0-9\s,./:'+-]*$/;

describe('a date group', () => {
  it(`takes no date out of ${RUNS} hostile texts that does not stand in them`, () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (day, withTime) => {
        const read = parseDate({ day, month: '', year: '' }, { withTime });
        if (!read.ok) return read.error.message.length > 0 && !read.error.message.includes('<');
        const { date } = read.moment;
        const [year = '', month = '', dayOfMonth = ''] = date.split('-');
        const figures: readonly string[] = day.match(/\d+/g) ?? [];
        const named = new Date(`${date}T12:00:00Z`).toLocaleString('en-GB', {
          month: 'short',
          timeZone: 'UTC',
        });
        return (
          PLAIN.test(day) &&
          figures.includes(year) &&
          figures.some((each) => Number(each) === Number(dayOfMonth)) &&
          (figures.some((each) => Number(each) === Number(month)) ||
            day.toLowerCase().includes(named.toLowerCase().slice(0, 3)))
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('takes from its boxes what was typed in each, and refuses anything else', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (day, month, year) => {
        fc.pre(`${month}${year}`.trim() !== '');
        const read = parseDate({ day, month, year });
        if (!read.ok) return read.error.fields.length > 0;
        const date = `${Number(read.moment.date.slice(8))}`;
        return (
          /^\d{1,2}$/.test(day.trim()) &&
          String(Number(day)) === date &&
          read.moment.date.startsWith(year.trim())
        );
      }),
      { numRuns: RUNS },
    );
  });
});

it(`a query of ${RUNS} hostile ones is searched by small letters and figures alone`, () => {
  fc.assert(
    fc.property(hostile, (query) => {
      const searched = [plainWords(query), ...tellingWords(query), ...rewordedQueries(query)];
      return searched.every((text) => /^[a-z0-9 ]*$/.test(text));
    }),
    { numRuns: RUNS },
  );
});

it(`a fragment of ${RUNS} hostile ones opens a step that the map has, or none`, () => {
  const maps = library.flatMap(({ processMaps }) => Object.values(processMaps));
  const ids = maps.map(({ nodes }) => new Set<string>(Object.keys(nodes)));
  fc.assert(
    fc.property(
      hostile,
      fc.constantFrom('', '#', '#step-', '#notes-'),
      fc.nat(),
      (text, begin, at) => {
        const map = maps[at % maps.length];
        const known = ids[at % maps.length];
        if (map === undefined || known === undefined) return false;
        const read = readFragment(map, `${begin}${text}`);
        return read === undefined || known.has(read.id);
      },
    ),
    { numRuns: RUNS },
  );
  expect(maps.length).toBeGreaterThan(100);
});
