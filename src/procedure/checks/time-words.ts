const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|' +
  'a couple of|a dozen|several';

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|(?:${NUMBER_WORDS})(?:[\s-]+(?:${NUMBER_WORDS}))?)`;

const UNIT =
  '(?:minute|min|hour|hr|day|night|week|wk|weekend|fortnight|month|quarter|term|half-term|year|yr)s?';

const QUALIFIER =
  '(?:working|calendar|business|school|service|office|clock|elapsed|consecutive|clear|full|whole|' +
  'further|additional|extra|more|other|an?|of|or more|or fewer|or less|plus|statutory|core)';

const GAP = String.raw`(?:\s|[-\u2010-\u2015]|\u00AD)`;

const DAY_NAME = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const CYCLE = `(?:${UNIT}|${DAY_NAME}|morning|afternoon|evening)`;

/** Each way of writing a figure of time in words. `i` because a sentence may begin with one. */
const PATTERNS: readonly RegExp[] = [
  // "10 working days", "ten days", "12-week", "4 to 12 weeks", "10 (ten) working days", "half an hour"
  new RegExp(
    String.raw`\b${NUMBER}(?:\s*(?:to|or|and|[-\u2010-\u2015/])\s*${NUMBER})?${GAP}*` +
      String.raw`(?:\(\s*[\w-]+\s*\)${GAP}*)?(?:${QUALIFIER}${GAP}+){0,3}${UNIT}\b`,
    'giu',
  ),
  // "the 28th day", "the tenth working day"
  new RegExp(
    String.raw`\b(?:\d+(?:st|nd|rd|th)|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)` +
      String.raw`${GAP}+(?:${QUALIFIER}${GAP}+){0,2}${UNIT}\b`,
    'giu',
  ),
  // "weekly", "bi-monthly", "fortnight", "annual"
  /\b(?:(?:bi|tri|half|twice|thrice)[\s-]?)?(?:hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|termly|yearly|annually)\b/giu,
  /\b(?:fortnights?|annual|biennial|biannual(?:ly)?)\b/giu,
  // "every week", "each working day", "once a month", "per term", "every other Friday"
  new RegExp(
    String.raw`\b(?:every|each|per)${GAP}+(?:other${GAP}+|second${GAP}+|third${GAP}+)?(?:${QUALIFIER}${GAP}+)?${CYCLE}\b`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:once|twice|times)${GAP}+(?:an?|in${GAP}+an?)${GAP}+${CYCLE}\b`, 'giu'),
  // "the same day", "the next working day"
  new RegExp(String.raw`\bsame${GAP}+(?:working${GAP}+|calendar${GAP}+)?day\b`, 'giu'),
  new RegExp(String.raw`\b(?:next|following)${GAP}+(?:working|business)${GAP}+day\b`, 'giu'),
  // "7am", "9:00 pm", "24/7"
  /\b\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b\.?/giu,
  /\b24\s*\/\s*7\b/gu,
];

/** A figure of time found in a text, and where it begins. */
export interface TypedFigure {
  readonly words: string;
  readonly index: number;
}

/**
 * The figures of time that stand typed in a text, in its order. "Phase 4", "step 2", "week 29" and
 * "October 2024" are not figures of time.
 */
export function typedFiguresIn(text: string): readonly TypedFigure[] {
  const found = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ words: match[0], index: match.index })),
  ).sort((a, b) => a.index - b.index || b.words.length - a.words.length);
  const apart: TypedFigure[] = [];
  for (const figure of found) {
    const last = apart.at(-1);
    if (last === undefined || figure.index >= last.index + last.words.length) apart.push(figure);
  }
  return apart;
}
