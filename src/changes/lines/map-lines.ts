import type { MapNode, ProcessMap } from '../../process-map/index.ts';
import type { PhaseModel } from '../../procedure/index.ts';
import type { Line, Lines } from '../told.ts';
import { actorTokens, sentences } from './sentences.ts';

/** The times of a node that its own words do not print. */
function timesOf(node: MapNode): string | undefined {
  const unsaid = (node.kind === 'end' ? [] : (node.timescales ?? [])).filter(
    (id) => !node.text.includes(`{timescale:${id}}`),
  );
  return unsaid.length === 0 ? undefined : unsaid.map((id) => `{timescale:${id}}`).join('; ');
}

/** Where a node leads. */
function waysOf(map: string, node: MapNode): string | undefined {
  switch (node.kind) {
    case 'start':
    case 'step':
      return `Then: {map:${map}/${node.next}}`;
    case 'decision':
      return node.exits.map(({ label, to }) => `${label}: {map:${map}/${to}}`).join('; ');
    case 'end':
      if (node.outcome === 'not stated') return 'The procedure does not say what follows';
      return node.map === undefined ? undefined : `It goes on in: {map:${node.map}}`;
  }
}

function nodeLine(map: string, node: MapNode): Line {
  const actor = 'actor' in node ? actorTokens(node.actor) : '';
  return { title: node.text, words: sentences(actor, timesOf(node), waysOf(map, node)) };
}

/** A map, and each of its steps: who does it, by when, and what follows. */
export function mapLines(maps: Readonly<Record<string, ProcessMap>>): Lines {
  return Object.fromEntries(
    Object.entries(maps).flatMap(([id, { title, summary, nodes }]): (readonly [string, Line])[] => [
      [id, { title, words: sentences(summary) }],
      ...Object.entries(nodes).map(([node, record]): readonly [string, Line] => [
        `${id}/${node}`,
        nodeLine(id, record),
      ]),
    ]),
  );
}

/** A timeline, and each of its rows. */
export function phaseLines(models: Readonly<Record<string, PhaseModel>>): Lines {
  return Object.fromEntries(
    Object.entries(models).flatMap(
      ([id, { title, summary, rows }]): (readonly [string, Line])[] => [
        [id, { title, words: sentences(summary) }],
        ...Object.entries(rows).map(([row, of]): readonly [string, Line] => [
          `${id}/${row}`,
          { title: of.title, words: sentences(`{timescale:${of.timescale}}`, of.text) },
        ]),
      ],
    ),
  );
}
