/** A mail's tree of parts, and its headers, as bytes. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { parseStructured, readFields, splitHead } from '../../../../../src/checker/read/mime/headers.ts';
import { type Part, parseMime } from '../../../../../src/checker/read/mime/mime.ts';
import { join } from '../support.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const MIXED = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n';

function parse(source: string) {
  const truncated = new Set<string>();
  return { part: parseMime(join(source), truncated), truncated: [...truncated] };
}
/** The bodies of the parts directly below. One without fields keeps its blank line: it may as well be all text. */
const bodies = (source: string) =>
  parse(source).part.children.map(({ body }) => text(body).replace(/^\r?\n/, ''));
const leaf = (part: Part): Part => (part.children[0] ? leaf(part.children[0]) : part);

describe('the block of headers', () => {
  it.each([
    ['a: b\r\n\r\nbody', 'a: b\r\n', 'body'],
    ['a: b\n\nbody', 'a: b\n', 'body'],
    ['\r\nbody', '', 'body'],
    ['\nbody', '', 'body'],
    ['a: b\n\r\n\nbody', 'a: b\n', '\nbody'],
    ['a: b\nx\nbody', 'a: b\nx\nbody', ''],
    ['a: b\n', 'a: b\n', ''],
    ['', '', ''],
  ])('%j', (source, head, body) => {
    const bytes = join(source);
    const found = splitHead(bytes);
    expect([text(bytes.subarray(0, found.end)), text(bytes.subarray(found.body))]).toEqual([head, body]);
  });

  const fields = (source: string) => {
    const truncated = new Set<string>();
    const found = readFields(join(source), truncated);
    return { found: found.map(({ name, raw }) => `${name}=${raw}`), truncated: [...truncated] };
  };

  it.each([
    ['A: b\r\nC : d\nE:f', ['a=b', 'c=d', 'e=f']],
    ['A: b\r\n  c\r\n\td', ['a=b  c\td']],
    ['A: b\r\nno field\r\nC: d', ['a=b no field', 'c=d']],
    ['A: b\r\n\u00a0From: x', ['a=b \u00a0From: x']],
    ['Two words: b', []],
    [`${'a'.repeat(101)}: b`, []],
    [' : b\nA: c', ['a=c']],
  ])('%j', (source, found) => {
    expect(fields(source).found).toEqual(found);
  });

  it('are cut where they flood: in bytes, in number, in length', () => {
    const wide = fields(`A: b\n${'x'.repeat(LIMITS.headerBytes)}\nC: d`);
    expect([wide.found.length, wide.truncated]).toEqual([1, ['headers']]);
    expect(wide.found[0]?.length).toBeLessThanOrEqual(LIMITS.fieldChars + 2);
    expect(fields('a:\n'.repeat(LIMITS.headers)).truncated).toEqual([]);
    const many = fields('a:\n'.repeat(LIMITS.headers + 1));
    expect([many.found.length, many.truncated]).toEqual([LIMITS.headers, ['headers']]);
    const long = fields(`A: b\n${' folded\n'.repeat(LIMITS.fieldChars / 4)}C: d`);
    expect(long.found.map(({ length }) => length)).toEqual([LIMITS.fieldChars + 2, 3]);
  });
});

describe('values with parameters', () => {
  const all = (raw: string) => {
    const { value, params } = parseStructured(raw);
    return [value, Object.fromEntries(params)];
  };

  it.each([
    ['Text/Plain', ['text/plain', {}]],
    ['"text/plain"; A = "b c" ;D=e f ', ['text/plain', { a: 'b c', d: 'e f' }]],
    ['text/plain (words); a=b', ['text/plain', { a: 'b' }]],
    ['a; b="c\\"d\\\\"; e=f', ['a', { b: 'c"d\\', e: 'f' }]],
    ['a; b="c', ['a', { b: 'c' }]],
    ['a; b=', ['a', { b: '' }]],
    ['a; b*0=c; b*1="d "; b*2=e', ['a', { b: 'cd e' }]],
    ['a; b*1=d; b*0=c', ['a', { b: 'cd' }]],
    ['a; b*0=c; b*2=e', ['a', { b: 'ce' }]],
    ["a; b*=utf-8'ja'%E3%81%82%zz%4", ['a', { b: 'あ%zz%4' }]],
    ["a; b*=utf-8''a%00%0a%41", ['a', { b: 'a\0\nA' }]],
    ["a; b*0*=utf-8''%E3%81; b*1=%82", ['a', { b: 'あ' }]],
    ['a; b*0=%E3; b*1=%81', ['a', { b: '%E3%81' }]],
    ['a; b*=c%41', ['a', { b: 'cA' }]],
    ["a; b*=''it's", ['a', { b: "it's" }]],
    ['', ['', {}]],
  ])('%j', (raw, expected) => {
    expect(all(raw)).toEqual(expected);
  });

  it('are not looked for without end', () => {
    expect(parseStructured(`a; ${'x'.repeat(8_000)}; b=c`).params.size).toBe(0);
  });
});

