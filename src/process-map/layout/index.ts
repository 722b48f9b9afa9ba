/** The door of the pictures of maps, laid out while the site is built: nothing of it reaches the browser. */
export { headHeight } from './draft-node.ts';
export { layoutMap } from './layout-map.ts';
export type { MapPicture } from './picture.ts';
export { SIZES } from './picture.ts';
export { elkPlaces } from './places.ts';
export type { Places } from './places.ts';
export { answerLines, arrowHead, decisionPoints, edgePath, placedLines } from './shapes.ts';
export type { Measure, Weight } from './wrap.ts';
