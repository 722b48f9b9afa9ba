import { registerHooks } from 'node:module';
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import type {
  CompleteDryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestResult,
  TestRunner,
  TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import type { CollectedTest } from './collected.ts';
import { collect, collectedTests } from './collected.ts';

/** What a mutant is tried with. The others test files, or the tests' own calendar. */
const TESTS = 'test/timescale/**/*.test.ts';
const OTHERS = /\/limits\/|slow-calendar\.test|rule-coverage\.test/;

/** The part of the random cases that each mutant is tried with; the rest of the tests are whole. */
const RANDOM_PART = '0.005';

/** The names under which instrumented code and its runner meet. */
const context: InstrumenterContext = {};
Object.assign(globalThis, { __stryker__: context });

async function run(test: CollectedTest): Promise<TestResult> {
  const { id, name, fileName } = test;
  const from = performance.now();
  const common = () => ({ id, name, fileName, timeSpentMs: performance.now() - from });
  context.currentTestId = id;
  try {
    await test.run();
    return { ...common(), status: TestStatus.Success };
  } catch (error) {
    return { ...common(), status: TestStatus.Failed, failureMessage: String(error) };
  } finally {
    context.currentTestId = undefined;
  }
}

/**
 * What each test reaches. Code that runs while the files are imported, and again in a test, counts as the test's alone:
 * otherwise Stryker would import everything anew for each of its mutants.
 */
function reachedByTests(coverage: MutantCoverage = { static: {}, perTest: {} }): MutantCoverage {
  const reached = new Set(Object.values(coverage.perTest).flatMap((hits) => Object.keys(hits)));
  const onlyImported = Object.entries(coverage.static).filter(([mutant]) => !reached.has(mutant));
  return { perTest: coverage.perTest, static: Object.fromEntries(onlyImported) };
}

/**
 * Tries mutants in this process: the tests are imported once, and a mutant is switched on and off between them. Stryker's
 * own runner starts Vitest for each, and with Vitest 5 it finds no test to run by name.
 */
export class InProcessRunner implements TestRunner {
  /** The tests, the quickest first: most mutants fall to one of those. */
  #tests: readonly CollectedTest[] = [];

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    process.env['TZ'] = 'Europe/London';
    process.env['RANDOM_PART'] = RANDOM_PART;
    const stand = import.meta.resolve('./vitest.ts');
    registerHooks({
      resolve(specifier, parent, next) {
        if (specifier === 'vitest') return { url: stand, shortCircuit: true };
        return next(specifier === 'vitest?own' ? 'vitest' : specifier, parent);
      },
    });
    // Whether a mutant is found counts here, not the simplest case that finds it.
    fc.configureGlobal({ endOnFailure: true });
    for await (const file of glob(TESTS)) {
      if (OTHERS.test(file)) continue;
      await collect(file, () => import(pathToFileURL(resolve(file)).href));
    }
  }

  async dryRun(): Promise<CompleteDryRunResult> {
    const tests = await this.#runAll();
    return {
      status: DryRunStatus.Complete,
      tests: [...tests],
      mutantCoverage: reachedByTests(context.mutantCoverage),
    };
  }

  async #runAll(): Promise<readonly TestResult[]> {
    const timed: { readonly test: CollectedTest; readonly result: TestResult }[] = [];
    for (const test of collectedTests()) timed.push({ test, result: await run(test) });
    this.#tests = timed
      .sort((a, b) => a.result.timeSpentMs - b.result.timeSpentMs)
      .map(({ test }) => test);
    return timed.map(({ result }) => result);
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit } = options;
    // A process that takes the place of one that hung has not timed them yet.
    if (this.#tests.length === 0) await this.#runAll();
    context.activeMutant = activeMutant.id;
    context.hitCount = hitLimit === undefined ? undefined : 0;
    context.hitLimit = hitLimit;
    const tests: TestResult[] = [];
    const wanted = this.#tests.filter(({ id }) => testFilter?.includes(id) ?? true);
    if (wanted.length === 0) {
      throw new Error(`Mutant ${activeMutant.id} has no test to be tried with`);
    }
    for (const test of wanted) {
      const result = await run(test);
      tests.push(result);
      if (result.status === TestStatus.Failed && !options.disableBail) break;
    }
    context.activeMutant = undefined;
    const timeout = determineHitLimitReached(context.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
