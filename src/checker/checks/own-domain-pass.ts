import { officialResult, passedOn } from '../authentication.ts';
import type { Check } from '../check.ts';
import { quoteWords } from '../evidence.ts';
import { domainOf, isOfficial, isOfficialAddress } from '../hosts/official.ts';
import { fromAddress, type Message } from '../message.ts';
import type { DomainOf } from '../route.ts';

/**
 * The receiver's checks passed, for a domain that is not Amazon's: explains away a false comfort, convicts nobody.
 * Traps: Amazon's own mail also passes for the relay it rents (amazonses.com); a list or a forwarding service passes
 * for itself; a pass that the mail brought along is not read at all.
 * Source: of 103 frauds on public lists (2020–2025) 92 passed SPF and 71 an aligned DKIM, for their own domains.
 */
export default {
  id: 'own-domain-pass',
  strength: 'note',
  needs: ['sender', 'authentication'],
  onlyIfClaimed: true,
  words: {
    title: '検査の「合格」は、別のドメインのもの',
    found: ({ methods, domain }) =>
      `受信側の検査（${methods}）は合格ですが、確かめられたのは ${domain} です。Amazonのドメインではありません。`,
    why: '自分で取ったドメインなら、偽のメールの送り主も検査に合格できます。合格は、Amazonから届いた証拠ではありません。',
    action: '「pass」や「合格」の文字より、どのドメインが確かめられたかを見てください。',
    clear: '別のドメインについての「合格」は見つかりませんでした。',
    unknown: {
      unseen: 'ヘッダー（メールの経路の記録）がないため、検査の結果が見えません。',
      'no-result': '受信したサーバーの検査結果がヘッダーにありませんでした。',
    },
  },
  judge(message, { registrable }) {
    if (message.forwarded) return { outcome: 'not-applicable' };
    if (!message.auth || message.auth.results.length === 0)
      return { outcome: 'unknown', reason: 'no-result' };
    const passed = foreignPasses(message, registrable);
    const domain = passed[0]?.domain;
    if (domain === undefined) return { outcome: 'clear' };
    const methods = [...new Set(passed.map(({ method }) => method.toUpperCase()))].join('、');
    return { outcome: 'found', data: { methods, domain }, evidence: quoteResult(message, domain) };
  },
} satisfies Check;

/** All the passes for one foreign domain: From's own, or with an official From whichever the receiver names first. */
function foreignPasses(message: Message, registrable: DomainOf) {
  const address = fromAddress(message);
  const passes = (message.auth?.results ?? []).filter(
    (row) => row.result === 'pass' && row.method !== 'arc' && row.domain !== '' && !isOfficial(row.domain),
  );
  if (!isOfficialAddress(address)) {
    const own = registrable(domainOf(address));
    return passes.filter((row) => registrable(row.domain) === own);
  }
  if (officialResult(message) === 'pass' || passedOn(message)) return [];
  return passes.filter((row) => row.domain === passes[0]?.domain);
}

/** The word before which the receiver names the domain: "header.from=shop.example". */
function quoteResult(message: Message, domain: string) {
  const properties = ['header.from=', 'header.d=', 'header.i=@', 'smtp.mailfrom='];
  return properties.flatMap((property) => quoteWords(message, 'headers', property + domain)).slice(0, 1);
}
