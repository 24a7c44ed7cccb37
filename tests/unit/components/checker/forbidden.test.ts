import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../../../src/components/checker');

/** What a hostile mail would need to come alive, to stay, or to get out past the CSP. */
const FORBIDDEN = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'DOMParser',
  'document.write',
  'srcdoc',
  'eval(',
  'new Function',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'document.cookie',
  'caches.',
  'window.open',
  'RTCPeerConnection',
  'location',
  'history.',
];

const files = globSync('**/*.{ts,tsx}', { cwd: ROOT });

test('the checker has sources', () => {
  expect(files).toContain('Checker.tsx');
});

test.each(files)('%s renders, keeps and sends nothing', (file) => {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  expect(FORBIDDEN.filter((word) => source.includes(word))).toEqual([]);
});

/** What runs in the worker. */
const WORKER = ['held-mail.ts', 'judge.worker.ts', 'mails.ts', 'redact-mail.ts', 'round.ts', 'warm-up.ts'];

test.each(files.filter((file) => !WORKER.includes(file)))('%s holds no engine code', (file) => {
  const source = readFileSync(path.join(ROOT, file), 'utf8');
  const engine = source.match(/^(?:import|export) (?!type ).*\/checker\/index\.ts'/gm);
  expect(engine).toBeNull();
  if (file !== 'start-worker.ts')
    expect(source).not.toMatch(/from '\.\/(?:held-mail|judge\.worker|mails|round)\.ts/);
});
