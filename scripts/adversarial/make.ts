/** How the inputs are made: a shape and a size give one. */
import type { Input } from '../../src/checker/message.ts';

const HEAD = 'From: a@b.example\r\nSubject: x\r\nReceived: from a by b\r\n';

/** @param bytes how large the input is to be */
export type Make = (bytes: number) => Input;

/** `unit` over and over, to the wanted size. Pure ASCII, so that characters are bytes. */
export const fill = (unit: string, bytes: number) =>
  unit.repeat(Math.ceil(bytes / unit.length)).slice(0, bytes);

/** A mail whose body is made of `unit`. */
export const eml = (head: string, unit: string): Make => {
  return (bytes) => ({ bytes: Buffer.from(`${HEAD}${head}\r\n\r\n${fill(unit, bytes)}`) });
};

/** A mail with one long header field. */
export const header = (name: string, unit: string): Make => {
  return (bytes) => ({ bytes: Buffer.from(`${HEAD}${name}: ${fill(unit, bytes)}\r\n\r\nx`) });
};

export const html = (unit: string, before = ''): Make => {
  return (bytes) => ({ html: `${before}${fill(unit, bytes)}`, text: 'x' });
};

export const text = (unit: string): Make => {
  return (bytes) => ({ text: fill(unit, bytes) });
};

/** HTML whose every piece differs from the one before it. */
export const numbered = (unit: (n: number) => string, before = ''): Make => {
  return (bytes) => {
    const pieces = [before];
    for (let n = 0, length = 0; length < bytes; n++) {
      pieces.push(unit(n));
      length += (pieces.at(-1) as string).length;
    }
    return { html: pieces.join(''), text: 'x' };
  };
};

/** `unit` over and over behind a beginning: bytes, not text. */
export const file = (before: Buffer, unit: Buffer): Make => {
  return (bytes) => ({
    bytes: Buffer.concat([before, Buffer.alloc(Math.max(0, bytes - before.length), unit)]),
  });
};

/** A file whose size on disk says little: the size is that of the pixels in it. */
export const pixels = (make: (count: number) => Buffer): Make => {
  return (bytes) => ({ bytes: make(bytes) });
};
