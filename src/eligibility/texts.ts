import type { Criterion, EligibilityCheck, NextAction } from './check.ts';

type Fill = (text: string) => string;

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function fillCriterion(criterion: Criterion, fill: Fill): Criterion {
  const texts = {
    question: fill(criterion.question),
    statement: fill(criterion.statement),
    ...(criterion.help === undefined ? {} : { help: fill(criterion.help) }),
  };
  if (criterion.answers === 'yes-no') {
    const { appliesIf } = criterion;
    return {
      ...criterion,
      ...texts,
      ...(appliesIf === undefined ? {} : { appliesIf: fill(appliesIf) }),
    };
  }
  return {
    ...criterion,
    ...texts,
    readings: mapValues(criterion.readings, fill),
    options: mapValues(criterion.options, (option) => ({ ...option, label: fill(option.label) })),
  };
}

/** The same check with every text that a reader sees passed through `fill`. Ids and sources stay as they are. */
export function fillCheck(check: EligibilityCheck, fill: Fill): EligibilityCheck {
  const { preconditions, contradictions } = check;
  const fillNext = (next: NextAction): NextAction => ({
    ...next,
    text: fill(next.text),
    ...(next.because === undefined ? {} : { because: mapValues(next.because, fill) }),
  });
  const [firstReading, ...readings] = check.readings;
  return {
    ...check,
    title: fill(check.title),
    summary: fill(check.summary),
    groups: check.groups.map((group) => ({
      heading: fill(group.heading),
      ...(group.hint === undefined ? {} : { hint: fill(group.hint) }),
      criteria: mapValues(group.criteria, (criterion) => fillCriterion(criterion, fill)),
    })),
    readings: [
      { ...firstReading, text: fill(firstReading.text) },
      ...readings.map((reading) => ({ ...reading, text: fill(reading.text) })),
    ],
    ...(preconditions === undefined
      ? {}
      : { preconditions: preconditions.map((one) => ({ ...one, first: fill(one.first) })) }),
    ...(contradictions === undefined
      ? {}
      : { contradictions: contradictions.map((one) => ({ ...one, text: fill(one.text) })) }),
    next: {
      'likely fits': fillNext(check.next['likely fits']),
      'does not appear to fit': fillNext(check.next['does not appear to fit']),
      'cannot tell yet': fillNext(check.next['cannot tell yet']),
      'talk to': fillNext(check.next['talk to']),
    },
    ...(check.before === undefined
      ? {}
      : {
          before: {
            heading: fill(check.before.heading),
            items: check.before.items.map((item) => ({ ...item, text: fill(item.text) })),
          },
        }),
  };
}
