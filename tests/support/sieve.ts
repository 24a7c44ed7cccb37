/**
 * A reader of Sieve (RFC 5228) that takes what the standard takes and nothing else, with the commands and tests of the
 * extensions named below; and what a server would do with a mail. No parser for JavaScript is kept up, and a test that
 * needs a mail server's tools would not run everywhere.
 */
type Token = { kind: 'word' | 'tag' | 'string' | 'number' | 'mark'; text: string };
export type Argument = string | string[] | { tag: string } | { number: number };
export interface SieveTest {
  name: string;
  args: Argument[];
  tests: SieveTest[];
}
export interface Command extends SieveTest {
  block: Command[] | null;
}

const TOKEN =
  /\s+|#[^\n]*\n|\/\*[\s\S]*?\*\/|"((?:[^"\\\0]|\\[\s\S])*)"|text:[ \t]*(?:#[^\n]*)?\r?\n([\s\S]*?)\r?\n\.\r?\n|(:[A-Za-z_]\w*)|([A-Za-z_]\w*)|(\d+)[KMG]?(?!\w)|([()[\]{},;])/y;

function tokens(script: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < script.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(script);
    if (match === null) throw new Error(`cannot be read at: ${script.slice(at, at + 40)}`);
    const [, quoted, long, tag, word, number, mark] = match;
    if (quoted !== undefined) found.push({ kind: 'string', text: quoted.replace(/\\([\s\S])/g, '$1') });
    else if (long !== undefined) found.push({ kind: 'string', text: long });
    else if (tag !== undefined) found.push({ kind: 'tag', text: tag.toLowerCase() });
    else if (word !== undefined) found.push({ kind: 'word', text: word.toLowerCase() });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (mark !== undefined) found.push({ kind: 'mark', text: mark });
  }
  return found;
}

/** Commands that end with `;`, with the extension that each needs ('' for the core). */
const ACTIONS: Record<string, string> = {
  require: '',
  keep: '',
  discard: '',
  stop: '',
  redirect: '',
  fileinto: 'fileinto',
  addflag: 'imap4flags',
  reject: 'reject',
};
const CONTROLS = ['if', 'elsif', 'else'];
const TESTS = ['address', 'allof', 'anyof', 'exists', 'false', 'header', 'not', 'size', 'true'];
const TAGS: Record<string, string> = {
  ':is': '',
  ':contains': '',
  ':matches': '',
  ':domain': '',
  ':localpart': '',
  ':all': '',
  ':create': 'mailbox',
  ':flags': 'imap4flags',
};

