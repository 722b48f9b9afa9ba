import type { CheckSet } from '../../eligibility/index.ts';
import { contradictionFaults, criteriaOf } from '../../eligibility/index.ts';
import type { Procedure } from '../procedure.ts';
import type { Fault } from './fault.ts';
import { knownIds } from '../known-ids.ts';

/** What is wrong with one set: its message, its mend, and words of the line at fault. */
interface SetFault {
  readonly message: string;
  readonly mend: string;
  readonly excerpt?: string;
}

function memberFaults(procedure: Procedure, { checks }: CheckSet): readonly SetFault[] {
  const named = checks.map(({ check }) => check);
  const known = Object.keys(procedure.eligibility);
  const repeated = named.filter((check, index) => named.indexOf(check) !== index);
  return [
    ...named
      .filter((check) => !known.includes(check))
      .map((check) => ({
        message: `names the check "${check}", which is not there`,
        mend: knownIds(known, check),
        excerpt: `'${check}'`,
      })),
    ...[...new Set(repeated)].map((check) => ({
      message: `names the check "${check}" more than once`,
      mend: 'Name each check once.',
      excerpt: `'${check}'`,
    })),
  ];
}

/** Questions that are asked once for two checks, and are not the same question in both. */
function sharedFaults(procedure: Procedure, { checks }: CheckSet): readonly SetFault[] {
  const first = new Map<string, { readonly check: string; readonly json: string }>();
  const faults: SetFault[] = [];
  for (const check of new Set(checks.map((member) => member.check))) {
    const record = procedure.eligibility[check];
    if (record === undefined) continue;
    for (const { id, criterion } of criteriaOf(record)) {
      const json = JSON.stringify(criterion);
      const other = first.get(id);
      if (other === undefined) {
        first.set(id, { check, json });
      } else if (other.json !== json) {
        faults.push({
          message: `asks the criterion "${id}" once for "${other.check}" and "${check}", but it is not the same in both`,
          mend: 'Write it once and use it in both checks, or give one of them another id.',
        });
      }
    }
  }
  return faults;
}

/** Contradictions that name answers which nobody can give to these checks. */
function contradictionsAtFault(
  procedure: Procedure,
  { checks, contradictions = [] }: CheckSet,
): readonly SetFault[] {
  const criteria = checks.flatMap(({ check }) => {
    const record = procedure.eligibility[check];
    return record === undefined ? [] : criteriaOf(record);
  });
  return contradictionFaults(contradictions, criteria).map((fault) => ({
    message: `has a fault: ${fault}`,
    mend: 'Name answers to questions of its checks.',
  }));
}

/** Sets that name no check, take a check's address, or would ask two different questions as one. */
export function eligibilitySetFaults(procedure: Procedure): readonly Fault[] {
  return Object.entries(procedure.eligibilitySets ?? {}).flatMap(([id, set]) => {
    const taken =
      procedure.eligibility[id] === undefined
        ? []
        : [{ message: 'has the id of a check', mend: 'Give the set an id of its own.' }];
    const faults: readonly SetFault[] = [
      ...taken,
      ...memberFaults(procedure, set),
      ...sharedFaults(procedure, set),
      ...contradictionsAtFault(procedure, set),
    ];
    return faults.map(({ message, mend, excerpt }) => ({
      procedure: procedure.id,
      place: { records: 'eligibility-sets', id, ...(excerpt === undefined ? {} : { excerpt }) },
      message: `set of checks "${id}": it ${message}`,
      mend,
    }));
  });
}
