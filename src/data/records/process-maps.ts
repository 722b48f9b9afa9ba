import type { Procedure } from '../../procedure/index.ts';
import { mapUrl } from '../../procedure/index.ts';
import type { MapNode, ProcessMap } from '../../process-map/index.ts';
import type { ProcessMapRecord } from '../schema/process-map.ts';
import { copyActors, copySources, everyRecord, filler, questionIds } from './publishing.ts';

type NodeRecord = ProcessMapRecord['nodes'][number];
type EdgeRecord = ProcessMapRecord['edges'][number];

function publishNode(procedure: Procedure, id: string, node: MapNode): NodeRecord {
  const fill = filler(procedure);
  return {
    id,
    kind: node.kind,
    actor: 'actor' in node ? copyActors(node.actor) : undefined,
    text: fill(node.text),
    timescales: node.kind === 'end' ? [] : [...(node.timescales ?? [])],
    event: node.kind === 'end' ? undefined : node.event,
    outcome: node.kind === 'end' ? node.outcome : undefined,
    map: node.kind === 'end' ? node.map : undefined,
    trainerNote: fill(node.trainerNote),
    sources: copySources(node.sources),
  };
}

function edgesFrom(procedure: Procedure, id: string, node: MapNode): EdgeRecord[] {
  switch (node.kind) {
    case 'start':
    case 'step':
      return [{ from: id, to: node.next }];
    case 'decision':
      return node.exits.map((exit) => ({
        from: id,
        to: exit.to,
        label: filler(procedure)(exit.label),
      }));
    case 'end':
      return [];
  }
}

function publishMap(procedure: Procedure, id: string, map: ProcessMap): ProcessMapRecord {
  const fill = filler(procedure);
  const nodes = Object.entries(map.nodes);
  return {
    id,
    procedure: procedure.id,
    title: fill(map.title),
    summary: fill(map.summary),
    rebuiltFrom: fill(map.rebuiltFrom),
    sources: copySources(map.sources),
    nodes: nodes.map(([nodeId, node]) => publishNode(procedure, nodeId, node)),
    edges: nodes.flatMap(([nodeId, node]) => edgesFrom(procedure, nodeId, node)),
    url: mapUrl(procedure.id, id),
    openQuestions: questionIds(procedure, 'maps', id),
  };
}

/** Every process map of the library as nodes and edges. */
export const processMaps = (library: readonly Procedure[]): ProcessMapRecord[] =>
  everyRecord(library, (procedure) => procedure.processMaps, publishMap);
