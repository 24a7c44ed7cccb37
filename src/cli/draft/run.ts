/** What the editors' commands share: arguments, refusals, exit codes. */
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { printable } from '../terminal.ts';
import { Refusal } from './refusal.ts';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A command's values: text where its option takes text, else a switch. */
type Values<T> = { [K in keyof T]: T[K] extends { type: 'string' } ? string : boolean };

interface Command<T> {
  options: T;
  /** How many arguments besides the options; null for any number. */
  positionals: number | null;
  /** @returns what to print, line by line */
  run: (values: Values<T>, positionals: string[]) => Promise<string[]> | string[];
}

/** Runs one command and sets the exit code. Nothing of a mail reaches the terminal unescaped. */
export async function runEditor<const T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  { options, positionals: wanted, run }: Command<T>,
): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(usage);
    return;
  }
  let parsed: { values: Values<T>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: argv,
      options,
      allowPositionals: true,
      strict: true,
    }) as unknown as typeof parsed;
    if (wanted !== null && parsed.positionals.length !== wanted)
      throw new Error(`it takes ${wanted || 'no'} argument(s) besides its options`);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    const said = await run(parsed.values, parsed.positionals);
    process.stdout.write(`${said.map(indented).join('\n')}\n`);
  } catch (error) {
    const why =
      error instanceof Refusal || (error as NodeJS.ErrnoException).code ? (error as Error).message : '';
    process.stderr.write(
      `${why === '' ? String((error as Error).stack ?? error) : why.split('\n').map(indented).join('\n')}\n`,
    );
    process.exitCode = 1;
  }
}

/** Escapes a line but keeps its indentation. */
function indented(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return indent + printable(line.slice(indent.length));
}
