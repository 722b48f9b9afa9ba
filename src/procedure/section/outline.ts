/** A heading of a section page. */
export interface OutlineEntry {
  readonly level: 2 | 3;
  readonly text: string;
  readonly anchor: string;
}

/** A heading's anchor: lower case, words joined by hyphens, as the Markdown renderer makes them. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

const HEADING = /^(#{2,3}) (.+)$|<Heading\b([^>]*)>([\s\S]*?)<\/Heading>/gm;

/** The headings of a section's MDX body, in order. */
export function outline(body: string): readonly OutlineEntry[] {
  return [...body.matchAll(HEADING)].map(([, marks, markdown, attributes = '', component]) => {
    const text = (markdown ?? component ?? '').replaceAll(/<[^>]+>/g, '').trim();
    const third = marks === '###' || attributes.includes('level={3}');
    return { level: third ? 3 : 2, text, anchor: slug(text) };
  });
}

/** The ids that a section's body hands to one component, in order: `<Duty id="…" />`. */
export function citedIds(body: string, component: string): readonly string[] {
  const tag = new RegExp(`<${component}\\b[^>]*?\\bid="([^"]+)"`, 'g');
  return [...body.matchAll(tag)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}
