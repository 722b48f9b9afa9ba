import { describe, expect, it } from 'vitest';
import { rulesInOrder } from '../../../src/components/first-week/week-rules.ts';
import { sound } from '../../procedure/a-procedure.ts';
import { duty, procedureWith } from './a-week.ts';

const later = [{ section: 'later', ref: '2' }] as const;
const timed = { text: 'The worker will visit {timescale:visit}.' };
const ids = (procedure: ReturnType<typeof procedureWith>): readonly string[] =>
  rulesInOrder(procedure, 'worker').map(({ id }) => id);

describe('the rules of a role', () => {
  it('stand with those that have a time first, then by stage, then as the document has them', () => {
    const procedure = procedureWith({
      throughout: duty(),
      'untimed-later-section': duty({ stages: ['request'], sources: later }),
      'untimed-first': duty({ stages: ['request'] }),
      'timed-throughout': duty(timed),
      'timed-support': duty({ ...timed, stages: ['support'] }),
      'timed-request': duty({ ...timed, stages: ['support', 'request'], sources: later }),
    });
    expect(ids(procedure)).toEqual([
      'timed-request',
      'timed-support',
      'timed-throughout',
      'untimed-first',
      'untimed-later-section',
      'throughout',
    ]);
  });

  it('have none of another role’s', () => {
    const others = { who: { anyOf: ['manager'] } } as const;
    expect(ids(procedureWith({ own: duty(timed), others: duty(others) }))).toEqual(['own']);
  });

  it('hold a rule of time by itself where no duty of the role gives it, at the stage where it is printed', () => {
    const procedure = procedureWith({
      'of-another': duty({ ...timed, who: { anyOf: ['manager'] }, stages: ['support'] }),
      own: duty({ stages: ['request'] }),
    });
    expect(
      rulesInOrder(procedure, 'worker').map(({ kind, id, stage }) => [kind, id, stage]),
    ).toEqual([
      ['timescale', 'visit', 'support'],
      ['duty', 'own', 'request'],
    ]);
  });

  it('are not timed by a rule of another’s that their sentence cites, nor by one that it only mentions', () => {
    const visit = { ...sound.timescales.visit, who: { anyOf: ['manager'] } } as const;
    const procedure = procedureWith(
      {
        cites: duty({ ...timed, cites: { visit: 'rule' } }),
        mentions: duty({ ...timed, cites: { visit: 'nothing' } }),
        own: duty(timed),
      },
      { visit },
    );
    const rules = rulesInOrder(procedure, 'worker').map(({ id, timed: has }) => [id, has]);
    expect(rules).toEqual([
      ['own', true],
      ['cites', false],
      ['mentions', false],
    ]);
  });
});