/** @throws on whatever a Sieve server would refuse */
export function parseSieve(script: string): Command[] {
  const rest = tokens(script);
  const required = new Set<string>();
  const is = (text: string) => rest[0]?.kind === 'mark' && rest[0].text === text;
  const take = (text: string) => {
    if (!is(text)) throw new Error(`expected ${text}, found ${rest[0]?.text ?? 'the end'}`);
    rest.shift();
  };
  const need = (extension: string, what: string) => {
    if (extension !== '' && !required.has(extension)) throw new Error(`${what} needs require "${extension}"`);
  };
  function strings(): string[] {
    take('[');
    const list: string[] = [];
    do {
      if (list.length > 0) take(',');
      const token = rest.shift();
      if (token?.kind !== 'string') throw new Error('a list holds strings');
      list.push(token.text);
    } while (is(','));
    take(']');
    return list;
  }
  function argumentsHere(): Argument[] {
    const args: Argument[] = [];
    for (;;) {
      const token = rest[0];
      if (is('[')) args.push(strings());
      else if (token?.kind === 'string') args.push((rest.shift() as Token).text);
      else if (token?.kind === 'number') args.push({ number: Number((rest.shift() as Token).text) });
      else if (token?.kind === 'tag') {
        const extension = TAGS[token.text];
        if (extension === undefined) throw new Error(`unknown ${token.text}`);
        need(extension, token.text);
        args.push({ tag: (rest.shift() as Token).text });
      } else return args;
    }
  }
  function test(): SieveTest {
    const name = rest.shift();
    if (name?.kind !== 'word' || !TESTS.includes(name.text)) throw new Error(`no test: ${name?.text}`);
    const args = argumentsHere();
    const tests: SieveTest[] = [];
    if (name.text === 'not') tests.push(test());
    else if (name.text === 'anyof' || name.text === 'allof') {
      take('(');
      do {
        if (tests.length > 0) take(',');
        tests.push(test());
      } while (is(','));
      take(')');
    }
    const lists = args.filter((arg) => typeof arg === 'string' || Array.isArray(arg)).length;
    if (['header', 'address'].includes(name.text) && lists !== 2)
      throw new Error(`${name.text} takes headers and keys`);
    return { name: name.text, args, tests };
  }
  function commands(inBlock: boolean): Command[] {
    const found: Command[] = [];
    while (rest.length > 0 && !(inBlock && is('}'))) {
      const name = rest.shift();
      if (name?.kind !== 'word') throw new Error(`no command: ${name?.text}`);
      if (CONTROLS.includes(name.text)) {
        if (name.text !== 'if' && !['if', 'elsif'].includes(found.at(-1)?.name ?? ''))
          throw new Error(`${name.text} without if`);
        const tests = name.text === 'else' ? [] : [test()];
        take('{');
        found.push({ name: name.text, args: [], tests, block: commands(true) });
        take('}');
        continue;
      }
      const extension = ACTIONS[name.text];
      if (extension === undefined) throw new Error(`unknown command ${name.text}`);
      need(extension, name.text);
      const args = argumentsHere();
      take(';');
      if (name.text === 'require') {
        if (inBlock || found.some((before) => before.name !== 'require'))
          throw new Error('require stands first');
        for (const one of args.flat()) if (typeof one === 'string') required.add(one);
      }
      found.push({ name: name.text, args, tests: [], block: null });
    }
    return found;
  }
  return commands(false);
}

export interface SieveMail {
  subject: string;
  from: string;
}

/** The actions a server would take, such as `fileinto Mikiwake`; a mail with none is kept as it is. */
export function runSieve(script: readonly Command[], mail: SieveMail): string[] {
  const done: string[] = [];
  let decided = false;
  for (const { name, args, tests, block } of script) {
    if (CONTROLS.includes(name)) {
      if (name === 'if') decided = false;
      if (decided || (tests[0] !== undefined && !holds(tests[0], mail))) continue;
      decided = true;
      done.push(...runSieve(block ?? [], mail));
    } else if (name !== 'require') {
      done.push([name, ...args.filter((arg) => typeof arg === 'string')].join(' '));
    }
  }
  return done;
}

function holds({ name, args, tests }: SieveTest, mail: SieveMail): boolean {
  if (name === 'anyof') return tests.some((one) => holds(one, mail));
  if (name === 'allof') return tests.every((one) => holds(one, mail));
  if (name === 'not') return !tests.every((one) => holds(one, mail));
  if (name !== 'header' && name !== 'address') return name === 'true';
  const [fields, keys] = args
    .filter((arg) => typeof arg === 'string' || Array.isArray(arg))
    .map((arg) => [arg].flat());
  const tags = args.flatMap((arg) => (typeof arg === 'object' && 'tag' in arg ? [arg.tag] : []));
  const value = fields?.includes('from') ? (mail.from.split('@').at(-1) ?? '') : mail.subject;
  const here = value.toLowerCase();
  return (keys ?? []).some((key) => {
    const wanted = String(key).toLowerCase();
    if (tags.includes(':contains')) return here.includes(wanted);
    return tags.includes(':matches') ? globs(wanted).test(here) : here === wanted;
  });
}

/** A pattern of :matches as a regular expression. */
function globs(pattern: string): RegExp {
  const parts = pattern.match(/\\[\s\S]|[\s\S]/gu) ?? [];
  const source = parts.map((part) => {
    if (part === '*') return '[^]*';
    return part === '?' ? '[^]' : part.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}
