import lighthouse from 'lighthouse';

/** Lighthouse's mobile test of one page. Its times are simulated from the requests and the main thread's work. */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Milliseconds, and shift. */
export const METRICS = [
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

export interface LighthouseRun {
  /** 0–100, in the order of CATEGORIES. */
  scores: number[];
  /** In the order of METRICS. */
  metrics: number[];
  /** Audits that cost points, to know what to mend. */
  faults: string[];
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function once(url: string, port: number): Promise<LighthouseRun> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...CATEGORIES],
    // Lighthouse fetches robots.txt in the page's name, which `connect-src 'none'` refuses; tests/site/ reads the file.
    skipAudits: ['robots-txt'],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    metrics: METRICS.map((id) => audits[id]?.numericValue ?? Number.NaN),
    faults: Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode === 'binary')
      .map(({ id }) => id),
  };
}

/**
 * The medians of several runs.
 * @param port on which the browser listens for its remote control
 */
export async function runLighthouse(url: string, port: number, runs = 3): Promise<LighthouseRun> {
  const all: LighthouseRun[] = [];
  for (let left = runs; left > 0; left -= 1) all.push(await once(url, port));
  return {
    scores: CATEGORIES.map((_, at) => median(all.map(({ scores }) => scores[at] ?? 0))),
    metrics: METRICS.map((_, at) => median(all.map(({ metrics }) => metrics[at] ?? Number.NaN))),
    faults: [...new Set(all.flatMap(({ faults }) => faults))],
  };
}
