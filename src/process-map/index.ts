/** The door of the process maps: the record, its checks, its list, and the walk. */
export { checkMap } from './check-map.ts';
export { exitLead } from './exit-words.ts';
export type { MapShape, NodeShape } from './graph.ts';
export { exitsOf, shapeOf, startOf } from './graph.ts';
export type { ListExit, MapItem } from './map-list.ts';
export { mapList, unsaidTimescales } from './map-list.ts';
export type { MapNode, ProcessMap } from './process-map.ts';
export { END_OUTCOMES, NODE_KINDS } from './process-map.ts';
export type { WalkState } from './walk.ts';
export {
  back,
  begin,
  comeBack,
  current,
  isFromStart,
  openAt,
  revisit,
  take,
  takeInstead,
} from './walk.ts';
