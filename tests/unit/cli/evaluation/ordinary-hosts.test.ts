import { expect, test } from 'vitest';
import { hostsOf, hostText, measureHosts } from '../../../../src/cli/evaluation/ordinary-hosts.ts';

test('hosts of a list of entities, each once, without their stars', () => {
  const json = JSON.stringify([
    { name: 'b', domains: ['*.shop.example', 'cdn.example'] },
    { domains: ['cdn.example'] },
  ]);
  expect(hostsOf(json)).toEqual(['cdn.example', 'shop.example']);
});

test('counts what is called an imitation, and names it', async () => {
  const tally = await measureHosts(['shop.example', 'www.amazon.co.jp', 'arnazon.example']);
  expect(tally).toEqual({ total: 3, official: 1, lookalikes: ['arnazon.example'] });
  expect(hostText('x', tally)).toContain('1/3');
  expect(hostText('x', tally)).toContain('arnazon.example');
});
