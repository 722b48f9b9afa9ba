import type {
  Duty,
  Figure,
  GlossaryEntry,
  OpenQuestion,
  Procedure,
} from '../../procedure/index.ts';
import {
  RECORD_KINDS,
  dutySentence,
  glossaryUrl,
  openQuestionUrl,
  printedFigure,
} from '../../procedure/index.ts';
import { least, most } from '../../timescale/index.ts';
import type { DutyRecord } from '../schema/duty.ts';
import type { FigureRecord } from '../schema/figure.ts';
import type { GlossaryRecord } from '../schema/glossary-entry.ts';
import type { OpenQuestionRecord } from '../schema/open-question.ts';
import { copyActors, copySources, everyRecord, filler, questionIds } from './publishing.ts';

/** The records that stand in the prose: duties, figures, terms and open questions. */

function publishDuty(procedure: Procedure, id: string, duty: Duty): DutyRecord {
  const fill = filler(procedure);
  return {
    id,
    procedure: procedure.id,
    who: copyActors(duty.who),
    strength: duty.strength,
    text: fill(dutySentence(duty)),
    stages: [...duty.stages],
    except: fill(duty.except),
    sources: copySources(duty.sources),
    url: RECORD_KINDS.duty.url(procedure, id),
  };
}

function publishFigure(procedure: Procedure, id: string, figure: Figure): FigureRecord {
  return {
    id,
    procedure: procedure.id,
    title: figure.title,
    min: least(figure.figure),
    max: most(figure.figure),
    unit: figure.unit,
    words: printedFigure(figure),
    readings: (figure.readings ?? []).map((words) => printedFigure({ ...figure, words })),
    sources: copySources(figure.sources),
    url: RECORD_KINDS.figure.url(procedure, id),
    openQuestions: questionIds(procedure, 'figures', id),
  };
}

function publishTerm(procedure: Procedure, id: string, entry: GlossaryEntry): GlossaryRecord {
  return {
    id,
    procedure: procedure.id,
    term: entry.term,
    expansion: entry.expansion,
    expandedBy: entry.expansion === undefined ? undefined : (entry.expandedBy ?? 'the document'),
    meaning: filler(procedure)(entry.meaning),
    aliases: [...(entry.aliases ?? [])],
    sources: copySources(entry.sources),
    url: glossaryUrl(procedure.id, id),
  };
}

function publishQuestion(
  procedure: Procedure,
  id: string,
  question: OpenQuestion,
): OpenQuestionRecord {
  const fill = filler(procedure);
  return {
    id,
    procedure: procedure.id,
    kind: question.kind,
    title: fill(question.title),
    text: fill(question.text),
    readings: (question.readings ?? []).map((reading) => fill(reading)),
    ask: [...question.ask],
    affects: {
      timescales: [...(question.affects.timescales ?? [])],
      figures: [...(question.affects.figures ?? [])],
      maps: [...(question.affects.maps ?? [])],
      checks: [...(question.affects.checks ?? [])],
    },
    compare: question.compare === true,
    sources: copySources(question.sources),
    url: openQuestionUrl(procedure, id),
  };
}

/** Every duty of the library, its sentence filled in. */
export const duties = (library: readonly Procedure[]): DutyRecord[] =>
  everyRecord(library, (procedure) => procedure.duties, publishDuty);

/** Every figure of the library that is not time. */
export const figures = (library: readonly Procedure[]): FigureRecord[] =>
  everyRecord(library, (procedure) => procedure.figures, publishFigure);

/** Every term of the councils' glossaries. */
export const glossary = (library: readonly Procedure[]): GlossaryRecord[] =>
  everyRecord(library, (procedure) => procedure.glossary, publishTerm);

/** Every open question of the library. */
export const openQuestions = (library: readonly Procedure[]): OpenQuestionRecord[] =>
  everyRecord(library, (procedure) => procedure.openQuestions, publishQuestion);
