import { type Evidence, type ExplainedFinding, explain, type Part, type Report } from '../checker/index.ts';
import { printable } from './terminal.ts';

const PARTS: Record<Part, string> = {
  subject: '件名',
  from: '差出人',
  headers: 'ヘッダー',
  text: '本文',
  html: '本文のHTML',
};

/** A page of findings hides the deciding ones: this many quotes each. */
const MAX_QUOTES = 3;

/**
 * The report as text for a terminal. All sentences come from `explain()`, as in the other views; only the headings are
 * the command line's own. Nothing of the mail gets out unescaped.
 * @param title the input's name
 */
export function peopleText(report: Report, title: string): string {
  const told = explain(report);
  const out = [`■ ${title}`, `判定: ${told.heading}`, told.lead];
  section(out, '決め手', told.deciding.flatMap(finding));
  section(
    out,
    'ほかに気づいたこと',
    told.also.flatMap((sign) => bullet(`${sign.title}: ${sign.said}`)),
  );
  section(
    out,
    '見えなかったもの',
    told.unseen.flatMap(({ what, how }) => bullet(`${what}: ${how}`)),
  );
  section(out, '次にすること', told.next === '' ? [] : [`  ${told.next}`]);
  return `${out
    .filter((line) => line !== '')
    .map(indented)
    .join('\n')}\n\n`;
}

function section(out: string[], heading: string, body: string[]): void {
  if (body.length > 0) out.push(`[${heading}]`, ...body);
}

function bullet(text: string): string[] {
  return [`  ・${text}`];
}

function finding(sign: ExplainedFinding): string[] {
  return [
    ...bullet(sign.title),
    ...[sign.said, ...sign.evidence.slice(0, MAX_QUOTES).map(quoted), sign.why, sign.action]
      .filter((sentence) => sentence !== '')
      .map((sentence) => `    ${sentence}`),
  ];
}

function quoted({ part, quote }: Evidence): string {
  return `${PARTS[part]}: 「${quote}」`;
}

/** Escapes a line but keeps its indentation. */
function indented(line: string): string {
  const text = line.trimStart();
  return line.slice(0, line.length - text.length) + printable(text);
}
