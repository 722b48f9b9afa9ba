import { expect, it } from 'vitest';
import { library } from '../../content/index.ts';
import { contradictionsIn } from '../../src/eligibility/contradictions.ts';
import cases from '../fixtures/contradicting-answers.json' with { type: 'json' };

it.each(cases)(
  '$procedure, $set: two teams that both seem to fit are pointed out ($clause)',
  ({ procedure: id, set: setId, answers }) => {
    const procedure = library.find((one) => one.id === id);
    const set = procedure?.eligibilitySets?.[setId];
    if (procedure === undefined || set === undefined) throw new Error(`no set ${setId} in ${id}`);
    expect(contradictionsIn(set.contradictions ?? [], answers)).not.toEqual([]);
    for (const criterion of Object.keys(answers)) {
      const asked = set.checks.filter(({ check }) => {
        const record = procedure.eligibility[check];
        return record?.groups.some(({ criteria }) => criterion in criteria) === true;
      });
      expect(asked, `no check of the set asks “${criterion}”`).not.toEqual([]);
    }
  },
);
