import { attr, textUnder } from './page.ts';
import type { Found, SitePage } from './page.ts';

/** Elements that stand within a line of text. */
const IN_LINE = ['a', 'b', 'button', 'em', 'q', 'strong'];

/** What is set apart by its own look: a number at the line's end, and the title of a card, which is a line of its own. */
const isSetApart = ({ element, within }: Found): boolean =>
  attr(element, 'className')?.split(' ').includes('ask') === true ||
  within.some((outer) => attr(outer, 'className')?.split(' ').includes('card'));

const ENDS_IN_WORD = /[\p{L}\p{N},;:]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

function gluedIn({ element, within }: Found): readonly string[] {
  return element.children.flatMap((child, at) => {
    const isInLine = child.type === 'element' && IN_LINE.includes(child.tagName);
    if (!isInLine || isSetApart({ element: child, within: [...within, element] })) return [];
    const before = element.children[at - 1];
    const after = element.children[at + 1];
    const words = textUnder(child);
    const isGluedBefore =
      before?.type === 'text' && ENDS_IN_WORD.test(before.value) && BEGINS_WITH_WORD.test(words);
    const isGluedAfter =
      after?.type === 'text' && BEGINS_WITH_WORD.test(after.value) && ENDS_IN_WORD.test(words);
    return isGluedBefore || isGluedAfter ? [words.trim().slice(0, 60)] : [];
  });
}

/** Words stand apart where an element begins or ends: a line break in a component's markup is not always a space. */
export function gluedWordFaults(page: SitePage): readonly string[] {
  return page.elements
    .flatMap(gluedIn)
    .map((words) => `${page.path}: "${words}" runs into the word beside it; write {' '} between`);
}
