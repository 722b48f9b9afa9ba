import { longDate } from '../../timescale/index.ts';
import type { CalculatorProps } from './props.ts';

function lines(within: ParentNode, selector: string): readonly string[] {
  return [...within.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );
}

/**
 * The text to copy for a case note: the rule and its clause, every reading's date and how it was counted, as they stand
 * on the screen, how we count, what is open, and the day on which it was worked out. Nothing about a family. How many days
 * are left is not in it: tomorrow that would be wrong.
 */
export function noteText(
  { noteHead, noteFoot }: CalculatorProps,
  dates: Element,
  working: Element,
  today: string,
): string {
  const kept = dates.cloneNode(true);
  if (!(kept instanceof Element)) return '';
  for (const left of kept.querySelectorAll('.answer__left')) left.remove();
  return [
    ...noteHead,
    '',
    ...lines(kept, '.answer__reading'),
    '',
    ...lines(working, '.answer-working > p'),
    '',
    ...noteFoot,
    `Worked out on ${longDate(today)} from the published procedure. Not legal or case advice.`,
  ].join('\n');
}
