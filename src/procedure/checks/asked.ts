import type { Asked } from '../asked.ts';
import type { Procedure } from '../procedure.ts';
import { recordKinds } from '../record-kinds.ts';
import type { Section } from '../section/section.ts';
import type { Fault } from './fault.ts';
import { knownIds } from '../known-ids.ts';

/** As many phrases as a record has: fewer say too little, more make every record found by everything. */
const FEWEST = 2;
const MOST = 6;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function wrongWith(phrases: readonly string[], title: string): readonly string[] {
  const said = phrases.map(plain);
  return [
    ...phrases.filter((phrase) => plain(phrase) === '').map(() => 'an empty phrase'),
    ...phrases
      .filter((phrase) => plain(phrase) !== '' && plain(phrase) === plain(title))
      .map((phrase) => `"${phrase}", which is its title`),
    ...phrases
      .filter((phrase, at) => plain(phrase) !== '' && said.indexOf(plain(phrase)) < at)
      .map((phrase) => `"${phrase}" twice`),
    ...(phrases.length < FEWEST || phrases.length > MOST
      ? [`${String(phrases.length)} of them`]
      : []),
  ];
}

/** What staff would type that finds no record, or that helps nobody to find it. */
export function askedFaults(
  procedure: Procedure,
  sections: readonly Section[],
  asked: Asked,
): readonly Fault[] {
  return recordKinds().flatMap(([kind, { name, records, searchedAs, title }]) =>
    Object.entries(asked[kind] ?? {}).flatMap(([id, phrases = []]): readonly Fault[] => {
      const fault = (message: string, mend: string): Fault => ({
        procedure: procedure.id,
        place: { records: 'asked', id },
        message,
        mend,
      });
      const known = searchedAs === undefined ? [] : Object.keys(records(procedure));
      if (!known.includes(id)) {
        const message = `what is asked names the ${name} "${id}", which is not there or not searched`;
        return [fault(message, knownIds(known, id))];
      }
      const section = sections.find((candidate) => candidate.id === id);
      const own = kind === 'section' ? section?.frontMatter.title : title?.(procedure, id);
      return wrongWith(phrases, own ?? '').map((wrong) =>
        fault(
          `what is asked of the ${name} "${id}" has ${wrong}`,
          'Write two to six questions or phrases in staff’s own words, each once, none of them the title.',
        ),
      );
    }),
  );
}
