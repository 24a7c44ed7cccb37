import { decodeBytes } from '../charset/charset.ts';
import { normaliseLines } from '../lines.ts';
import { charsetInHtml } from './labels.ts';
import type { Part } from './mime.ts';
import { fromTransfer } from './transfer.ts';

/** RFC 3676: a line that ends in a blank goes on in the next. Addresses are broken there, too. */
function unflow(text: string, delsp: boolean): string {
  const lines = text.split('\n').map((line) => (line.startsWith(' ') ? line.slice(1) : line));
  let result = '';
  for (const line of lines) {
    if (line.endsWith(' ') && line !== '-- ') result += delsp ? line.slice(0, -1) : line;
    else result += `${line}\n`;
  }
  return result;
}

/**
 * A part's text, out of its transfer encoding and its charset.
 * @param budget bytes that may still be decoded, over all parts of a mail; lowered by what is taken
 */
export function decodePart(part: Part, budget: { bytes: number }, truncated: Set<string>): string {
  const bytes = fromTransfer(part.body, part.encoding, budget.bytes);
  if (bytes.length >= budget.bytes) truncated.add('body');
  budget.bytes -= Math.min(bytes.length, budget.bytes);
  const declared = part.type.params.get('charset') ?? '';
  const inHtml = () => charsetInHtml(new TextDecoder('latin1').decode(bytes.subarray(0, 2_048)));
  const text = normaliseLines(decodeBytes(bytes, declared || inHtml()));
  if (part.type.value === 'text/plain' && /^flowed$/i.test(part.type.params.get('format') ?? '')) {
    return unflow(text, /^yes$/i.test(part.type.params.get('delsp') ?? ''));
  }
  return text;
}
