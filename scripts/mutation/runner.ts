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

/** Not a failure that a test asserted: nothing came of it at all. */
const NEVER = Symbol('never ended');

type Result =
  | { status: 'killed'; killedBy: string[]; failureMessage: string; nrOfTests: number }
  | { status: 'survived'; nrOfTests: number }
  | { status: 'timeout'; reason: string };

/**
 * A quick run (MUTATE_QUICK) gives each mutant the tests of its own file, then those beside it, the shortest first, until
 * they took half a second when nothing was mutated. Of those beside it none that take longer than a tenth of one: most of
 * these throw megabytes at a bound, and would take nine tenths of the time.
 */
const QUICK = process.env.MUTATE_QUICK === '1';
const LONGEST_MS = 100;
const ALL_MS = 500;

const folderOf = (file: string) => path.posix.dirname(file.replaceAll(path.sep, '/'));
const nameOf = (file: string) => path.basename(file).replace(/(?:\.test)?\.ts$/, '');

/** The files that are mutated in this run, all of one folder: `src/checker/read/pdf.ts`. */
const MUTATED = (process.env.MUTATE_FILES ?? '').split(',');
const FOLDER = folderOf(MUTATED[0] as string);
const MIRROR = FOLDER.replace(/^src/, 'tests/unit');

/**
 * The engine's tests; those of checks only for mutants outside the reader, those of the reader, which take most of the
 * time, only for mutants in it. A quick run loads the tests of the same folder, of that above it, and of the same names
 * alone, if there are any.
 */
function testFiles(): string[] {
  const others = FOLDER.startsWith('src/checker/read') ? '/checks/' : '/read/';
  const all = globSync('tests/unit/{checker,text}/**/*.test.ts')
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.includes(others))
    // Fuzzing takes longer than all other tests together, and asks only that nothing throws.
    .filter((file) => !file.includes('fuzz'))
    .sort();
  const names = new Set(MUTATED.map(nameOf));
  const folders = [MIRROR, path.posix.dirname(MIRROR)];
  const near = all.filter((file) => folders.includes(folderOf(file)) || names.has(nameOf(file)));
  return QUICK && near.length > 0 ? near : all;
}

/** In the sandbox, which Stryker makes for each run. */
const TOOK = 'took.json';

/** What a test may take before it counts as one that never ends, besides twenty times what it took before. */
const PATIENCE_MS = 5000;

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function failure(test: CollectedTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return message(error);
  }
}

/** A stream that a mutant keeps from ending leaves the process idle, where no count of hits can stop it. */
async function failureInTime(test: CollectedTest, ms: number): Promise<string | null | typeof NEVER> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof NEVER>((resolve) => {
    timer = setTimeout(resolve, ms, NEVER);
  });
  try {
    return await Promise.race([failure(test), late]);
  } finally {
    clearTimeout(timer);
  }
}

const isOf = ({ sandboxFileName }: MutantRun, file: string) => nameOf(file) === nameOf(sandboxFileName);

class InProcess {
  private tests: CollectedTest[] = [];
  /** Milliseconds of processor time that each test took when nothing was mutated; one runner measures them for all. */
  private took = new Map<string, number>();
  /** How often the mutant was reached so far. */
  private hits = 0;
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
      const start = process.cpuUsage();
      const failureMessage = await failure(test);
      const { user, system } = process.cpuUsage(start);
      const timeSpentMs = (user + system) / 1000;
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
    if (result.status === 'survived' && this.hits === 0) return this.loading(run);
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
    this.hits = 0;
    // Stryker allows a hundred times as many as in all tests together: seconds of turning where a test is a long one.
    const hitLimit = run.hitLimit && Math.min(run.hitLimit, run.hitLimit / 50 + 1_000_000);
    Object.assign(state, { activeMutant: run.activeMutant.id, hitCount: 0, hitLimit });
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
    const covering = wanted ? tests.filter(({ id }) => wanted.has(id)) : tests;
    let called = 0;
    for (const test of this.inOrder(run, covering)) {
      called++;
      state.hitCount = 0;
      const failureMessage = await failureInTime(test, PATIENCE_MS + 20 * this.costOf(test));
      if (failureMessage === NEVER) return { status: 'timeout', reason: 'Never ended' };
      this.hits += state.hitCount;
      if (state.hitLimit !== undefined && state.hitCount > state.hitLimit)
        return { status: 'timeout', reason: `Hit limit reached (${state.hitCount})` };
      if (failureMessage !== null)
        return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: called };
    }
    return { status: 'survived', nrOfTests: called };
  }

  private costOf = ({ id }: CollectedTest) => this.took.get(id) ?? 0;

  /** The tests of the mutated file first, then those beside them, then the short ones: most mutants are noticed soon. */
  private inOrder(run: MutantRun, tests: readonly CollectedTest[]): CollectedTest[] {
    const farOff = ({ file }: CollectedTest) => (isOf(run, file) ? 0 : folderOf(file) === MIRROR ? 1 : 2);
    const all = tests.toSorted((a, b) => farOff(a) - farOff(b) || this.costOf(a) - this.costOf(b));
    if (!QUICK) return all;
    let left = ALL_MS;
    return all.filter((test, at) => {
      const longest = isOf(run, test.file) ? left : Math.min(left, LONGEST_MS);
      if (at > 0 && this.costOf(test) > longest) return false;
      left -= this.costOf(test);
      return true;
    });
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
