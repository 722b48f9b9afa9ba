/** One way to lay a map out: the width of its boxes in pixels, and how the engine places them. */
export interface Try {
  readonly boxWidth: number;
  /** Top to bottom in one go, or broken into columns that are read one after the other. */
  readonly columns: 'one' | 'several';
  readonly options: Readonly<Record<string, string>>;
}

const COMMON = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=10,left=10,bottom=10,right=10]',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
  // The picture keeps the order of the record, and comes out the same every time.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  // An arrow that leads back in the record leads back up in the picture.
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  // An answer stands beside its decision, not halfway to what follows.
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'TAIL_LAYER',
  'elk.randomSeed': '1',
} as const;

const DOWN = { ...COMMON, 'elk.direction': 'DOWN' };

/** A long map is cut where one arrow alone leads on, so that no decision stands apart from its answers. */
const broken = (aspectRatio: string) => ({
  ...DOWN,
  'elk.layered.wrapping.strategy': 'SINGLE_EDGE',
  'elk.aspectRatio': aspectRatio,
  'elk.layered.wrapping.additionalEdgeSpacing': '12',
});

const several = (boxWidth: number, aspectRatio: string): Try => ({
  boxWidth,
  columns: 'several',
  options: broken(aspectRatio),
});

/** The ways that a map's layout is tried in, the plainest first. */
export const TRIES: readonly Try[] = [
  { boxWidth: 330, columns: 'one', options: DOWN },
  { boxWidth: 290, columns: 'one', options: DOWN },
  { boxWidth: 250, columns: 'one', options: DOWN },
  // For a question with many answers, each the beginning of a way of its own.
  { boxWidth: 250, columns: 'one', options: { ...COMMON, 'elk.direction': 'RIGHT' } },
  several(330, '0.7'),
  several(330, '1.3'),
  several(250, '0.7'),
  several(250, '1.3'),
];
