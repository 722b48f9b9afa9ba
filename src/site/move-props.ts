/** What an island is given, in the markup that Astro writes; its text holds no quotation mark and no angle bracket. */
const ISLAND = /(<astro-island [^>]*?) props="([^"]*)"([^>]*)>/g;

/** An island that sleeps until it nearly comes into view, in a fold until that is opened: `client:touch="visible"`. */
const SLEEPS = '&quot;value&quot;:&quot;visible&quot;';

/** Numbers of islands that Astro writes for what nothing here has; none is like another, and so they hardly compress. */
const NUMBERS = / (?:uid|data-preact-island-id)="[^"]*"/g;

/** What is shorter stays in the page: asking for it would take longer. In characters. */
const SHORT = 1_000;

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** Takes what an island is given, as JSON, and answers the address of the file that it is written to. */
export type KeepProps = (json: string) => string;

/**
 * A page whose sleeping islands are given theirs from files: most readers of a section open none of its calculators, and
 * the data of each weighs as much as a screen of prose. `src/islands/kit/touch.ts` fetches it with the island's script.
 */
export function withoutProps(html: string, keep: KeepProps): string {
  return html.replace(ISLAND, (_, before: string, props: string, after: string) => {
    const stays = props.length < SHORT || !after.includes(SLEEPS);
    const given = stays ? `props="${props}"` : `data-props="${keep(unescaped(props))}"`;
    return `${before.replace(NUMBERS, '')} ${given}${after}>`;
  });
}
