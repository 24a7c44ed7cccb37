/** How a mail addresses its reader: by a name, by nobody's name, or by the mail address. For folded text. */

/** As far as a salutation may stand from the top: letter-heads and preview lines come before it. */
const HEAD = 3000;

/** What stands where a registered name would: a form letter's words or a translated one's. */
const STRANGE =
  /^[ \t]*(?:(?:尊敬する|親愛なる|拝啓)[^\n]{0,12}お客様[、,:]?|(?:amazon(?:\.co\.jp)?[^\S\n]*)?(?:お客様|会員様|各位|ユーザー様|お客さま)(?:へ)?[、,,。.:]?|様|dear (?:customer|user|client|amazon)[^\n]{0,20})[^\S\n]*$/m;
const ADDRESS = /^[ \t]*(?:<?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}>?)[^\S\n]*(?:様|さん|,|、)/m;
/** Somebody's name with 様, on a line of its own or at its start; "お客様" is nobody's, nor is "Amazon お客様". */
const NAMED =
  /^[ \t]*(?!お客|会員|ユーザ|担当|皆)[^\s\d、。,.:：<>@【】]{1,16}(?:[^\S\n][^\s\d、。,.:：<>@【】]{1,16})?[^\S\n]*(?<!お客|会員|ユーザー|皆)(?:様|さま|さん)[、,]?[^\S\n]*$|^(?:hello|hi|dear) (?!customer|user|client|amazon)[a-z]/m;
/** A name with 様 anywhere, also inside a line: enough not to say that none is there. 同様, 仕様 and their like are words. */
const NAMED_SOMEWHERE =
  /[^\s、。客員皆ー御各同仕模有][^\S\n]?(?:様|さま)(?![々式子])|(?:hello|hi|dear) (?!customer|user|client|amazon)[a-z]/;

/** Where a form of address stands in the folded text. */
export interface Salutation {
  start: number;
  end: number;
}

/** The reader's mail address where a name would stand: at the start of a line, so not in 「宛先: a@b」. */
export function addressAsName(text: string): Salutation | null {
  return find(ADDRESS, text);
}

/** Words that would fit anybody, and no name besides. */
export function formOfAddress(text: string): Salutation | null {
  return namesReader(text) ? null : find(STRANGE, text);
}

/** A line that addresses somebody by name. */
export function namesReader(text: string): boolean {
  return NAMED.test(text.slice(0, HEAD));
}

/** A name stands somewhere near the top, if only inside a line. */
export function namesSomebody(text: string): boolean {
  return NAMED_SOMEWHERE.test(text.slice(0, HEAD));
}

function find(form: RegExp, text: string): Salutation | null {
  const match = form.exec(text.slice(0, HEAD));
  return match && { start: match.index, end: match.index + match[0].length };
}
