import type { Procedure } from '../src/procedure/index.ts';
import { keepingFamiliesTogether } from './keeping-families-together/index.ts';
import { onePoint } from './one-point/index.ts';
import { supportingSolutions } from './supporting-solutions/index.ts';
import { stockportFamiliesFirst } from './stockport-families-first/index.ts';
import { strengtheningFamilies } from './strengthening-families/index.ts';

/** The library. A further procedure is a folder and one line here. */
export const library: readonly Procedure[] = [
  keepingFamiliesTogether,
  supportingSolutions,
  onePoint,
  stockportFamiliesFirst,
  strengtheningFamilies,
];
