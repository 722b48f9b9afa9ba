import type { MapItem, ProcessMap } from '../../process-map/index.ts';
import type { Procedure } from '../../procedure/index.ts';
import { actorWords, fillText, questionsAffecting } from '../../procedure/index.ts';
import type { NotedQuestion, NotesData } from './notes-data.ts';

type NamedQuestion = ReturnType<typeof questionsAffecting>[number];

function noted(procedure: Procedure, { question }: NamedQuestion): NotedQuestion {
  const fill = (text: string): string => fillText(procedure, text);
  return {
    title: fill(question.title),
    text: fill(question.text),
    readings: (question.readings ?? []).map(fill),
    ask: actorWords(procedure, { anyOf: question.ask }),
  };
}

/** The questions that stand at a step: on its rules of time, or on the very clause that it cites. */
function openAtStep(item: MapItem, questions: readonly NamedQuestion[]): readonly string[] {
  return questions
    .filter(
      ({ question: { affects, sources } }) =>
        item.timescales.some((id) => affects.timescales?.includes(id) === true) ||
        sources.some(({ section, ref }) =>
          item.sources.some((own) => own.section === section && own.ref === ref),
        ),
    )
    .map(({ id }) => id);
}

/** A map's notes for a trainer: what its record has, and what the document leaves open. Nothing is added to them. */
export function makeNotesData(
  procedure: Procedure,
  mapId: string,
  map: ProcessMap,
  items: readonly MapItem[],
): NotesData {
  const rules = items.flatMap(({ timescales }) => timescales);
  const questions = [
    ...questionsAffecting(procedure, 'maps', mapId),
    ...questionsAffecting(procedure, 'timescales', ...rules),
  ];
  return {
    notes: Object.fromEntries(
      Object.entries(map.nodes).flatMap(([id, { trainerNote }]) =>
        trainerNote === undefined ? [] : [[id, fillText(procedure, trainerNote)]],
      ),
    ),
    open: Object.fromEntries(
      items.map((item) => [item.id, [...new Set(openAtStep(item, questions))]]),
    ),
    questions: Object.fromEntries(questions.map((each) => [each.id, noted(procedure, each)])),
  };
}
