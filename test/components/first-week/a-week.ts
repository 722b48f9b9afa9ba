import type { Duty, Procedure } from '../../../src/procedure/index.ts';
import { sound } from '../../procedure/a-procedure.ts';

const sources = [{ section: 'request', ref: '1' }] as const;

/** A duty of the worker's; by itself without a time, and throughout. */
export const duty = (own: Partial<Duty> = {}): Duty => ({
  who: { anyOf: ['worker'] },
  strength: 'will',
  text: 'The worker will write it down.',
  stages: [],
  sources,
  ...own,
});

/** A small procedure with a second section, stage and role, and with these duties and rules of time. */
export function procedureWith(
  duties: Procedure['duties'],
  timescales: Procedure['timescales'] = sound.timescales,
): Procedure {
  return {
    ...sound,
    sections: ['request', 'later'],
    stages: { request: 'Request', support: 'Support' },
    roles: { ...sound.roles, manager: { name: 'manager', summary: 'Decides.' } },
    duties,
    timescales,
  };
}

/** So many duties without a time. */
export const plainDuties = (count: number): Procedure['duties'] =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`plain-${place}`, duty()]));
