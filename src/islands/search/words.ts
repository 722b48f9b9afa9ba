import type { Vocabulary } from '../../search/spelling.ts';
import { inSite } from '../kit/in-site.ts';

async function load(): Promise<Vocabulary> {
  const address = inSite('/pagefind/words.js');
  // It is made with the index, after the site: no type of it exists to import.
  const words = (await import(/* @vite-ignore */ address)) as { readonly default: string };
  return new Set(words.default.split(' '));
}

let loading: Promise<Vocabulary> | undefined;

/** Every word of the guide, loaded at the first call. Throws where they do not come, for as long as the worker lives. */
export function loadWords(): Promise<Vocabulary> {
  loading ??= load();
  return loading;
}
