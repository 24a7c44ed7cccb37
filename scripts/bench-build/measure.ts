/** Runs a command and watches what it and its children take. Linux only: it reads /proc. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Taken {
  seconds: number;
  /** Processor time of the command and of its children that have ended. */
  cpuSeconds: number;
  /** Most memory held at once by the command and its children together. */
  peakMegabytes: number;
  status: number;
  output: string;
}

const PAGE = 4096;
/** Clock ticks per second in /proc, the same on every Linux that Node runs on. */
const TICKS = 100;

/** pid → parent, resident bytes, ticks of processor time (with those of ended children). */
function processes(): Map<number, { parent: number; bytes: number; ticks: number }> {
  const found = new Map<number, { parent: number; bytes: number; ticks: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name in brackets may hold blanks and brackets itself.
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const ticks = (fields[11] ?? 0) + (fields[12] ?? 0) + (fields[13] ?? 0) + (fields[14] ?? 0);
      found.set(Number(name), { parent: fields[1] ?? 0, bytes: (fields[21] ?? 0) * PAGE, ticks });
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

function total(root: number): { bytes: number; ticks: number } {
  const all = processes();
  const isOurs = (pid: number): boolean => {
    for (let at = pid, steps = 0; at > 1 && steps < 50; at = all.get(at)?.parent ?? 0, steps++) {
      if (at === root) return true;
    }
    return false;
  };
  const ours = [...all].filter(([pid]) => isOurs(pid)).map(([, each]) => each);
  return {
    bytes: ours.reduce((sum, { bytes }) => sum + bytes, 0),
    ticks: ours.reduce((sum, { ticks }) => sum + ticks, 0),
  };
}

export function measure(
  command: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Taken> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [output, bytes, ticks] = ['', 0, 0];
    // The last lines are enough to say why a build failed.
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setInterval(() => {
      const now = total(child.pid as number);
      bytes = Math.max(bytes, now.bytes);
      ticks = Math.max(ticks, now.ticks);
    }, 200);
    child.on('close', (status) => {
      clearInterval(timer);
      resolve({
        seconds: (performance.now() - began) / 1000,
        cpuSeconds: ticks / TICKS,
        peakMegabytes: bytes / 2 ** 20,
        status: status ?? 1,
        output,
      });
    });
  });
}
