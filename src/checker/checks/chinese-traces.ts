import { countKana } from '../../text/letters.ts';
import type { Check } from '../check.ts';
import { quote, quoteWords } from '../evidence.ts';
import { FONTS, GB_CHARSETS, SIMPLIFIED, TOOL_WORDS } from '../facts/chinese.ts';
import type { Message } from '../message.ts';
import { beginning } from '../reading.ts';
import type { Evidence } from '../report.ts';

/** Fewer kana are no Japanese mail: Amazon.co.jp writes to customers in Chinese and English as well. */
const JAPANESE = 20;

interface Trace {
  kind: 'letters' | 'font' | 'charset' | 'lang';
  /** The letter, word, typeface or label itself. */
  what: string;
  evidence: Evidence[];
}

/**
 * A Japanese mail made with a tool set up for Chinese. Weak; strong where two kinds of traces meet.
 * Traps: names of people and products, forms like 剝, 塡, 頰, 𠮟, 髙, 﨑, mails in Chinese, font lists for many languages,
 * a mail passed on with the tools of whoever passed it on, a paste with the reader's own typefaces. The words speak of
 * the tool, never of people.
 */
export default {
  id: 'chinese-traces',
  strength: 'weak',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '中国語用の道具で作られた跡',
    found: ({ kinds, what }) =>
      `日本語の文面に、中国語用の${((kinds ?? []) as Trace['kind'][]).map((kind) => KINDS[kind]).join('・')}（${what}）が使われています。`,
    why: 'Amazon.co.jpの日本語のメールを、中国語用の道具で作る理由は見当たりません。使われた道具のことで、書いた人のことは分かりません。',
    action: 'これだけで決めず、差出人のアドレスとリンクの行き先を見てください。',
    clear: '中国語用の文字や書体は見つかりませんでした。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message) {
    if (countKana(beginning(message.text)) < JAPANESE) return { outcome: 'not-applicable' };
    // What passes a mail on, or pastes it, dresses it in its own typefaces and encoding.
    const untouched =
      message.kind === 'eml' && !message.forwarded && !/^\s*(?:fwd?|转发)\s*[:：]/i.test(message.subject);
    const traces = [inLetters(message), ...(untouched ? inSource(message) : [])].filter(
      (trace) => trace !== null,
    );
    if (traces.length === 0) return { outcome: 'clear' };
    return {
      outcome: 'found',
      strength: traces.length > 1 ? 'strong' : 'weak',
      data: {
        kinds: traces.map(({ kind }) => kind),
        what: traces.map(({ what }) => what).join('、'),
      },
      evidence: traces.flatMap(({ evidence }) => evidence).slice(0, 3),
    };
  },
} satisfies Check;

const KINDS: Record<Trace['kind'], string> = {
  letters: '文字',
  font: '書体',
  charset: '文字コード',
  lang: '言語の指定',
};

function inLetters(message: Message): Trace | null {
  const prefix = TOOL_WORDS.reply.exec(message.subject)?.[0];
  if (prefix)
    return { kind: 'letters', what: prefix.trim(), evidence: quoteWords(message, 'subject', prefix) };
  for (const part of ['subject', 'text'] as const) {
    const text = beginning(message[part]);
    const left = TOOL_WORDS.unsubscribe.exec(text);
    const at = left?.index ?? simplifiedAt(text);
    if (at < 0) continue;
    const letter = text.charAt(at);
    const what = left?.[0] ?? `「${letter}」。日本語では「${SIMPLIFIED.forms.get(letter)}」`;
    return { kind: 'letters', what, evidence: [quote(message, part, Math.max(0, at - 5), at + 8)] };
  }
  return null;
}

/** Quoted words, what stands after a label ("お届け先: 张…", a cell of a table), and names before 様: names, all of them. */
const NAMES =
  /「[^」\n]{0,200}」|『[^』\n]{0,200}』|“[^”\n]{0,200}”|"[^"\n]{0,200}"|^[^\n:：\t]{1,20}[:：\t].*$|[\p{Script=Han}・ 　]{1,12}(?:様|さま|さん|氏|殿)/gmu;

const ANY_SIMPLIFIED = new RegExp(`[${[...SIMPLIFIED.forms.keys()].join('')}]`);

/** Where a simplified form stands in running Japanese; -1 if nowhere. A line without hiragana is a name or a product. */
function simplifiedAt(text: string): number {
  // Nearly no mail has one; to leave the names out costs more than all the rest.
  if (!ANY_SIMPLIFIED.test(text)) return -1;
  const bare = text.replace(NAMES, (name) => ' '.repeat(name.length));
  let start = 0;
  for (const line of bare.split('\n')) {
    if (/[ぁ-ん]{2}/.test(line)) {
      for (let at = 0; at < line.length; at++) if (SIMPLIFIED.forms.has(line.charAt(at))) return start + at;
    }
    start += line.length + 1;
  }
  return -1;
}

/** In a style, a name's quotation mark stands behind a colon or a comma, or is written as a character reference; any other ends the attribute. */
const FONT_LIST =
  /font-family\s*:\s*((?:&(?:quot|apos|#3[49]);|[^"';}<>]|(?<=[:,]\s{0,4})(?:"[^"<>]{0,60}"|'[^'<>]{0,60}')){1,300})|\bface\s*=\s*(?:"([^"<>]{1,200})"|'([^'<>]{1,200})'|([^\s"'<>]{1,60}))/gi;

function inSource(message: Message): (Trace | null)[] {
  return [inFonts(message), inCharsets(message), inLanguage(message)];
}

function inFonts(message: Message): Trace | null {
  for (const match of message.html.matchAll(FONT_LIST)) {
    const list = (match[1] ?? match[2] ?? match[3] ?? (match[4] as string)).toLowerCase();
    const font = FONTS.chinese.exec(list)?.[0];
    if (!font || FONTS.japanese.test(list)) continue;
    const evidence = [quote(message, 'html', match.index, match.index + match[0].length)];
    return { kind: 'font', what: font, evidence };
  }
  return null;
}

function inCharsets(message: Message): Trace | null {
  const label = message.charsets.find((charset) => GB_CHARSETS.label.test(charset));
  return label ? { kind: 'charset', what: label, evidence: [] } : null;
}

function inLanguage(message: Message): Trace | null {
  const match = /<(?:html|body)\b[^<>]{0,400}?\blang\s*=\s*["']?(zh\b[\w-]{0,12})/i.exec(message.html);
  if (!match) return null;
  const evidence = [quote(message, 'html', match.index, match.index + match[0].length)];
  return { kind: 'lang', what: match[1] as string, evidence };
}
