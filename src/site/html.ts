import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData, Message } from 'html-validate';
import type { SitePage } from './page.ts';
import { ROOT } from './project.ts';

/** HTML as the standard has it. What is off is a matter of style, or is meant here: each says why. */
const RULES: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // <input> and <input/> say the same; Astro writes one and Preact the other.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A title names the page, its procedure and its council.
    'long-title': 'off',
    // The filters of a table answer at once: there is nothing to submit.
    'wcag/h32': 'off',
    // GOV.UK's date entry writes the role out, for readers that do not take it from the element.
    'no-redundant-role': 'off',
    // A heading's anchor begins with its number, where it has one.
    'valid-id': ['error', { relaxed: true }],
    // A list without bullets keeps its role in Safari only where it is written out; a scrolled figure is a region.
    'prefer-native-element': ['error', { exclude: ['list', 'region'] }],
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // What is loaded from the site itself needs no sum of its bytes.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};

/** Pages that were found valid before stand here by what is in them. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'valid-html.json');

/** A validator that reads its rules once, not for each page. */
function validator(): HtmlValidate {
  class OneConfig extends StaticConfigLoader {
    readonly #resolved = super.getConfigFor('page.html');

    override getConfigFor(): ReturnType<StaticConfigLoader['getConfigFor']> {
      return this.#resolved;
    }
  }
  return new HtmlValidate(new OneConfig(RULES));
}

function readCache(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(readFileSync(CACHE, 'utf8'));
    return new Set(Array.isArray(kept) ? kept.map(String) : []);
  } catch {
    return new Set();
  }
}

const keyOf = ({ html }: SitePage): string =>
  createHash('sha256').update(JSON.stringify(RULES)).update(html).digest('base64');

const faultOf = ({ path }: SitePage, { line, column, ruleId, message }: Message): string =>
  `${path}: line ${String(line)}, column ${String(column)}: ${message} (${ruleId})`;

/** Where the markup of a page is no valid HTML: doubled ids, references that lead nowhere, elements in wrong places. */
export async function htmlFaults(pages: readonly SitePage[]): Promise<readonly string[]> {
  const valid = readCache();
  const html = validator();
  const faults: string[] = [];
  const found = new Set<string>();
  for (const page of pages) {
    const key = keyOf(page);
    if (!valid.has(key)) {
      const { results } = await html.validateString(page.html);
      const own = results.flatMap(({ messages }) => messages.map((one) => faultOf(page, one)));
      faults.push(...own);
      if (own.length > 0) continue;
    }
    found.add(key);
  }
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify([...found]));
  return faults;
}
