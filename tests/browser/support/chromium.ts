import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const CACHE = path.resolve(import.meta.dirname, '../../../node_modules/.cache');

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const HELP = `No browser for the tests. On Linux x64 one comes with the npm packages; on other systems install
Chromium or Google Chrome, or set CHROME_PATH to its executable.`;

/**
 * Starts a headless Chromium: CHROME_PATH, else the one in @sparticuz/chromium (Linux x64), else an installed one. The
 * packaged one comes first because the lockfile pins it, and because it takes half the time. The caller closes it.
 * @param options of the browser itself, such as `--remote-debugging-port=9222`
 * @throws where there is none: browser tests fail then, they are never skipped
 */
export async function launch(...options: string[]): Promise<Browser> {
  const start = starter(options);
  const packaged = () => unpacked(start);
  const installed = (executable: string) => () => start(executable);
  if (process.env.CHROME_PATH) return start(process.env.CHROME_PATH);
  const reasons: unknown[] = [];
  for (const attempt of [packaged, ...INSTALLED.filter((file) => existsSync(file)).map(installed)]) {
    try {
      return await attempt();
    } catch (error) {
      // A file system that forbids executing, another C library, a stub (Ubuntu's snap): the next may do.
      reasons.push(error);
    }
  }
  throw new AggregateError(reasons, `${HELP}\n${reasons.join('\n')}`);
}

type Start = (executable: string, env?: Record<string, string>) => Promise<Browser>;

async function unpacked(start: Start): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('no packaged one for this system');
  const { executable, libraries } = await unpack();
  return start(executable, {
    LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
  });
}

function starter(options: readonly string[]): Start {
  return (executablePath, env = {}) =>
    chromium.launch({
      executablePath,
      // The package's own list of arguments switches web security off, which would make the CSP tests worthless.
      args: ['--no-sandbox', ...options],
      env: { ...process.env, ...fonts(), ...env },
    });
}

/** A font configuration with Japanese glyphs: a bare Linux has none, and text would be boxes of the wrong width. */
function fonts(): Record<string, string> {
  if (process.platform !== 'linux') return {};
  const font = require.resolve('@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf');
  const config = path.join(CACHE, 'test-fonts.conf');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>${path.dirname(font)}</dir><cachedir>${CACHE}/fontconfig</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: config };
}

/**
 * Unpacks the browser and the system libraries it wants, once per version. The package unpacks into the temporary
 * directory and takes whatever /tmp/chromium it finds there, even of another version: hence a TMPDIR of its own.
 */
async function unpack(): Promise<{ executable: string; libraries: string }> {
  const manifest = path.join(CACHE, '../@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const dir = path.join(CACHE, `chromium-${version}`);
  const paths = { executable: path.join(dir, 'chromium'), libraries: path.join(dir, 'al2023/lib') };
  const done = path.join(dir, 'unpacked');
  if (existsSync(done)) return paths;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const before = { ...process.env };
  // The second makes it unpack libnss3 and its kin, which a bare machine lacks.
  Object.assign(process.env, { TMPDIR: dir, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
  writeFileSync(done, '');
  return paths;
}
