import { library } from '../../../content/index.ts';
import type { Service } from '../../islands/search/service.ts';

/** The procedures as a hit names them. */
export const services: readonly Service[] = library.map(({ id, name, council }) => ({
  id,
  name,
  council: council.name,
  mark: council.mark,
  markShape: council.markShape,
  markColour: council.markColour,
}));
