import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './project.ts';

const CLASS = /\.(govuk-[\w-]+)/g;

/** A class as markup writes it, or how one begins that ends in a figure: "govuk-input--width-". */
const WRITTEN = /govuk-[\w-]+/g;

/** The GOV.UK classes of a style sheet that none of the sources writes; of the sizes of one thing all stand, or none. */
export function unusedClasses(css: string, sources: readonly string[]): readonly string[] {
  const written = new Set(sources.flatMap((source) => source.match(WRITTEN) ?? []));
  const begun = [...written].filter((name) => name.endsWith('-'));
  const classes = new Set([...css.matchAll(CLASS)].flatMap(([, name]) => name ?? []));
  return [...classes].filter(
    (name) => !written.has(name) && !begun.some((beginning) => name.startsWith(beginning)),
  );
}

/**
 * The classes of GOV.UK Frontend that no page and no tool has: each of its components brings sizes and parts that nothing
 * here has use of, and every page would load their rules.
 */
export function unusedOfGovuk(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  const css = readFileSync(resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8');
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(?:astro|mdx|tsx?)$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  return unusedClasses(css, sources);
}
