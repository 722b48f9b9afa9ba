import type { Procedure } from '../../src/procedure/index.ts';
import { councils } from '../councils.ts';
import { comparison } from './comparison.ts';
import { duties } from './duties.ts';
import { eligibility } from './eligibility.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { openQuestions } from './open-questions.ts';
import { phases } from './phases.ts';
import { events, head } from './procedure.ts';
import { processMaps } from './process-maps/index.ts';
import { roles } from './roles.ts';
import { timescales } from './timescales.ts';

/** Stockport Families First, Stockport. */
export const stockportFamiliesFirst = {
  id: 'stockport-families-first',
  ...head,
  council: { id: head.council, ...councils[head.council] },
  events,
  roles,
  timescales,
  figures,
  duties,
  phases,
  eligibility,
  processMaps,
  glossary,
  openQuestions,
  comparison,
} as const satisfies Procedure;
