/**
 * postal-mime's own tests as a yardstick for the mail reader: `node scripts/run.mjs scripts/conformance-mime.ts DIR`,
 * where DIR is a checkout of github.com/postalsys/postal-mime. Its tests are run as they are, while every mail, header
 * and address list they hand to it is recorded with its answer; then ours is held beside each. Prints the differences:
 * some are wanted (lost charsets found, damage read), so they are for a person to judge and do not fail the run.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Unreadable } from '../src/checker/message.ts';
import { parseMailboxes } from '../src/checker/read/addresses.ts';
import { read } from '../src/checker/read/index.ts';
import { decodeWords } from '../src/checker/read/mime/words.ts';

interface Mailbox {
  name?: string;
  address?: string;
  group?: Mailbox[];
}

interface Recorded {
  kind: 'mail' | 'words' | 'addresses';
  input: string;
  output: unknown;
}

interface Parsed {
  subject?: string;
  from?: Mailbox;
  replyTo?: Mailbox[];
  html?: string;
  text?: string;
  headers: { key: string }[];
}

const [dir = ''] = process.argv.slice(2);
const root = path.resolve(process.env.INIT_CWD ?? '', dir);
const folder = mkdtempSync(path.join(tmpdir(), 'mikiwake-conformance-'));
const out = path.join(folder, 'recorded.jsonl');

/** Loaded before each test file: wraps what the tests call. */
const RECORDER = `
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
const save = (kind, input, output) => appendFileSync(${JSON.stringify(out)}, JSON.stringify({ kind, input, output }) + '\\n');
globalThis.__words = (input, output) => (typeof input === 'string' && save('words', input, output), output);
globalThis.__addresses = (input, output) => (typeof input === 'string' && save('addresses', input, output), output);
registerHooks({ load(url, context, next) {
  const loaded = next(url, context);
  const source = () => String(loaded.source);
  if (url.endsWith('/src/decode-strings.js')) loaded.source = source().replace('export function decodeWords(', 'function words(')
    + '\\nexport function decodeWords(text) { return __words(text, words(text)); }';
  if (url.endsWith('/src/address-parser.js')) loaded.source = source().replace('export default addressParser;', '')
    + '\\nexport default (text, options) => { const found = addressParser(text, options); return options ? found : __addresses(text, found); };';
  return loaded;
} });
const { default: PostalMime } = await import(${JSON.stringify(pathToFileURL(path.join(root, 'src/postal-mime.js')).href)});
const parse = PostalMime.prototype.parse;
PostalMime.prototype.parse = async function (mail) {
  const parsed = await parse.call(this, mail);
  if (typeof mail === 'string' || mail instanceof Uint8Array) save('mail', Buffer.from(mail).toString('base64'), parsed);
  return parsed;
};`;

function record(): Recorded[] {
  for (const file of globSync('test/*-test.js', { cwd: root })) {
    spawnSync(process.execPath, [`--import=data:text/javascript,${encodeURIComponent(RECORDER)}`, file], {
      cwd: root,
    });
  }
  const lines = readFileSync(out, 'utf8').trim().split('\n');
  return [...new Set(lines)].map((line) => JSON.parse(line) as Recorded);
}

const plain = (text = '') => text.replace(/\s+/g, ' ').trim();
const flat = (list: Mailbox[] = []): Mailbox[] => list.flatMap((each) => each.group ?? [each]);
const boxes = (list: Mailbox[] = []) =>
  flat(list).map(({ name = '', address = '' }) => `${plain(name)} <${address.toLowerCase()}>`);

/** What both say of a mail, by field. Ours keeps what a reader sees, so HTML hides the plain part. */
async function compareMail(bytes: Uint8Array, theirs: Parsed): Promise<[string, unknown, unknown][]> {
  const ours = await read({ bytes, as: 'eml' });
  return [
    ['subject', plain(ours.subject), plain(theirs.subject)],
    ['from', boxes(ours.from ? [ours.from] : []), boxes(theirs.from ? [theirs.from] : []).slice(0, 1)],
    ['reply-to', boxes(ours.replyTo), boxes(theirs.replyTo)],
    ['header names', ours.headers.map((each) => each.name), theirs.headers.map((each) => each.key)],
    ...(theirs.html ? [['html', plain(ours.html), plain(theirs.html)] as [string, unknown, unknown]] : []),
    ...(theirs.html ? [] : [['text', plain(ours.text), plain(theirs.text)] as [string, unknown, unknown]]),
  ];
}

const counts = new Map<string, { same: number; differ: number }>();
function tell(field: string, ours: unknown, theirs: unknown, input: string): void {
  const count = counts.get(field) ?? { same: 0, differ: 0 };
  counts.set(field, count);
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (a === b) count.same++;
  else {
    count.differ++;
    const short = (text: string) => text.slice(0, 300);
    console.log(
      `${field}\n  input  ${short(JSON.stringify(input))}\n  ours   ${short(a)}\n  theirs ${short(b)}`,
    );
  }
}

try {
  for (const { kind, input, output } of record()) {
    if (kind === 'words') tell('encoded words', plain(decodeWords(input)), plain(output as string), input);
    else if (kind === 'addresses')
      tell('addresses', boxes(parseMailboxes(input)), boxes(output as Mailbox[]), input);
    else {
      const bytes = Buffer.from(input, 'base64');
      try {
        for (const [field, ours, theirs] of await compareMail(bytes, output as Parsed))
          tell(field, ours, theirs, bytes.toString('latin1'));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        tell(
          'readable',
          error.problem,
          plain((output as Parsed).text ?? (output as Parsed).html),
          bytes.toString('latin1'),
        );
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const [field, { same, differ }] of counts) console.log(`${field}: ${same} the same, ${differ} differ`);
