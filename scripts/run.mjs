/**
 * `node scripts/run.mjs FILE [ARGUMENT…]`: installs the npm packages when they are missing or out of date, then runs
 * FILE on a Node that is new enough. Plain JavaScript without packages, because before the first install it runs on
 * whatever Node the machine has (20 or later); on Linux the install brings a newer one along.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed.mjs';

/** Astro needs 22.12; running TypeScript without a flag needs 22.18. */
const NEEDED = [22, 18];

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = path.join(root, 'node_modules/.bin');
const bundledNode = path.join(bin, 'node');

const isNewEnough = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/** @param {string[]} lines */
function stop(...lines) {
  console.error(`\n${lines.join('\n')}`);
  // Not 1: of the commands run through here, one says "something suspicious" with it.
  process.exit(2);
}

function stopForOldNode() {
  stop(
    `This project needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}.`,
    'On Linux (x64 and arm64, glibc) a fitting Node comes with the npm packages. On other systems, please install',
    'a newer one from https://nodejs.org/ and try again.',
  );
}

function install() {
  console.error('Installing the npm packages (once) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Warnings would only say that npm itself runs on an older Node than the packages will.
  const { status } = spawnSync(
    command,
    [...first, 'ci', '--include=dev', '--include=optional', '--loglevel=error'],
    // Standard output belongs to FILE: it may be a command whose output is read by a programme.
    { cwd: root, stdio: ['ignore', 2, 2], shell: command === 'npm' && process.platform === 'win32' },
  );
  if (status !== 0)
    stop('Installing the npm packages failed; the reason is above. Is there a network connection?');
  // A Linux with another C library (musl) cannot run the bundled Node: then the machine's own has to do.
  if (existsSync(bundledNode) && spawnSync(bundledNode, ['--version']).status !== 0) rmSync(bundledNode);
}

const bringsNode = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);
if (!bringsNode && !isNewEnough()) stopForOldNode();
// Without optional packages (an `npm ci --omit=optional`) the newer Node is missing, too.
if (!isInstalled(root) || (bringsNode && !existsSync(bundledNode) && !isNewEnough())) install();
if (!existsSync(bundledNode) && !isNewEnough()) stopForOldNode();

process.env.PATH = `${bin}${path.delimiter}${process.env.PATH}`;
const child = spawn(existsSync(bundledNode) ? bundledNode : process.execPath, process.argv.slice(2), {
  stdio: 'inherit',
});
/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of signals) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 2));
