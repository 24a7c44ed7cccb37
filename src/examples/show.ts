import {
  check,
  type ExplainedFinding,
  explain,
  type Input,
  type LureIndex,
  type Report,
} from '../checker/index.ts';
import { readableHtml } from '../specimens/text.ts';
import { defang } from '../text/defang.ts';
import { EXAMPLES, type Example } from './mails.ts';

export interface Shown {
  example: Example;
  report: Report;
  /** What the engine says of this sign in it. */
  finding: ExplainedFinding;
  /** The verdict on the whole mail, in words. */
  heading: string;
  /** The mail as a page prints it, and the words in it that gave the sign away. */
  text: string;
  quotes: string[];
}

/**
 * Has the engine judge a sign's example, as the checker page would if it were pasted there.
 * @param id of the check
 * @throws where the sign has no example, or the engine does not find the sign in it; names the cure
 */
export async function showSign(id: string, lures: LureIndex): Promise<Shown> {
  const example = EXAMPLES[id];
  if (!example) throw new Error(`The check "${id}" has no example. Write one in src/examples/mails.ts`);
  const { kind, body, answer } = example;
  // A short header alone would not be recognised as a mail's.
  const input: Input =
    kind === 'html' ? { html: body } : { text: body, as: kind === 'source' ? 'eml' : 'text' };
  const report = await check(input, { lures, ...(answer ? { answers: answer.told } : {}) });
  const { deciding, also, heading } = explain(report);
  const found = [...deciding, ...also];
  const finding = found.find((one) => one.check === id);
  if (!finding) {
    throw new Error(
      `src/examples/mails.ts: the engine does not find ${id} in its example, but ${found.map((one) => one.check).join(', ') || 'nothing'}. ` +
        'Mend the example, or the check.',
    );
  }
  const print = (part: string) => (kind === 'html' ? readableHtml(part) : defang(part));
  return {
    example,
    report,
    finding,
    heading,
    // A picture in a mail's source is page after page of letters.
    text: print(body.replace(/(?:^[\w+/=]{40,}\r?\n)+/m, '（画像のデータ）\n')),
    quotes: finding.evidence.map(({ quote }) => print(quote)),
  };
}
