import type { Procedure } from '../../src/procedure/index.ts';
import { councils } from '../councils.ts';
import { comparison } from './comparison.ts';
import { duties } from './duties.ts';
import { eligibilitySets } from './eligibility-sets.ts';
import { eligibility } from './eligibility.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { openQuestions } from './open-questions.ts';
import { phases } from './phases.ts';
import { head } from './procedure.ts';
import { processMaps } from './process-maps/index.ts';
import { roles } from './roles.ts';
import { timescales } from './timescales.ts';

/** One Point Operating Procedures, Durham. */
export const onePoint = {
  id: 'one-point',
  ...head,
  council: { id: head.council, ...councils[head.council] },
  events,
  roles,
  timescales,
  figures,
  duties,
  phases,
  eligibility,
  eligibilitySets,
  processMaps,
  glossary,
  openQuestions,
  comparison,
} as const satisfies Procedure;
