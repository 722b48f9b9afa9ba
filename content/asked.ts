import type { Asked } from '../src/procedure/index.ts';
import { asked as keepingFamiliesTogether } from './keeping-families-together/asked/index.ts';
import { asked as onePoint } from './one-point/asked/index.ts';
import { asked as stockportFamiliesFirst } from './stockport-families-first/asked/index.ts';
import { asked as strengtheningFamilies } from './strengthening-families/asked/index.ts';
import { asked as supportingSolutions } from './supporting-solutions/asked/index.ts';

/** What staff would type to find the records of each procedure, by its id. Nothing but the search index reads it. */
export const asked: Readonly<Record<string, Asked>> = {
  'keeping-families-together': keepingFamiliesTogether,
  'one-point': onePoint,
  'stockport-families-first': stockportFamiliesFirst,
  'strengthening-families': strengtheningFamilies,
  'supporting-solutions': supportingSolutions,
};
