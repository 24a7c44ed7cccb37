import { isVerified } from '../action-weight.ts';
import type { Check } from '../check.ts';
import { ENDINGS, type FileKind } from '../facts/attachments.ts';
import type { Attachment, Message } from '../message.ts';
import type { Strength } from '../report.ts';

type Kind = FileKind | 'doubled' | 'locked';

const KINDS = new Map(ENDINGS.map(({ ending, kind }) => [ending, kind]));

const WORDS: Record<Kind, string> = {
  doubled: 'は、書類に見せかけた名前です。本当の種類は最後の部分で決まります。',
  program: 'は、開くとプログラムが動く種類です。',
  page: 'は、開くとブラウザーにページが出る種類です。アドレスを確かめられません。',
  disk: 'は、中に別のファイルを隠せる種類（ディスクイメージ）です。',
  locked: 'は、パスワード付きと見られる圧縮ファイルです。途中の検査が中を見られません。',
  archive: 'は、圧縮ファイルです。開くまで中身が分かりません。',
  macro: 'は、プログラム（マクロ）を含められる書類です。',
  document: 'は、書類の種類です。',
};
/** Worst first. */
const ORDER = Object.keys(WORDS) as Kind[];

/** "The password of the attached file is …", in the same mail or announced for the next. Few spaces: a flood of them is no note. */
const PASSWORD_NOTE =
  /(?:解凍|展開|開封|添付(?:ファイル)?の?|zip\s{0,4}の?|圧縮(?:ファイル)?の?)\s{0,4}(?:用の?)?(?:パスワード|pw|password)/;

/** What mail programs and lists make of a mail's own HTML part; nobody attached it. */
const MADE_BY_PROGRAMS = /^(?:att\d{3,}|attachment(?:-\d+)?|part[\s_-]?\d[\d.]*|noname|untitled)\.html?$/;

/**
 * A file hangs on the mail that could do harm when opened. By name and type: of the bytes only a ZIP's lock is looked at.
 * Traps: an invoice as PDF (a note); pictures, calendar entries, signatures, mails passed on; HTML parts that mail
 * programs name ATT00001.htm; in mails of other names only a program or a false ending counts.
 */
export default {
  id: 'attachment-risky',
  strength: 'strong',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: '開くと危ない種類の添付ファイル',
    found: ({ name, kind }) => `添付の「${name}」${WORDS[kind as Kind] ?? WORDS.document}`,
    why: '本物のお知らせは、文面とアプリで読めます。添付を開かせるメールは、偽のページやプログラムを持ち込みます。',
    action:
      '添付ファイルを開かないでください。内容は、アプリかブックマークからAmazonを開いて確かめてください。',
    clear: '添付ファイルに、危ない種類のものは見つかりませんでした。',
    unknown: { unseen: '添付ファイルがあるかどうかが見えないため、調べられませんでした。' },
  },
  judge(message, { claims, words }) {
    if (message.kind !== 'eml') return { outcome: 'unknown', reason: 'unseen' };
    const announced = PASSWORD_NOTE.test(words.text.text);
    const kinds = message.attachments
      .map((attachment) => ({ attachment, kind: kindOf(attachment, announced) }))
      .filter(({ kind }) => kind !== null && (claims !== null || kind !== 'document'));
    const kind = ORDER.find((one) => kinds.some((row) => row.kind === one));
    const worst = kinds.find((row) => row.kind === kind)?.attachment;
    if (!kind || !worst) return { outcome: 'clear' };
    return {
      outcome: 'found',
      strength: weight(kind, message, claims),
      data: { name: shownName(worst.name), kind, count: kinds.length },
    };
  },
} satisfies Check;

function weight(kind: Kind, message: Message, claims: 'amazon' | null): Strength {
  if (kind === 'document') return 'note';
  const runs = kind === 'program' || kind === 'doubled';
  if (claims === null) return runs ? 'strong' : 'note';
  return isVerified(message) && !runs ? 'weak' : 'strong';
}

/** Null for what is no document and no danger: pictures, signatures, mails, files without a name. */
function kindOf({ name, type, locked }: Attachment, announced: boolean): Kind | null {
  // A mail passed on bears its subject as name: "Your order at Amazon.com" is no .com program.
  if (type.startsWith('message/')) return null;
  // U+202E turns what follows about: "…[U+202E]fdp.exe" reads as …exe.pdf. What runs is the ending as stored.
  const plain = name.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const endings = plain
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\.+$/, '')
    .split(/\s*\.\s*/);
  const kind = KINDS.get(endings.at(-1) ?? '') ?? null;
  if (kind === null) return endings.length > 1 ? null : byType(type);
  const before = endings.length > 2 ? KINDS.get(endings.at(-2) ?? '') : undefined;
  const turned = /[\u202A-\u202E\u2066-\u2069]/.test(name);
  if (kind === 'program' || kind === 'page' || kind === 'disk') {
    if (turned || before === 'document' || PICTURES.test(endings.at(-2) ?? '')) return 'doubled';
  }
  if (kind === 'page' && MADE_BY_PROGRAMS.test(endings.join('.'))) return null;
  return kind === 'archive' && (announced || locked) ? 'locked' : kind;
}

const PICTURES = /^(?:jpe?g|png|gif|webp|heic|txt|mp4|mp3)$/;

/** A file without an ending is known by the type alone; types are the sender's word, so only harm is believed. */
function byType(type: string): Kind | null {
  if (/^application\/(?:x-msdownload|x-msdos-program|x-dosexec|java-archive|hta|javascript|x-sh)$/.test(type))
    return 'program';
  if (/^application\/(?:zip|x-zip-compressed|x-rar-compressed|vnd\.rar|x-7z-compressed)$/.test(type))
    return 'archive';
  return type === 'application/pdf' ? 'document' : null;
}

/** Letters that turn or hide part of the name are made visible; an endless name is cut. */
function shownName(name: string): string {
  const plain = name.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '□').trim();
  return plain.length > 60 ? `${plain.slice(0, 40)}…${plain.slice(-15)}` : plain || '名前のないファイル';
}
