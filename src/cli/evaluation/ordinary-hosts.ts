/** How often an ordinary host is called an imitation: every host of a public list of services that web pages load. */
import { check } from '../../checker/index.ts';
import { printable } from '../terminal.ts';

export interface HostTally {
  total: number;
  official: number;
  /** Named as look-alikes, each of them a false alarm to be looked at. */
  lookalikes: string[];
}

/** @param json a list of entities, each with its `domains`, as `third-party-web` publishes it */
export function hostsOf(json: string): string[] {
  const entities = JSON.parse(json) as { domains: string[] }[];
  const hosts = entities.flatMap(({ domains }) => domains.map((domain) => domain.replace(/^\*\./, '')));
  return [...new Set(hosts)].sort();
}

/** Each host is judged as an address that somebody brings. */
export async function measureHosts(hosts: readonly string[]): Promise<HostTally> {
  const tally: HostTally = { total: 0, official: 0, lookalikes: [] };
  for (const host of hosts) {
    const { links } = await check({ text: `https://${host}/`, as: 'url' });
    const kind = links[0]?.kind;
    if (kind === undefined) continue;
    tally.total++;
    if (kind === 'official') tally.official++;
    if (kind === 'lookalike') tally.lookalikes.push(host);
  }
  return tally;
}

export function hostText(source: string, { total, official, lookalikes }: HostTally): string {
  const share = total === 0 ? '0.0' : ((100 * lookalikes.length) / total).toFixed(1);
  return [
    `=== ふつうのホスト（${source}）`,
    `似せた名前と判定 ${lookalikes.length}/${total}（${share} %）、Amazonのもの ${official}`,
    ...lookalikes.map((host) => `  ${printable(host)}`),
    '',
  ].join('\n');
}
