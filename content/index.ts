import type { Procedure } from '../src/procedure/procedure.ts';
import { keepingFamiliesTogether } from './keeping-families-together/index.ts';

/** The library. A further procedure is a folder and one line here. */
export const library: readonly Procedure[] = [keepingFamiliesTogether];
