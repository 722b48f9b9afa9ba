import { stemmer } from 'stemmer';
import { plainWords } from '../query.ts';

/** Words that a question is made of and that say nothing of what is sought. "Not", "no", "before" and "after" do. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about am an and any are as at be been being by can could did do does for from get go going got had has have having ' +
    'he her him his how i if im in into is it its just me my need needs of on or our put she should so some soon than that ' +
    'the their them then there these they this those to up us was we were what when where which who whom whose why will ' +
    'with within would you your'
  ).split(' '),
);

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A figure in words is the figure. */
const FIGURES: ReadonlyMap<string, string> = new Map(
  NUMBERS.map((word, at) => [word, String(at + 1)]),
);

/** Short for units of time, as staff write them against a figure: "20wd", "24 hrs". */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\b(\d+) ?wds?\b/g, '$1 working days'],
  [/\b(\d+) ?(?:hrs?|h)\b/g, '$1 hours'],
  [/\b(\d+) ?(?:wks?|w)\b/g, '$1 weeks'],
  [/\b(\d+) ?mins?\b/g, '$1 minutes'],
  [/\b(\d+) ?(?:yrs?|yo)\b/g, '$1 years'],
];

/** Shorter words are abbreviations: only the s of a plural is taken off ("tafs"). */
const SHORTEST_STEMMED = 4;

/** Endings that Porter's rules keep apart: "closure" is what "close" is, and "referral" what "refer" is. */
const KEPT_ENDING = /^(.{4,})(?:ur|e)$/;
const DOUBLED = /([^aeiou])\1$/;

function stem(word: string): string {
  if (/\d/.test(word)) return word;
  if (word.length < SHORTEST_STEMMED) return word.replace(/^(.{2,})s$/, '$1');
  return stemmer(word).replace(KEPT_ENDING, '$1').replace(DOUBLED, '$1');
}

/**
 * A text as the terms that are indexed and asked: telling words in small letters, by their stems, with figures as
 * figures and units of time in full. "The plans within twenty wd" is "plan 20 work dai".
 */
export function termsOf(text: string): readonly string[] {
  const plain = plainWords(text.replace(/\be-mail/gi, 'email'));
  return UNITS.reduce((words, [short, full]) => words.replace(short, full), plain)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => stem(FIGURES.get(word) ?? word));
}
