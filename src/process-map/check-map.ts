import { edgesOf, exitsOf, leadingTo, reachableFrom } from './graph.ts';
import type { MapNode, ProcessMap } from './process-map.ts';

/** Where a map's record stands. */
export interface MapPlace {
  readonly procedure: string;
  readonly id: string;
}

/** Beyond about this many steps a map cannot be taken in, on a phone or on a wall. */
export const MOST_NODES = 15;

/** What the end of a map says where the source does not say what happens. */
const SAYS_SO = 'does not say';

type Nodes = readonly (readonly [string, MapNode])[];

/**
 * What is wrong with a map: nothing, or a message a fault with the record's file, the node and how to mend it.
 * It must begin once and end, reach every node and reach an end from every node; each decision needs two exits or
 * more with labels of their own.
 */
export function checkMap(map: ProcessMap, where: MapPlace): readonly string[] {
  const nodes: Nodes = Object.entries(map.nodes);
  const faults = [
    ...size(nodes),
    ...starts(nodes),
    ...targets(map),
    ...nodes.flatMap(([id, node]) => decision(id, node)),
    ...nodes.flatMap(([id, node]) => words(id, node)),
    ...reach(map, nodes),
    ...ends(map, nodes),
  ];
  const file = `content/${where.procedure}/process-maps/${where.id}.ts`;
  return faults.map((fault) => `${file}: ${fault}`);
}

function idsOf(nodes: Nodes, kind: MapNode['kind']): readonly string[] {
  return nodes.flatMap(([id, node]) => (node.kind === kind ? [id] : []));
}

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ');

function size(nodes: Nodes): readonly string[] {
  if (nodes.length <= MOST_NODES) return [];
  return [
    `the map has ${nodes.length} nodes, and ${MOST_NODES} at most can be taken in. ` +
      `Split it by phase: let an end of one map name the next in its \`map\`.`,
  ];
}

function starts(nodes: Nodes): readonly string[] {
  const found = idsOf(nodes, 'start');
  if (found.length === 1) return [];
  if (found.length === 0) return ['the map has no start. Add one node of the kind "start".'];
  return [
    `the map has ${found.length} starts: ${quoted(found)}. ` +
      `Keep one, and make the others steps or maps of their own.`,
  ];
}

function targets(map: ProcessMap): readonly string[] {
  return edgesOf(map)
    .filter(({ to }) => map.nodes[to] === undefined)
    .map(
      ({ from, to }) =>
        `node "${from}" leads to "${to}", which is no node of this map. ` +
        `Add it, or lead to one of ${quoted(Object.keys(map.nodes))}.`,
    );
}

function decision(id: string, node: MapNode): readonly string[] {
  if (node.kind !== 'decision') return [];
  const labels = node.exits.map(({ label }) => label.trim());
  const faults: string[] = [];
  if (labels.length < 2) {
    faults.push(
      `decision "${id}" has ${labels.length} exit${labels.length === 1 ? '' : 's'}. ` +
        `Give it two or more; where the source does not say what follows, lead to an end with the outcome "not stated".`,
    );
  }
  if (labels.includes('')) {
    faults.push(`decision "${id}" has an exit without a label. Give each exit its answer.`);
  }
  const twice = labels.filter((label, at) => label !== '' && labels.indexOf(label) < at);
  if (twice.length > 0) {
    faults.push(
      `decision "${id}" has two exits with the label ${quoted([...new Set(twice)])}. ` +
        `Give each exit a label of its own.`,
    );
  }
  if (!node.text.trim().endsWith('?')) {
    faults.push(`decision "${id}" is not a question. End its text with a question mark.`);
  }
  return faults;
}

function words(id: string, node: MapNode): readonly string[] {
  if (node.text.trim() === '') return [`node "${id}" has no text. Say what happens there.`];
  if (node.kind !== 'end' || node.outcome !== 'not stated') return [];
  if (node.text.includes(SAYS_SO)) return [];
  return [
    `end "${id}" has the outcome "not stated" and does not tell the reader. ` +
      `Write in its text that the procedure "${SAYS_SO}" what happens.`,
  ];
}

function reach(map: ProcessMap, nodes: Nodes): readonly string[] {
  const begin = idsOf(nodes, 'start');
  if (begin.length === 0) return [];
  const reached = reachableFrom(map, begin);
  return nodes
    .filter(([id]) => !reached.has(id))
    .map(
      ([id]) =>
        `node "${id}" cannot be reached from the start. Lead an exit of another node to it, or remove it.`,
    );
}

function ends(map: ProcessMap, nodes: Nodes): readonly string[] {
  const found = idsOf(nodes, 'end');
  if (found.length === 0) return ['the map has no end. Add a node of the kind "end".'];
  const ending = leadingTo(map, found);
  return nodes
    .filter(([id, node]) => !ending.has(id) && exitsOf(node).length > 0)
    .map(
      ([id]) =>
        `no way leads from node "${id}" to an end. Lead an exit onwards, out of the circle that it is in.`,
    );
}
