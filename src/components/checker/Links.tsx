import type { LinkKind, ReportLink } from '../../checker/index.ts';
import { Quote } from './Quote.tsx';

const KINDS: Record<LinkKind, string> = {
  official: 'Amazonのドメイン',
  lookalike: 'Amazonに似せたドメイン',
  shortener: '行き先を隠す短縮URL',
  'free-hosting': 'だれでも借りられる場所',
  foreign: 'Amazonではないドメイン',
  other: 'ウェブの行き先なし',
};

/** A mail can hold ten thousand links: past these the page would only freeze. */
const SHOWN = 100;

/** Where the links lead, as text: nothing here can be pressed. */
export function Links({ links }: { links: ReportLink[] }) {
  const pressed = links.filter(({ role }) => role !== 'asset');
  if (pressed.length === 0) return null;
  const ordered = [...pressed].sort((a, b) => Number(b.role === 'action') - Number(a.role === 'action'));
  const rest = ordered.length - SHOWN;
  return (
    <details class="checker-more" open={pressed.length <= 5}>
      <summary>リンクの行き先（{pressed.length}件）</summary>
      <p class="small soft">
        確かめるための表示です。押しても開きません。太い字が、行き先の持ち主を表す部分です。
      </p>
      <ul class="links plain-list">
        {ordered.slice(0, SHOWN).map((link, index) => (
          <Row key={index} link={link} />
        ))}
      </ul>
      {rest > 0 && <p class="small">ほかに{rest}件あります。</p>}
    </details>
  );
}

function Row({ link }: { link: ReportLink }) {
  const steps = link.chain.slice(0, -1);
  return (
    <li data-kind={link.kind}>
      <p class="link-text">
        「<Quote text={shorten(link.text.trim() || (link.qr ? '画像の中のQRコード' : '文字なし'))} />」
        {link.role === 'action' && <span class="tag">押させようとしているリンク</span>}
      </p>
      <p class="link-target">
        <span aria-hidden="true">→ </span>
        <span class="unseen">行き先：</span>
        <Host host={link.host} domain={link.domain} fallback={link.href} />
        <span
          class="tag"
          data-kind={link.kind === 'official' || link.kind === 'other' ? undefined : 'caution'}
        >
          {KINDS[link.kind]}
        </span>
      </p>
      {steps.length > 0 && (
        <p class="small soft">
          途中で通る場所：
          <Quote text={steps.map(shorten).join(' → ')} />
        </p>
      )}
    </li>
  );
}

/** The registrable domain is the part that has an owner: `www.amazon.co.jp.`**evil.example**. */
function Host({ host, domain, fallback }: { host: string; domain: string; fallback: string }) {
  if (host === '') return <Quote text={shorten(fallback)} />;
  const own = domain !== '' && host.endsWith(domain) ? domain : host;
  return (
    <bdi class="host" translate={false}>
      {host.slice(0, host.length - own.length)}
      <strong>{own}</strong>
    </bdi>
  );
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
