import { CHECKS, explain, type Report } from '../../src/checker/index.ts';

const VERDICTS = ['fraud', 'suspicious', 'undetermined', 'consistent', 'unrelated', 'unreadable'];
const HOSTS = /^[\x21-\x7e]*$/;

/** What in a report breaks the contract of report.ts, whatever the mail was; empty if nothing does. */
export function reportProblems(report: Report): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  expect(VERDICTS.includes(report.verdict), `verdict ${report.verdict}`);
  expect(
    (report.verdict === 'unreadable') === (report.problem !== undefined),
    'a problem where there is none, or none',
  );
  expect(report.problem !== 'failed', 'the engine threw');
  if (report.verdict !== 'unreadable') {
    expect(report.findings.length === CHECKS.length, 'not one finding a check');
    expect((report.verdict === 'unrelated') === (report.claims === null), 'verdict and claim disagree');
  }
  for (const { check, outcome, reason, evidence } of report.findings) {
    expect(outcome !== 'error', `${check}: ${reason}`);
    expect((outcome === 'unknown') === (reason !== undefined), `${check}: reason of ${outcome}`);
    for (const { start, end, quote } of evidence)
      expect(
        start >= 0 && (end === 0 || end - start === quote.length) && quote !== '',
        `${check}: evidence ${start}–${end}`,
      );
  }
  for (const { host, domain } of report.links)
    expect(HOSTS.test(host) && `.${host}`.endsWith(`.${domain}`), `link to ${host} of ${domain}`);
  const copy = JSON.parse(JSON.stringify(report)) as Report;
  expect(JSON.stringify(copy) === JSON.stringify(report), 'not plain JSON');
  expect(explain(copy).heading !== '', 'no words');
  return problems;
}
