/** The HTML that Outlook keeps inside rich text (MS-OXRTFEX): without it a .msg would have no links. */
import { fromBinary, hexValue, toBinary } from '../bytes.ts';
import { decodeBytes } from '../charset/charset.ts';
import { unpackRtf } from './lzfu.ts';

interface Group {
  /** Written for rich text only (\htmlrtf), or a table or picture: no part of the HTML. */
  skipped: boolean;
  htmlrtf: boolean;
  /** Inside {\*\htmltag …}. */
  tag: boolean;
  font: number;
  /** Letters that stand in for a \u where it is not understood. */
  fallback: number;
}

/** Nothing that writes mails goes deeper; each level costs an object. */
const DEPTH = 300;
const CONTROL = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z]))/iy;
const NOT_SHOWN = /^(?:fonttbl|colortbl|stylesheet|info|pict|object|generator|listtable|pntext|mhtmltag)$/;
const LETTERS: Record<string, string> = {
  par: '\r\n',
  line: '\r\n',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
};
/** Charset numbers of fonts (\fcharset). */
const FONT_CHARSETS: Record<number, string> = { 128: 'shift_jis', 129: 'euc-kr', 134: 'gbk', 136: 'big5' };
const CODE_PAGES: Record<number, string> = {
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

class Reader {
  private html = '';
  /** Bytes not yet decoded: a character may be half escape, half letter. */
  private held = '';
  private group: Group = { skipped: false, htmlrtf: false, tag: false, font: -1, fallback: 1 };
  private readonly groups: Group[] = [];
  private readonly fonts = new Map<number, string>();
  private fontTable = -1;
  private toSkip = 0;
  private charset: string;

  constructor(charset: string) {
    this.charset = charset;
  }

  private get shown(): boolean {
    return !this.group.skipped && !this.group.htmlrtf;
  }

  private flush(): void {
    if (this.held === '') return;
    const label = this.group.tag ? this.charset : (this.fonts.get(this.group.font) ?? this.charset);
    this.html += decodeBytes(fromBinary(this.held), label);
    this.held = '';
  }

  private byte(char: string): void {
    if (this.toSkip > 0) this.toSkip--;
    else if (this.shown) this.held += char;
  }

  private letter(text: string): void {
    if (!this.shown) return;
    this.flush();
    this.html += text;
  }

  private open(): void {
    this.groups.push(this.group);
    this.group = { ...this.group };
  }

  private close(): void {
    this.flush();
    if (this.groups.length === this.fontTable) this.fontTable = -1;
    this.group = this.groups.pop() ?? this.group;
  }

  private control(name: string, number: number | null): void {
    if (name === 'htmltag') Object.assign(this.group, { tag: true, skipped: false });
    else if (name === 'htmlrtf') this.group.htmlrtf = number !== 0;
    else if (name === 'fonttbl') this.fontTable = this.groups.length;
    else if (name === 'ansicpg') this.charset = CODE_PAGES[number ?? 0] ?? this.charset;
    else if (name === 'uc') this.group.fallback = Math.min(Math.max(number ?? 1, 0), 10);
    else if (name === 'f') {
      this.flush();
      this.group.font = number ?? -1;
    } else if (name === 'fcharset' && this.fontTable >= 0) {
      const charset = FONT_CHARSETS[number ?? 0];
      if (charset) this.fonts.set(this.group.font, charset);
    } else if (name === 'u') {
      this.letter(String.fromCharCode((number ?? 0) & 0xffff));
      this.toSkip = this.group.fallback;
    } else if (LETTERS[name] !== undefined) this.letter(LETTERS[name] as string);
    if (NOT_SHOWN.test(name)) this.group.skipped = true;
  }

  read(rtf: string): string {
    for (let at = 0; at < rtf.length; ) {
      const char = rtf[at] as string;
      if (char !== '\\') {
        at++;
        if (char === '{') this.open();
        else if (char === '}') this.close();
        else if (char !== '\r' && char !== '\n') this.byte(char);
        if (this.groups.length > DEPTH) break;
        continue;
      }
      CONTROL.lastIndex = at;
      const match = CONTROL.exec(rtf);
      at += match?.[0].length ?? 1;
      if (!match) continue;
      const [, name, number, hex, symbol] = match;
      if (name) this.control(name.toLowerCase(), number === undefined ? null : Number(number));
      else if (hex)
        this.byte(String.fromCharCode(hexValue(hex.charCodeAt(0)) * 16 + hexValue(hex.charCodeAt(1))));
      else if (symbol === '*') {
        // A destination that a reader may pass over; the one we know takes it back.
        this.group.skipped = true;
      } else if (symbol === '~') this.letter('&nbsp;');
      else if (symbol === '_') this.letter('&shy;');
      else if (symbol && '\\{}'.includes(symbol)) this.byte(symbol);
    }
    this.flush();
    return this.html;
  }
}

/** @returns the HTML; '' where the text was not made from HTML */
export function htmlInRtf(compressed: Uint8Array, charset: string): string {
  const rtf = toBinary(unpackRtf(compressed));
  return /\\fromhtml1\b/.test(rtf.slice(0, 4_000)) ? new Reader(charset).read(rtf) : '';
}
