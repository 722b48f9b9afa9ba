import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { timedDuties } from '../../src/components/duty/timed-duties.ts';
import { citedRules } from '../../src/procedure/cited-rules.ts';
import { citedRuleFaults, prohibitionFaults } from '../../src/procedure/checks/cited-rules.ts';
import type { Duty } from '../../src/procedure/duty.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import cases from '../fixtures/cited-rules.json' with { type: 'json' };
import { sound } from './a-procedure.ts';

const withDuty = (visit: Duty): Procedure => ({ ...sound, duties: { visit } });

it('a duty with another actor than the rule that it cites says which a list prints', () => {
  const [fault] = citedRuleFaults(withDuty({ ...sound.duties.visit, who: 'not stated' }));
  expect(fault).toMatchObject({
    place: { records: 'duties', id: 'visit', excerpt: '{timescale:visit}' },
  });
  expect(fault?.message).toContain('actor or strength is not its own');
  expect(fault?.mend).toContain("{ 'visit': 'rule' }");
});

it('and so does one with another strength', () => {
  const weaker = { ...sound.duties.visit, strength: 'can' } as const;
  expect(citedRuleFaults(withDuty(weaker))).toHaveLength(1);
  expect(citedRuleFaults(withDuty({ ...weaker, cites: { visit: 'nothing' } }))).toEqual([]);
});

it('nothing is said of a rule that is not cited', () => {
  const [fault] = citedRuleFaults(withDuty({ ...sound.duties.visit, cites: { other: 'rule' } }));
  expect(fault?.message).toContain('"other", which its text does not cite');
});

it.each([
  ['rule', [{ actor: 'Worker', strengths: ['must'] }]],
  ['duty', [{ actor: 'The document does not say who', strengths: ['can'] }]],
  ['nothing', []],
] as const)('a list prints one record’s actor and strength: %s', (as, rows) => {
  const duty: Duty = {
    ...sound.duties.visit,
    who: 'not stated',
    strength: 'can',
    cites: { visit: as },
  };
  const asked = timedDuties(withDuty(duty), ['visit']);
  expect(
    asked.map(({ actor, duties }) => ({
      actor,
      strengths: duties.map(({ strength }) => strength),
    })),
  ).toEqual(rows);
});

it('a rule that forbids says so in its title', () => {
  const visit = { ...sound.timescales.visit, action: 'not visit the family' };
  const [fault] = prohibitionFaults({ ...sound, timescales: { visit } });
  expect(fault?.message).toContain('"Visit the family"');
  expect(fault?.mend).toContain('Do not');
});

function dutyOf(procedureId: string, dutyId: string): readonly [Procedure, Duty] {
  const procedure = library.find(({ id }) => id === procedureId);
  const duty = procedure?.duties[dutyId];
  if (procedure === undefined || duty === undefined) throw new Error(`no duty ${dutyId}`);
  return [procedure, duty];
}

it.each(cases.ownWords)(
  '$procedure: “$duty” prints the actor and the strength of “$rule”, not its own',
  ({ procedure, duty, rule, who, strength }) => {
    const rules = citedRules(...dutyOf(procedure, duty));
    expect(rules.find(({ id }) => id === rule)).toMatchObject({ as: 'rule', who, strength });
  },
);

it.each(cases.onlyMentioned)(
  '$procedure: “$duty” asks nobody for “$rule”, which it only mentions',
  ({ procedure, duty, rule }) => {
    const asked = timedDuties(dutyOf(procedure, duty)[0], [duty]);
    expect(
      asked.flatMap(({ duties }) => duties).filter(({ timescale }) => timescale === rule),
    ).toEqual([]);
  },
);
