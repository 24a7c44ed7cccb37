/**
 * The test runner that Stryker uses here: it loads the engine's tests once into its own process and calls them for each
 * mutant. Stryker's own for vitest starts vitest for each, which takes a second, ten thousand times.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import { hook, load, nextGeneration } from './load.ts';
import { type CollectedTest, collect } from './tests.ts';

/** What Stryker writes into the mutated modules reads and writes this. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}
const state: Switch = {};
Object.assign(globalThis, { __stryker__: state });

interface MutantRun {
  activeMutant: { id: string };
  sandboxFileName: string;
  testFilter?: string[];
  hitLimit?: number;
  reloadEnvironment: boolean;
}

type Result =
  | { status: 'killed'; killedBy: string[]; failureMessage: string; nrOfTests: number }
  | { status: 'survived'; nrOfTests: number }
  | { status: 'timeout'; reason: string };

/** The engine's own tests; the reader's, which take most of the time, only for mutants in it (MUTATE_READER). */
function testFiles(): string[] {
  const reader = process.env.MUTATE_READER === '1';
  return (
    globSync('tests/unit/checker/**/*.test.ts')
      .filter((file) => reader || !file.includes(`${path.sep}read${path.sep}`))
      // Fuzzing takes longer than all other tests together, and asks only that nothing throws.
      .filter((file) => !file.includes('fuzz'))
      .sort()
  );
}

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function failure(test: CollectedTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return message(error);
  }
}

class InProcess {
  private tests: CollectedTest[] = [];
  /** Milliseconds that each test took when nothing was mutated. */
  private readonly took = new Map<string, number>();
  /** False while modules are loaded that a mutant was active in. */
  private clean = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init(): void {
    hook();
  }

  private async reload(): Promise<void> {
    this.clean = state.activeMutant === undefined;
    nextGeneration();
    this.tests = await collect(testFiles(), load);
  }

  async dryRun() {
    state.mutantCoverage = { static: {}, perTest: {} };
    await this.reload();
    const tests = [];
    for (const test of this.tests) {
      state.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failure(test);
      const timeSpentMs = performance.now() - start;
      this.took.set(test.id, timeSpentMs);
      const result = { id: test.id, name: test.id, timeSpentMs, fileName: path.resolve(test.file) };
      tests.push(
        failureMessage === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage },
      );
    }
    state.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun(run: MutantRun): Promise<Result> {
    if (run.reloadEnvironment) return this.attempt(run, true);
    const result = await this.attempt(run, false);
    // Nothing reached the mutant: what holds it was worked out before and kept.
    if (result.status === 'survived' && state.hitCount === 0) return this.attempt(run, true);
    // A test that now fails without the mutant as well was spoilt by what an earlier mutant left behind.
    if (result.status === 'killed' && (await this.isSpoilt(result.killedBy))) {
      this.clean = false;
      return this.attempt(run, false);
    }
    return result;
  }

  private async isSpoilt(ids: readonly string[]): Promise<boolean> {
    for (const test of this.tests) if (ids.includes(test.id) && (await failure(test)) !== null) return true;
    return false;
  }

  /** @param whileLoading the mutant is active while the modules load, too */
  private async attempt(run: MutantRun, whileLoading: boolean): Promise<Result> {
    if (!whileLoading && !this.clean) await this.reload();
    Object.assign(state, { activeMutant: run.activeMutant.id, hitCount: 0, hitLimit: run.hitLimit });
    try {
      if (whileLoading) await this.reload();
      return await this.callTests(run);
    } catch (error) {
      // The modules cannot even be loaded: every test fails.
      return {
        status: 'killed',
        killedBy: [...this.took.keys()].slice(0, 1),
        failureMessage: message(error),
        nrOfTests: 1,
      };
    } finally {
      state.activeMutant = undefined;
    }
  }

  private async callTests(run: MutantRun): Promise<Result> {
    const wanted = run.testFilter && new Set(run.testFilter);
    const tests = this.inOrder(path.basename(run.sandboxFileName, '.ts')).filter(
      ({ id }) => wanted?.has(id) ?? true,
    );
    let called = 0;
    for (const test of tests) {
      called++;
      const failureMessage = await failure(test);
      if (run.hitLimit !== undefined && (state.hitCount ?? 0) > run.hitLimit)
        return { status: 'timeout', reason: `Hit limit reached (${state.hitCount})` };
      if (failureMessage !== null)
        return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: called };
    }
    return { status: 'survived', nrOfTests: called };
  }

  /** The tests of the mutated file first, then the quick ones: most mutants are noticed soon. */
  private inOrder(mutated: string): CollectedTest[] {
    const cost = (test: CollectedTest) =>
      path.basename(test.file, '.test.ts') === mutated ? -1 : (this.took.get(test.id) ?? 0);
    return this.tests.toSorted((a, b) => cost(a) - cost(b));
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
