import { z } from 'zod';
import type { SectionFault } from './section-fault.ts';

const text = z.string().trim().min(1);

/** What stands at the head of a section's file. */
export const frontMatterSchema = z.strictObject({
  /** Our own title, in sentence case. */
  title: text,
  /** The document's own number and heading. */
  source: text,
  /** The document's own number, as citations give it. */
  ref: text,
  /** What the section does, in a line. */
  summary: text,
  /** Whom it is for. */
  for: text,
  /** Words that staff search for. */
  aliases: z.array(text).default([]),
});

/** A section's front matter, as its file has it. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

/** The same where something is wrong with it: what is missing or no text is empty, so that the rest can be checked. */
const lenient = z.object({
  title: text.catch(''),
  source: text.catch(''),
  ref: text.catch(''),
  summary: text.catch(''),
  for: text.catch(''),
  aliases: z.array(text).catch([]),
});

/** The line on which the front matter has an entry; its first where it has none. */
function lineOfEntry(source: string, entry: string): number {
  const lines = source.split('\n');
  const at = lines.slice(0, lines.indexOf('---', 1)).findIndex((l) => l.startsWith(`${entry}:`));
  return Math.max(0, at) + 1;
}

/** What `title`, `for` and the others are, and a fault for each that is missing, empty, no text or not known. */
export function readFrontMatter(
  source: string,
  entries: unknown,
): { readonly frontMatter: FrontMatter; readonly faults: readonly SectionFault[] } {
  const read = frontMatterSchema.safeParse(entries);
  if (read.success) return { frontMatter: read.data, faults: [] };
  const faults = read.error.issues.flatMap((issue): SectionFault[] => {
    const named = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
    return named.map((entry) => ({
      line: lineOfEntry(source, entry),
      message: `the front matter’s "${entry}": ${issue.message}`,
      mend: `A section has ${Object.keys(frontMatterSchema.shape).join(', ')}; each is a text, aliases a list of texts.`,
    }));
  });
  return { frontMatter: lenient.parse(entries), faults };
}
