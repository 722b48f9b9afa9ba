import { describe, expect, it } from 'vitest';
import type { CheckSet, Criterion } from '../../src/eligibility/index.ts';
import { checkProcedure } from '../../src/procedure/checks/check-procedure.ts';
import { eligibilitySetFaults } from '../../src/procedure/checks/eligibility-sets.ts';
import type { Fault } from '../../src/procedure/checks/fault.ts';
import type { Procedure } from '../../src/procedure/procedure.ts';
import { aCheck, aCriterion, ids } from '../eligibility/a-check.ts';
import { section, sectionWith, sound } from './a-procedure.ts';

const sources = [{ section: 'request', ref: '1' }] as const;
const consent = aCriterion('consented');
const asking = (criterion: Criterion, other: string) =>
  aCheck({ consent: criterion, [other]: aCriterion(other) }, { all: ids('consent', other) });
const eligibility = { one: asking(consent, 'a'), two: asking(consent, 'b') };
const [one, two] = [
  { check: 'one', label: 'One' },
  { check: 'two', label: 'Two' },
] as const;

const set: CheckSet = {
  title: 'Which of them?',
  summary: 'Both checks.',
  sources,
  checks: [one, two],
  decides: { text: 'The worker decides.', sources },
  otherwise: { heading: 'If none fits', text: 'Support for all.', sources },
};
const procedure: Procedure = { ...sound, eligibility, eligibilitySets: { both: set } };

const having = (changed: Partial<CheckSet>): Procedure => ({
  ...procedure,
  eligibilitySets: { both: { ...set, ...changed } },
});

function only(found: readonly Fault[]): Fault {
  const [first, ...rest] = found;
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error('no fault was found');
  return first;
}

/** What all the checks together find in the set's own file. */
const inItsFile = (whole: Procedure): readonly Fault[] =>
  checkProcedure(whole, [section()])
    .flatMap(({ faults }) => faults)
    .filter(({ place }) => 'records' in place && place.records === 'eligibility-sets');

describe('a set of checks', () => {
  it('passes where its checks are there and ask alike; a procedure needs none', () => {
    expect(eligibilitySetFaults(sound)).toEqual([]);
    expect(eligibilitySetFaults(procedure)).toEqual([]);
    expect(inItsFile(procedure)).toEqual([]);
  });

  it('names checks that are there: else the set, the check and the ones that are', () => {
    const broken = having({ checks: [one, { check: 'tow', label: 'Two' }] });
    const fault = only(eligibilitySetFaults(broken));
    expect(fault.procedure).toBe(sound.id);
    expect(fault.place).toEqual({ records: 'eligibility-sets', id: 'both', excerpt: "'tow'" });
    expect(fault.message).toMatch(/"both".*"tow"/);
    expect(fault.mend).toContain('one, two');
    expect(inItsFile(broken)).toEqual([fault]);
  });

  it('names each check once', () => {
    const fault = only(eligibilitySetFaults(having({ checks: [one, one] })));
    expect(fault.message).toContain('"one" more than once');
  });

  it('has an id, and so an address, that no check has', () => {
    const fault = only(eligibilitySetFaults({ ...procedure, eligibilitySets: { one: set } }));
    expect(fault.place).toEqual({ records: 'eligibility-sets', id: 'one' });
    expect(fault.message).toContain('has the id of a check');
  });

  const options = {
    given: { label: 'Given', means: 'yes' },
    not: { label: 'Not given', means: 'no' },
  } as const;
  const choice: Criterion = { ...consent, answers: 'choice', readings: {}, options };
  const relabelled: Criterion = {
    ...choice,
    options: { ...options, not: { ...options.not, label: 'No' } },
  };

  it.each([
    ['another question', consent, { ...consent, question: 'Has the parent consented?' }],
    ['a judgement for a fact', consent, { ...consent, kind: 'judgement' } as const],
    ['another clause', consent, { ...consent, sources: [{ section: 'request', ref: '2' }] }],
    ['options for yes and no', consent, choice],
    ['another option', choice, relabelled],
  ] as const satisfies readonly (readonly [string, Criterion, Criterion])[])(
    'asks no two questions as one: %s',
    (_, first, second) => {
      const alike = { one: asking(first, 'a'), two: asking(first, 'b') };
      expect(eligibilitySetFaults({ ...procedure, eligibility: alike })).toEqual([]);
      const unlike = { one: asking(first, 'a'), two: asking(second, 'b') };
      const fault = only(eligibilitySetFaults({ ...procedure, eligibility: unlike }));
      expect(fault.message).toMatch(/"both".*"consent".*"one" and "two"/);
      expect(fault.mend).toContain('Write it once');
    },
  );

  it('contradicts itself only by answers that can be given', () => {
    const contradictions = [{ answers: { gone: 'yes', 'gone-too': 'yes' }, text: 'Not both.' }];
    const faults = inItsFile(having({ contradictions }));
    expect(faults).toHaveLength(2);
    expect(faults[0]?.message).toMatch(/"Not both\.".*"yes" to "gone"/);
  });

  it('is held to the rules of every record: its sections, and no typed figure', () => {
    const elsewhere = { ...set.otherwise, sources: [{ section: 'gone', ref: '1' }] } as const;
    expect(only(inItsFile(having({ otherwise: elsewhere }))).message).toContain(
      'cites the section "gone"',
    );
    const typed = { ...set.decides, text: 'Decided within 3 days.' };
    expect(only(inItsFile(having({ decides: typed }))).message).toContain('"3 days" is typed');
  });
});

describe('a section', () => {
  const unknown = (prose: string): readonly Fault[] =>
    checkProcedure(procedure, [sectionWith(prose)])
      .filter(({ check }) => check === 'named records exist')
      .flatMap(({ faults }) => faults);

  it('can show a set as it can a check', () => {
    expect(unknown('<Check id="both" />')).toEqual([]);
    expect(unknown('<Check id="one" />')).toEqual([]);
    expect(only(unknown('<Check id="bth" />')).mend).toContain('both, one, two');
  });
});
