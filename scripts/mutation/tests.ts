/**
 * What the engine's tests import as `vitest` while mutants are tried: they are collected once and then called as often
 * as there are mutants. Only what those tests use; a test that uses more fails when it is loaded.
 */
export { expect } from 'vitest';

export interface CollectedTest {
  /** File and full name; a number behind where several would be called the same. */
  id: string;
  file: string;
  run: () => unknown;
}

type Body = (...args: unknown[]) => unknown;
type Declare = (name: string, body: Body) => void;

let tests = new Map<string, CollectedTest>();
let place: string[] = [];

/** Loads test files one after the other. @returns the tests they declare, in that order */
export async function collect(files: readonly string[], load: (file: string) => Promise<unknown>) {
  tests = new Map();
  for (const file of files) {
    place = [file];
    await load(file);
  }
  return [...tests.values()];
}

function declareTest(name: string, run: Body): void {
  const full = [...place, name].join(' > ');
  let id = full;
  for (let twin = 2; tests.has(id); twin++) id = `${full} ${twin}`;
  tests.set(id, { id, file: place[0] as string, run });
}

function declareGroup(name: string, body: Body): void {
  place.push(name);
  body();
  place.pop();
}

/** Each row of a table as its own declaration, told apart by its number. */
const perRow = (declare: Declare) => (rows: readonly unknown[]) => (name: string, body: Body) => {
  for (const [at, row] of rows.entries())
    declare(`${name} ${at + 1}`, () => body(...(Array.isArray(row) ? row : [row])));
};

export const test = Object.assign(declareTest, { each: perRow(declareTest) });
export const it = test;
export const describe = Object.assign(declareGroup, { each: perRow(declareGroup) });
