import { least, monthWords, most } from '../../timescale/index.ts';
import type { CaseEvent } from '../../timescale/index.ts';
import type {
  Chapter,
  Duty,
  Figure,
  GlossaryEntry,
  OpenQuestion,
  Procedure,
  Role,
} from '../../procedure/index.ts';
import { dutySentence, printedFigure } from '../../procedure/index.ts';
import type { Section } from '../../procedure/section/index.ts';
import type { Line } from '../told.ts';
import { actorTokens, meantWords, sentences } from './sentences.ts';

/** What a document says of itself: a new version of it is the first thing to know. */
export function documentLine({ document }: Procedure): Line {
  const { title, version, issued, reviewBy, owner, ageNote } = document;
  return {
    title,
    words: sentences(
      `Version: ${version}`,
      `Issued: ${issued === 'not stated' ? issued : monthWords(issued)}`,
      `Review by: ${reviewBy === 'not stated' ? reviewBy : monthWords(reviewBy)}`,
      `Owner: ${owner}`,
      ageNote,
    ),
  };
}

/** A section's page, or a chapter's: what it does and whom it is for. Their prose is told by the records in it. */
export const pageLine = (part: Chapter | Section['frontMatter']): Line => ({
  title: part.title,
  words: sentences(part.summary, part.for),
});

/** A duty: its sentence, which has its strength, with what it excepts and who is named for it. */
export const dutyLine = ({ who, except, ...duty }: Duty): Line => ({
  words: sentences(
    dutySentence(duty),
    except === undefined ? undefined : `Except: ${except}`,
    `Who: ${actorTokens(who)}`,
  ),
});

/** A figure that is no time, as the prose prints it. */
export function figureLine(figure: Figure): Line {
  const said = printedFigure(figure);
  const readings = (figure.readings ?? []).map((words) => printedFigure({ ...figure, words }));
  return {
    title: figure.title,
    said,
    min: String(least(figure.figure)),
    max: String(most(figure.figure)),
    words: sentences(said, meantWords(readings)),
  };
}

/** A role by its name. */
export const roleLine = ({ name, summary }: Role): Line => ({
  title: name,
  words: sentences(summary),
});

/** What rules count from. */
export const eventLine = ({ noun, question, note }: CaseEvent): Line => ({
  title: noun,
  words: sentences(question, note),
});

/** A term with what its letters stand for. */
export const termLine = ({ term, expansion, meaning }: GlossaryEntry): Line => ({
  title: term,
  words: sentences(expansion, meaning),
});

/** What a document leaves unclear, what may be meant, and whom to ask. */
export function questionLine({ title, text, readings = [], ask }: OpenQuestion): Line {
  return {
    title,
    words: sentences(text, meantWords(readings), `Ask: ${actorTokens({ anyOf: ask })}`),
  };
}
