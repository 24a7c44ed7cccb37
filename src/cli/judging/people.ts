import { type ExplainedFinding, explain, type Part, type Report } from '../../checker/index.ts';
import { defang } from '../../text/defang.ts';
import { printable } from '../terminal.ts';

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
 * the command line's own. Nothing of the mail gets out unescaped, and no address as one that a terminal would link.
 * @param title the input's name
 * @param whole false for a lone URL: then all the rest of a mail is missing, and need not be asked for
 */
export function peopleText(report: Report, title: string, whole = true): string {
  const told = explain(report);
  const out = [
    `■ ${title}`,
    `判定: ${told.heading}`,
    told.lead,
    ...section('判定の理由', told.deciding.flatMap(finding)),
    ...section('ほかに気づいたこと', told.also.map(inShort)),
    ...section('見えなかったもの', whole ? told.unseen.map(({ what, how }) => `  ・${what}: ${how}`) : []),
    ...section('次にすること', whole && told.next !== '' ? [`  ${told.next}`] : []),
  ];
  return `${out.map(escaped).join('\n')}\n\n`;
}

function section(heading: string, body: string[]): string[] {
  return body.length === 0 ? [] : [`[${heading}]`, ...body];
}

function finding({ title, weight, said, evidence, why, action }: ExplainedFinding): string[] {
  const quotes = evidence.slice(0, MAX_QUOTES).map(({ part, quote }) => `${PARTS[part]}: 「${quote}」`);
  return [
    `  ・${title}（${weight}）`,
    ...[said, ...quotes].map((words) => `    ${defang(words)}`),
    `    ${why}`,
    `    ${action}`,
  ];
}

function inShort({ title, weight, said }: ExplainedFinding): string {
  return `  ・${title}（${weight}）: ${defang(said)}`;
}

/** Escapes a line but keeps its indentation. */
function escaped(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return indent + printable(line.slice(indent.length));
}
