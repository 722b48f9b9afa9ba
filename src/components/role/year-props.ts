import type { CycleRule, MyYearProps } from '../../islands/my-year/props.ts';
import type { Procedure } from '../../procedure/index.ts';
import {
  deadlineUrl,
  questionsToAsk,
  versionWords,
  wholeRule,
  wordsWithConditions,
} from '../../procedure/index.ts';
import type { Timescale } from '../../timescale/index.ts';
import { acts } from './role-records.ts';

type Schedule = Extract<Timescale, { kind: 'schedule' }>;

/** Whether the source only lets it be done: what may be done on a day does not come round on it. */
function isPermission({ strength }: Schedule): boolean {
  return strength === 'can' || strength === 'may';
}

/** The fixed cycles in which a role acts, alone or with others, in the order of the records. */
function cyclesOf(procedure: Procedure, role: string): readonly (readonly [string, Schedule])[] {
  return Object.entries(procedure.timescales).flatMap(([id, timescale]) =>
    timescale.kind === 'schedule' && acts(timescale.who, role) && !isPermission(timescale)
      ? [[id, timescale] as const]
      : [],
  );
}

function cycleRule(procedure: Procedure, id: string, timescale: Schedule): CycleRule {
  return {
    rule: {
      procedureId: procedure.id,
      ruleId: id,
      title: timescale.title,
      stated: wholeRule(procedure, timescale),
      clause: `${procedure.council.name}: ${procedure.name}, ${versionWords(procedure.document)}, clause ${timescale.sources
        .map(({ ref }) => ref)
        .join('; ')}`,
      openQuestions: questionsToAsk(procedure, id),
    },
    occurs: timescale.occurs,
    words: wordsWithConditions(procedure, timescale),
    strength: timescale.strength,
    url: deadlineUrl(procedure.id, id),
  };
}

/** The props of a role's year; undefined where the procedure gives it no fixed cycle. */
export function myYearProps(procedure: Procedure, role: string): MyYearProps | undefined {
  const cycles = cyclesOf(procedure, role);
  if (cycles.length === 0) return undefined;
  return {
    fileName: `${procedure.id}-${role}-year`,
    cycles: cycles.map(([id, timescale]) => cycleRule(procedure, id, timescale)),
  };
}
