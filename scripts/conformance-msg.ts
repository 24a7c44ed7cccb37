/**
 * Real files of Outlook against the reader: `node scripts/run.mjs scripts/conformance-msg.ts DIR…`, where each DIR is a
 * checkout of a library that reads .msg (HiraokaHyperTools/msgreader, bbottema/outlook-message-parser,
 * Sicos1977/MSGReader, TeamMsgExtractor/msg-extractor on github.com). Prints how many are read and what is found in
 * them; where a .json with the library's own answer lies beside the file (msgreader), differences in subject, sender,
 * text and attachments. Exit 1 if a file is not read at all.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../src/checker/message.ts';
import { readEml } from '../src/checker/read/mime/eml.ts';
import { parseMime } from '../src/checker/read/mime/mime.ts';
import { msgToSource } from '../src/checker/read/outlook/msg.ts';

/** The answer of msgreader, as far as it is compared. */
interface Answer {
  subject?: string;
  senderName?: string;
  senderSmtpAddress?: string;
  body?: string;
  attachments?: { fileName?: string; name?: string; innerMsgContent?: true }[];
}

const plain = (text = '') => text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();

function* compared(message: Message, answer: Answer): Generator<[string, string, string]> {
  yield ['subject', plain(message.subject), plain(answer.subject)];
  if (answer.senderName) yield ['sender', plain(message.from?.name), plain(answer.senderName)];
  if (answer.senderSmtpAddress)
    yield ['address', message.from?.address ?? '', answer.senderSmtpAddress.toLowerCase()];
  if (answer.body) yield ['text', plain(message.plain || message.text), plain(answer.body)];
  const names = (answer.attachments ?? []).map((each) => plain(each.fileName ?? each.name));
  yield [
    'attachments',
    message.attachments
      .map((each) => plain(each.name))
      .sort()
      .join(' | '),
    names.sort().join(' | '),
  ];
}

const counts = new Map<string, number>();
const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
let slowest = { ms: 0, file: '' };

async function look(file: string): Promise<void> {
  count('files');
  const begun = performance.now();
  try {
    const source = await msgToSource(readFileSync(file));
    const message = await readEml(source);
    count('read');
    if (message.subject !== '') count('with a subject');
    if (message.from) count('with a sender');
    if (message.from?.address) count("with the sender's address");
    if (message.headersComplete) count('with transport headers');
    if (message.text.trim() !== '') count('with text');
    if (message.html !== '') count('with HTML');
    if (message.attachments.length > 0) count('with attachments');
    if (message.forwarded && parseMime(source, new Set()).fields.length > 0) count('with a mail inside');
    const beside = file.replace(/\.msg$/i, '.json');
    if (existsSync(beside)) {
      for (const [field, ours, theirs] of compared(
        message,
        JSON.parse(readFileSync(beside, 'utf8')) as Answer,
      )) {
        count(`${field}: ${ours === theirs ? 'the same' : 'differ'}`);
        if (ours === theirs) continue;
        console.log(
          `${path.basename(file)}: ${field}\n  ours   ${ours.slice(0, 300)}\n  theirs ${theirs.slice(0, 300)}`,
        );
      }
    }
  } catch (error) {
    count('not read');
    console.log(`${file}: ${String(error)}`);
  }
  const ms = performance.now() - begun;
  if (ms > slowest.ms) slowest = { ms, file };
}

for (const dir of process.argv.slice(2)) {
  const root = path.resolve(process.env.INIT_CWD ?? '', dir);
  for (const file of globSync('**/*.msg', { cwd: root }).sort()) await look(path.join(root, file));
}
for (const [key, number] of counts) console.log(`${key}: ${number}`);
console.log(`slowest: ${slowest.ms.toFixed(0)} ms, ${path.basename(slowest.file)}`);
process.exitCode = (counts.get('files') ?? 0) > 0 && !counts.has('not read') ? 0 : 1;
