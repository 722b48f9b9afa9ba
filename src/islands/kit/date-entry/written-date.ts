import { WEEKDAYS } from '../../../timescale/index.ts';

/** A whole date as somebody wrote it, in the words of the boxes; a time and a weekday where they stand with it. */
export interface WrittenDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour?: string;
  readonly minute?: string;
  /** "wednesday", where the date was written with its day of the week. */
  readonly weekday?: string;
}

/**
 * "4pm", "4.30 p.m.", "16:30", "T16:30+01:00" with an offset that London's clock has, and the two ends of a morning. Its
 * figures are its own: "2026-1-216:30" may be the 2nd or the 21st.
 */
const TIME =
  /(midday|noon)|(midnight at the start of)|(^|\D)(?:(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?|(\d{1,2}):(\d\d)(?!\d)(?:\+0[01]:00)?)/;
const NO_PART = /^(?:st|nd|rd|th|of|on|at|t)$/;

/**
 * Reads a whole date out of what was typed or pasted: "Wednesday 23 December 2026", "23rd Dec, 2026", "2026-12-23",
 * "December 23 2026", each with a time or without ("3:30am on Sunday 28 March 2027", "23/12/2026 16:30"). Undefined for
 * anything else, so that it can be read box by box. The parts are not checked here: 31 February comes out as written.
 * Figures alone are read in the British order, day before month; a bare "midnight" belongs to two days and is not read.
 */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const plain = text.toLowerCase();
  const found = TIME.exec(plain);
  const time = found === null ? {} : timeOf(found);
  const rest = plain.replace(found?.[0] ?? '', () => `${found?.[3] ?? ''} `);
  const words = rest.match(/[a-z]+|\d+|[^\w\s,./-]/g) ?? [];
  const parts = words.filter((word) => !NO_PART.test(word));
  const weekday = WEEKDAYS.find(
    (name) => (parts[0]?.length ?? 0) > 2 && name.startsWith(parts[0] ?? ''),
  );
  const [a = '', b = '', c = '', ...others] = weekday === undefined ? parts : parts.slice(1);
  if (time === undefined || c === '' || others.length > 0) return undefined;
  const [day, month, year] = /^\d{4}$/.test(a) ? [c, b, a] : /\d/.test(a) ? [a, b, c] : [b, a, c];
  if (!/^\d+$/.test(day + year)) return undefined;
  return { day, month, year, ...time, ...(weekday !== undefined && { weekday }) };
}

/** A time on the clock of 24 hours; undefined where its hour fits no half of the day ("16pm"). */
function timeOf([, midday, midnight, , onClock, past = '00', half, hour, minute]: RegExpExecArray) {
  if (midday !== undefined) return { hour: '12', minute: '00' };
  if (midnight !== undefined) return { hour: '0', minute: '00' };
  if (hour !== undefined && minute !== undefined) return { hour, minute };
  const ofHalf = Number(onClock);
  if (ofHalf < 1 || ofHalf > 12) return undefined;
  return { hour: String((ofHalf % 12) + (half === 'p' ? 12 : 0)), minute: past };
}
