import type { Citation, DutyLine } from './section.ts';

/** A block of a section: a component that stands in a line of its own and names a record, or anything else. */
type Block = Citation | 'other';

/** A duty with its questions, as the blocks of a section have them. */
interface Found {
  readonly id: string;
  /** The block before it is a duty or a question of one. */
  readonly follows: boolean;
  readonly questions: string[];
}

/**
 * The duties of a section by their ids, each with the questions right after it, of its blocks in their order. Where a
 * section names a duty twice, the first counts.
 */
export function dutyLines(blocks: readonly Block[]): ReadonlyMap<string, DutyLine> {
  const found: Found[] = [];
  let within: Found | undefined;
  for (const block of blocks) {
    if (block === 'other') {
      within = undefined;
    } else if (block.component === 'Duty') {
      const duty = { id: block.id, follows: within !== undefined, questions: [] };
      found.push(duty);
      within = duty;
    } else if (block.component === 'OpenQuestion') {
      within?.questions.push(block.id);
    } else {
      within = undefined;
    }
  }
  const lines = found.map(({ id, follows, questions }, at) => {
    const endsList = found[at + 1]?.follows !== true;
    return [id, { beginsList: !follows, endsList, questions }] as const;
  });
  return new Map(lines.reverse());
}
