/**
 * The test runner that Stryker uses here: it loads the engine's tests once into its own process and calls them for each
 * mutant. Stryker's own for vitest starts vitest for each, which takes a second, ten thousand times.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
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

/** In the sandbox, which Stryker makes for each run. */
const TOOK = 'took.json';

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function failure(test: CollectedTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return message(error);
  }
}

const isOf = ({ sandboxFileName }: MutantRun, file: string) =>
  path.basename(file, '.test.ts') === path.basename(sandboxFileName, '.ts');

class InProcess {
  private tests: CollectedTest[] = [];
  /** Milliseconds that each test took when nothing was mutated; one runner measures them for all. */
  private took = new Map<string, number>();
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
    writeFileSync(TOOK, JSON.stringify([...this.took]));
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun(run: MutantRun): Promise<Result> {
    if (this.took.size === 0 && existsSync(TOOK)) this.took = new Map(JSON.parse(readFileSync(TOOK, 'utf8')));
    if (run.reloadEnvironment) return this.loading(run);
    const result = await this.loaded(run);
    // Nothing reached the mutant: what holds it was worked out before and kept.
    if (result.status === 'survived' && state.hitCount === 0) return this.loading(run);
    // A test that now fails without the mutant as well was spoilt by what an earlier mutant left behind.
    if (result.status === 'killed' && (await this.isSpoilt(result.killedBy))) {
      this.clean = false;
      return this.loaded(run);
    }
    return result;
  }

  private async isSpoilt(ids: readonly string[]): Promise<boolean> {
    for (const test of this.tests) if (ids.includes(test.id) && (await failure(test)) !== null) return true;
    return false;
  }

  /** With the mutant active in modules that were loaded without it. */
  private async loaded(run: MutantRun): Promise<Result> {
    if (!this.clean) await this.reload();
    return this.under(run, () => this.callTests(run, this.tests));
  }

  /** With the mutant active while the modules load, file by file until one notices. */
  private loading(run: MutantRun): Promise<Result> {
    this.clean = false;
    nextGeneration();
    return this.under(run, async () => {
      let called = 0;
      for (const file of this.filesInOrder(run)) {
        const result = await this.callTests(run, await collect([file], load));
        if (result.status !== 'survived') return result;
        called += result.nrOfTests;
      }
      return { status: 'survived', nrOfTests: called };
    });
  }

  private async under(run: MutantRun, call: () => Promise<Result>): Promise<Result> {
    Object.assign(state, { activeMutant: run.activeMutant.id, hitCount: 0, hitLimit: run.hitLimit });
    try {
      return await call();
    } catch (error) {
      // The modules cannot even be loaded: every test fails.
      const killedBy = [...this.took.keys()].slice(0, 1);
      return { status: 'killed', killedBy, failureMessage: message(error), nrOfTests: 1 };
    } finally {
      state.activeMutant = undefined;
    }
  }

  private async callTests(run: MutantRun, tests: readonly CollectedTest[]): Promise<Result> {
    const wanted = run.testFilter && new Set(run.testFilter);
    let called = 0;
    for (const test of this.inOrder(run, tests)) {
      if (wanted && !wanted.has(test.id)) continue;
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
  private inOrder(run: MutantRun, tests: readonly CollectedTest[]): CollectedTest[] {
    const cost = ({ id, file }: CollectedTest) => (isOf(run, file) ? -1 : (this.took.get(id) ?? 0));
    return tests.toSorted((a, b) => cost(a) - cost(b));
  }

  private filesInOrder(run: MutantRun): string[] {
    const costs = new Map<string, number>();
    for (const [id, took] of this.took) {
      const file = id.split(' > ', 1)[0] as string;
      costs.set(file, (costs.get(file) ?? 0) + took);
    }
    const cost = (file: string) => (isOf(run, file) ? -1 : (costs.get(file) ?? 0));
    return testFiles().toSorted((a, b) => cost(a) - cost(b));
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcess }];
