const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** A sentence in the middle of another: "or by the end of"; a day of the week keeps its capital. */
export function inSentence(sentence: string): string {
  return WEEKDAY.test(sentence)
    ? sentence
    : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
