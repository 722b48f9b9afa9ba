import type { MapNode, ProcessMap } from '../../process-map/index.ts';
import { exitsOf } from '../../process-map/index.ts';
import type { Procedure } from '../../procedure/index.ts';
import {
  actorWords,
  fillText,
  firstSentence,
  roleIds,
  sentenceStart,
} from '../../procedure/index.ts';
import type { Actors } from '../../timescale/index.ts';
import { acts } from '../role/role-records.ts';
import type { QuestionToAnswer } from './question-to-answer.ts';
import { mapsToWalk } from './week-reading.ts';

/** A node at which somebody acts. */
type ActedNode = Extract<MapNode, { actor: unknown }>;

/** Where each answer of a decision leads, a line each: "Yes: Visit the family". */
function waysOut(procedure: Procedure, map: ProcessMap, node: ActedNode): readonly string[] {
  return exitsOf(node).map(({ label, to }) => {
    const target = fillText(procedure, map.nodes[to]?.text ?? to);
    return label === undefined ? target : `${fillText(procedure, label)}: ${target}`;
  });
}

/** A text as a sentence of its own, before the question about it. */
const sentence = (text: string): string => (/[.?!:”]$/.test(text) ? text : `${text}.`);

/** A text whose subject stands in another box. */
const LEANING = /^(?:They|It|He|She|This|These)\b/;

/** Whether a text names one of its actors: a question about it would give its answer away. */
function namesActor(procedure: Procedure, text: string, who: Actors): boolean {
  const said = text.toLowerCase();
  return roleIds(who)
    .flatMap((id) => [procedure.roles[id]?.name ?? id, ...(procedure.roles[id]?.aliases ?? [])])
    .some((name) => said.includes(name.toLowerCase()));
}

/** Whether one may ask who acts: the document says it, the text does not, and a step is one plain sentence. */
function hidesActor(procedure: Procedure, { kind, actor }: ActedNode, text: string): boolean {
  if (actor === 'not stated' || LEANING.test(text) || namesActor(procedure, text, actor)) {
    return false;
  }
  return kind === 'decision' || firstSentence(text) === text;
}

/** The question that a node answers: of another's, who acts; of the role's own decision, where each answer leads. */
export function questionOfNode(
  procedure: Procedure,
  role: string,
  [mapId, map]: readonly [string, ProcessMap],
  [id, node]: readonly [string, MapNode],
): QuestionToAnswer | undefined {
  if (!('actor' in node)) return undefined;
  const text = sentence(fillText(procedure, node.text));
  const common = { sources: node.sources, of: { map: mapId, node: id } };
  if (acts(node.actor, role)) {
    if (node.kind !== 'decision') return undefined;
    return {
      ...common,
      kind: 'where it leads',
      question: `${text} Where does each answer lead?`,
      answer: waysOut(procedure, map, node),
    };
  }
  if (!hidesActor(procedure, node, text)) return undefined;
  return {
    ...common,
    kind: 'who acts',
    question: `${text} Who ${node.kind === 'decision' ? 'answers this' : 'does this'}?`,
    answer: [sentenceStart(actorWords(procedure, node.actor))],
  };
}

/** The questions that the maps of a role answer, in the order in which it is to walk them. */
export function questionsOnMaps(procedure: Procedure, role: string): readonly QuestionToAnswer[] {
  return mapsToWalk(procedure, role).flatMap(({ map: mapId }) => {
    const map = procedure.processMaps[mapId];
    if (map === undefined) return [];
    return Object.entries(map.nodes).flatMap(
      (node) => questionOfNode(procedure, role, [mapId, map], node) ?? [],
    );
  });
}
