import { expect, test } from 'vitest';
import { check, type Input } from '../../../../src/checker/index.ts';
import { type SampleId, sample } from '../../../../src/components/checker/sample-mails.ts';

async function inputOf(id: SampleId): Promise<Input> {
  const received = sample(id);
  if (!received.ok) throw new Error(received.why);
  const { given } = received;
  if (given.kind === 'file') return { bytes: new Uint8Array(await given.file.arrayBuffer()) };
  if (given.kind === 'files') throw new Error('a sample is one mail');
  return given.kind === 'rich' ? { text: given.text, html: given.html } : { text: given.text };
}

test.each([
  ['button', 'fraud', 'action-link-foreign'],
  ['qr', 'fraud', 'qr-link'],
  ['genuine', 'consistent', 'genuine-authentication'],
  ['words', 'undetermined', null],
] as const)('%s is judged as %s', async (id, verdict, found) => {
  const report = await check(await inputOf(id));
  expect(report.verdict).toBe(verdict);
  if (found)
    expect(report.findings).toContainEqual(expect.objectContaining({ check: found, outcome: 'found' }));
});
