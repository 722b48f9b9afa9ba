import { namedProcedures, withoutNames } from '../../search/named-procedure.ts';
import type { CalledProcedure, NamedProcedure } from '../../search/named-procedure.ts';
import { plainWords, searchesFor } from '../../search/query.ts';
import type { Searches } from '../../search/query.ts';
import type { Vocabulary } from '../../search/spelling.ts';
import type { Found, Hit } from './found.ts';
import { byNumber } from './numbered.ts';
import type { Query, Wanted } from './question.ts';
import { loadWords } from './words.ts';

/** A query once its words are held against those of the guide. */
export interface AskedQuery {
  readonly typed: string;
  readonly wanted: Wanted;
  readonly vocabulary: Vocabulary;
  /** The sections that it names by number. */
  readonly numbered: readonly Hit[];
  /** The rest of it, its spelling mended; empty where a number is all that it asks for. */
  readonly words: string;
  /** What is searched for the rest. */
  readonly searches: Searches;
  /** The procedures of which what is asked stands first; none where the reader wants all alike. */
  readonly procedures: readonly CalledProcedure[];
  /** The procedures that the query names. */
  readonly named: readonly NamedProcedure[];
  /** How the query is told. */
  readonly told: Pick<Found, 'typed' | 'mended' | 'missing' | 'named'>;
}

/** Reads what was typed. Throws where the words of the guide, or the numbers of its sections, do not load. */
export async function readQuery({ typed, wanted, procedures: all }: Query): Promise<AskedQuery> {
  const procedures = wanted.councils === 'alike' ? [] : all;
  const [vocabulary, { hits: numbered, rest }] = await Promise.all([
    loadWords(),
    byNumber(typed, procedures),
  ]);
  const whole = searchesFor(rest, vocabulary, wanted.spelling);
  const words = wanted.councils === 'alike' ? withoutNames(whole.mended, all) : whole.mended;
  const searches = words === whole.mended ? whole : searchesFor(words, vocabulary, 'as typed');
  const named = namedProcedures(words, procedures);
  return {
    typed,
    wanted,
    vocabulary,
    numbered,
    words,
    searches,
    procedures,
    named,
    told: {
      typed,
      mended: whole.mended === plainWords(rest) ? undefined : words,
      missing: searches.missing,
      named: named.map(({ procedure }) => procedure),
    },
  };
}
