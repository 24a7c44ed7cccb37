import { readdirSync, readFileSync } from 'node:fs';

/** What processes hold in memory, read from Linux's /proc. Elsewhere nothing is known: 0. */

/** A process and all that it started, at any depth. */
export function descendants(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of list('/proc')) {
    const stat = /^\d+$/.test(entry) ? read(`/proc/${entry}/stat`) : '';
    // The name in brackets may itself hold brackets and blanks.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent > 0) parents.set(Number(entry), parent);
  }
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

/** Megabytes: the peaks of these processes, added. */
export function peakMegabytes(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1000;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
