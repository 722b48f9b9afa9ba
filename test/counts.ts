/** How many tests or checks passed, and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Sums the lines "passed failed" that the checks wrote; null where none did. */
export function sumCounts(text: string): Counts | null {
  const lines = text.split('\n').filter((line) => line !== '');
  if (lines.length === 0) return null;
  return lines.reduce<Counts>(
    (sum, line) => {
      const [passed = 0, failed = 0] = line.split(' ').map(Number);
      return { passed: sum.passed + passed, failed: sum.failed + failed };
    },
    { passed: 0, failed: 0 },
  );
}

function numberIn(report: object, name: string): number {
  const value: unknown = Object.entries(report).find(([key]) => key === name)?.[1];
  return typeof value === 'number' ? value : 0;
}

/**
 * The counts of Vitest's JSON report. A test that was skipped or left to do has not passed, and is counted as
 * failed; a test file that could not be read is a failure of its own. Null where there is no report.
 */
export function vitestCounts(text: string): Counts | null {
  if (text.trim() === '') return null;
  const report: unknown = JSON.parse(text);
  if (typeof report !== 'object' || report === null) return null;
  const passed = numberIn(report, 'numPassedTests');
  const total = numberIn(report, 'numTotalTests');
  const results: unknown = Object.entries(report).find(([key]) => key === 'testResults')?.[1];
  const broken = (Array.isArray(results) ? results : []).filter(
    (file: { status?: unknown; assertionResults?: unknown }) =>
      file.status === 'failed' &&
      Array.isArray(file.assertionResults) &&
      file.assertionResults.length === 0,
  ).length;
  return { passed, failed: total - passed + broken };
}

/**
 * The counts of the JSON report of Playwright's runner. A test that was skipped, or that passed only when it was tried
 * again, has not passed; an error outside any test is a failure of its own. Null where there is no report.
 */
export function playwrightCounts(text: string): Counts | null {
  if (text.trim() === '') return null;
  const report: unknown = JSON.parse(text);
  if (typeof report !== 'object' || report === null) return null;
  const fields = new Map<string, unknown>(Object.entries(report));
  const stats = fields.get('stats');
  const errors = fields.get('errors');
  if (typeof stats !== 'object' || stats === null) return null;
  const failed = ['unexpected', 'flaky', 'skipped'].map((name) => numberIn(stats, name));
  const outside = Array.isArray(errors) ? errors.length : 0;
  return {
    passed: numberIn(stats, 'expected'),
    failed: failed.reduce((sum, number) => sum + number, outside),
  };
}