describe('the parts of a multipart', () => {
  it.each([
    ['one\r\n--b\r\n\r\n1\r\n--b\r\n\r\n2\r\n--b--\r\nlast', ['1', '2']],
    ['--b\n\n1\n--b\n\n2\n--b--', ['1', '2']],
    ['--b  \t\r\n\r\n1\r\n--b-- \r\n--b\r\n\r\n2', ['1']],
    ['--b\r\n\r\n1\r\n--bb\r\n--b x\r\n-b\r\n --b\r\n--', ['1\r\n--bb\r\n--b x\r\n-b\r\n --b\r\n--']],
    ['--b\r\n\r\n1\r\n--b-x\r\n--b--x', ['1\r\n--b-x\r\n--b--x']],
    ['--b\r\n\r\n1', ['1']],
    ['--b\r\n\r\n1\r\n--b', ['1']],
    ['--b\r\n--b\r\n\r\n1\r\n--b--', ['', '1']],
    ['--b\r\n\r\n\r\n\r\n--b--', ['\r\n']],
  ])('%j', (body, expected) => {
    expect(bodies(`${MIXED}${body}`)).toEqual(expected);
  });

  it.each([
    [
      'none is named',
      'Content-Type: multipart/mixed\r\n\r\n',
      '--x\r\nContent-Id: b\r\n\r\n1\r\n--x--',
      ['1'],
    ],
    ['another is named', MIXED, '--x\r\nContent-Id: b\r\n\r\n1\r\n--x--', ['1']],
    ['it stands below words', MIXED, 'words\r\n--\r\n--x\r\nContent-Id: b\r\n\r\n1\r\n--x--', ['1']],
    ['no header follows', MIXED, '-- \r\nA name, and a number\r\n', []],
  ])('where %s the boundary is looked for', (_, head, body, expected) => {
    expect(bodies(`${head}${body}`)).toEqual(expected);
  });

  it('of which nothing can be cut is text', () => {
    const { part } = parse(`${MIXED}words`);
    expect([part.type.value, text(part.body)]).toEqual(['text/plain', 'words']);
  });

  it.each([
    ['multipart/mixed', 'text/plain'],
    ['multipart/digest', 'message/rfc822'],
  ])('in %s are %s unless they say otherwise', (type, expected) => {
    const { part } = parse(
      `Content-Type: ${type}; boundary=b\r\n\r\n--b\r\n\r\n1\r\n--b\r\nContent-Type: html\r\n\r\n2\r\n--b--`,
    );
    expect(part.children.map((child) => child.type.value)).toEqual([expected, 'text/html']);
  });

  it.each([
    ['text', 'text/plain'],
    ['text/', 'text/plain'],
    ['a b/c', 'text/plain'],
    ['/plain', 'text/plain'],
    ['application/vnd.ms-excel+x', 'application/vnd.ms-excel+x'],
  ])('a type of %s is %s', (type, expected) => {
    expect(parse(`Content-Type: ${type}\r\n\r\nx`).part.type.value).toBe(expected);
  });

  it('a body without headers is whole', () => {
    expect(text(parse('words\r\n\r\nmore words').part.body)).toBe('words\r\n\r\nmore words');
  });

  it('are cut where they flood: side by side, in all, and in depth', () => {
    const row = (count: number) => `${MIXED}${'--b\r\n\r\nx\r\n'.repeat(count)}--b--`;
    const full = parse(row(LIMITS.parts));
    expect([full.part.children.length, full.truncated]).toEqual([LIMITS.parts, []]);
    const more = parse(row(LIMITS.parts + 1));
    expect([more.part.children.length, more.truncated]).toEqual([LIMITS.parts, ['parts']]);
    const nested = (depth: number): string =>
      depth === 0
        ? '\r\nx'
        : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested(depth - 1)}\r\n`;
    expect(parse(nested(LIMITS.depth)).truncated).toEqual([]);
    expect(text(leaf(parse(nested(LIMITS.depth)).part).body)).toContain('x');
    expect(parse(nested(LIMITS.depth + 1)).truncated).toEqual(['depth']);
  });
});
