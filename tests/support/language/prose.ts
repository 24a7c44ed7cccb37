import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { easy } from '../../../src/already-done/easy.ts';
import { ja } from '../../../src/already-done/ja.ts';
import { plain } from '../../../src/already-done/marked.ts';
import { isDraft, isPage, readContent } from '../../../src/content-files.ts';
import { HOW_TOS } from '../../../src/steps/how-tos.ts';
import { ON_DEVICES } from '../../../src/steps/on-devices.ts';
import { wordsIn } from './source-words.ts';

/** The Japanese that visitors read, from where it stands: the articles, the guide's steps, and the words in the code. */

const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface Prose {
  file: string;
  /** Markdown: whole sentences. Mails that are quoted, tags and defanged addresses are taken out. */
  text: string;
  /** Headings, labels and what else is no sentence, one a line. */
  labels: string;
}

/** One for the body of each article and one for what stands above it and is shown. */
export const articles: Prose[] = readContent(ROOT)
  .filter((one) => isPage(one) && !isDraft(one))
  .flatMap(({ file, data, body }) => {
    const { title = '', summary = '', genuineNote = '' } = data as Record<string, string | undefined>;
    return [
      { file, text: markdownOf(body), labels: title },
      { file: `${file} (summary)`, text: [summary, genuineNote].join('\n\n'), labels: '' },
    ];
  });

/** The steps of the recovery guide in both kinds of Japanese, and those on devices and in mail apps. */
export const steps: Prose[] = [
  { file: 'src/already-done/ja.ts', told: textsOf(ja).map(plain) },
  { file: 'src/already-done/easy.ts', told: textsOf(easy).map(plain) },
  { file: 'src/steps/on-devices.ts', told: textsOf(ON_DEVICES) },
  { file: 'src/steps/how-tos.ts', told: textsOf(HOW_TOS) },
].map(({ file, told }) => ({
  file: `${file} (steps)`,
  text: told
    .filter(isSentence)
    .map((step, index) => `${index + 1}. ${step}`)
    .join('\n'),
  labels: told.filter((text) => !isSentence(text)).join('\n'),
}));

/** The engine, the faces around it, and the pages: in literals, between tags. */
export const strings: Prose[] = globSync(
  'src/{*.ts,{checker,components,glossary,layouts,pages,pass-on,redact,search}/**/*.{ts,tsx,astro}}',
  { cwd: ROOT },
).flatMap((file) => {
  const said = wordsIn(file, readFileSync(path.join(ROOT, file), 'utf8'));
  if (said.length === 0) return [];
  const labels = said.filter((text) => !isSentence(text) && !isOthers(file, text));
  return [{ file, text: said.filter(isSentence).join('\n\n'), labels: labels.join('\n') }];
});

function isSentence(text: string): boolean {
  return /[ぁ-ん]。/.test(text);
}

/** Facts name companies and quote their mails; a pattern of the engine looks for words of mails. */
function isOthers(file: string, text: string): boolean {
  return file.startsWith('src/checker/facts/') || (file.startsWith('src/checker/') && /[|\\^]/.test(text));
}

/** Every string within. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function markdownOf(body: string): string {
  return body
    .replace(/^(?:import|export) .*$|^>.*$/gm, '')
    .replace(/<\/?[A-Za-z][^<>]*>/g, '')
    .replace(/hxxps?:[^\s、。]+/g, 'URL');
}

/** Where sign articles say what to do, device by device. */
const HANDS_ON = '## 自分の目で確かめる';

/** A sentence that tells the reader to do something, a step of a numbered list, or what to do on a device. */
export function instructions(text: string): string[] {
  let handsOn = false;
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) handsOn = line === HANDS_ON;
    const step = handsOn || /^\s*\d+\. /.test(line);
    const read = line.replace(/^\s*(?:[-*]|\d+\.) /, '').replace(/\[([^\]]*)\]\([^)]*\)|[*`]/g, '$1');
    const sentences = read.match(/[^。]+。/g) ?? [];
    return sentences.filter((sentence) => step || /(?:ください|ましょう|ないで)[」）]?。$/.test(sentence));
  });
}
