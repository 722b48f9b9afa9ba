import type { MapNode, ProcessMap } from '../../src/process-map/process-map.ts';

const sources = [{ section: 'a-section', ref: '1' }] as const;

export const start = (next: string): MapNode => ({
  kind: 'start',
  text: 'It begins',
  next,
  sources,
});

export const step = (next: string, text = 'A thing is done'): MapNode => ({
  kind: 'step',
  actor: { anyOf: ['worker'] },
  text,
  next,
  sources,
});

export const decision = (...exits: readonly (readonly [string, string])[]): MapNode => ({
  kind: 'decision',
  actor: 'not stated',
  text: 'Is it so?',
  exits: exits.map(([label, to]) => ({ label, to })),
  sources,
});

export const end = (
  outcome: 'done' | 'continues' | 'not stated' = 'done',
  text = 'It is over',
): MapNode => ({ kind: 'end', text, outcome, sources });

export const aMap = (nodes: Readonly<Record<string, MapNode>>): ProcessMap => ({
  title: 'A map',
  summary: 'A map for a test',
  sources,
  nodes,
});
