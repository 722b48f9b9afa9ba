import { expect, it } from 'vitest';
import { playwrightCounts, sumCounts, vitestCounts } from './counts.ts';

it('sums what the checks wrote; nothing written is not a pass', () => {
  expect(sumCounts('3 0\n15 1\n12 2\n')).toEqual({ passed: 30, failed: 3 });
  expect(sumCounts('')).toBeNull();
});

it('counts a test that was skipped, and a file that could not be read, as failed', () => {
  const report = {
    numTotalTests: 10,
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [{}] },
    ],
  };
  expect(vitestCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 4 });
  expect(vitestCounts('')).toBeNull();
});

it('counts a browser test that was skipped, or passed at the second try, and an error outside the tests, as failed', () => {
  const report = {
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [{ message: 'the server did not start' }],
  };
  expect(playwrightCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 5 });
  expect(playwrightCounts('')).toBeNull();
});
