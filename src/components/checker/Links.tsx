import { useState } from 'preact/hooks';
import type { LinkKind, ReportLink } from '../../checker/index.ts';
import { defang } from '../../text/defang.ts';
import { Host } from './Host.tsx';
import { Quote } from './Quote.tsx';

const KINDS: Record<LinkKind, string> = {
  official: 'Amazonのドメイン',
  lookalike: 'Amazonに似せたドメイン',
  shortener: '行き先を隠す短縮URL',
  'free-hosting': 'だれでも借りられる場所',
  foreign: 'Amazonではないドメイン',
  other: 'ウェブの行き先なし',
};

/** A mail can hold thousands: laid out at once the page would only freeze. */
const AT_ONCE = 20;

interface Props {
  links: readonly ReportLink[];
  /** Hosts as people see them, by host, where that differs. */
  looks: Record<string, string>;
}

/** Where the links lead, as text: nothing here can be pressed. */
export function Links({ links, looks }: Props) {
  const [shown, setShown] = useState(AT_ONCE);
  const pressed = links.filter(({ role }) => role !== 'asset');
  if (pressed.length === 0) return null;
  const ordered = [...pressed].sort((a, b) => Number(b.role === 'action') - Number(a.role === 'action'));
  const rest = ordered.length - shown;
  return (
    <details class="checker-more" open={pressed.length <= 5}>
      <summary>リンクの行き先（{pressed.length}件）</summary>
      <p class="small soft">
        確かめるための表示です。押しても開きません。太い字が、行き先の持ち主を表す部分です。
      </p>
      <ul class="checker-links plain-list">
        {ordered.slice(0, shown).map((link, index) => (
          <Row key={index} link={link} looks={looks} />
        ))}
      </ul>
      {rest > 0 && (
        <button class="button" data-kind="quiet" type="button" onClick={() => setShown(shown + AT_ONCE * 5)}>
          続きを見る（残り{rest}件）
        </button>
      )}
    </details>
  );
}

function Row({ link, looks }: { link: ReportLink; looks: Props['looks'] }) {
  const steps = link.chain.slice(0, -1);
  return (
    <li data-kind={link.kind}>
      <p>
        「<Quote text={shorten(link.text.trim() || (link.qr ? '画像の中のQRコード' : '文字なし'))} />」
        {link.role === 'action' && <span class="tag">押させようとしているリンク</span>}
      </p>
      <p class="checker-link-target">
        <span aria-hidden="true">→ </span>
        <span class="unseen">行き先：</span>
        {link.host === '' ? (
          <Quote text={shorten(defang(link.href.slice(0, 1000)))} />
        ) : (
          <Host host={link.host} domain={link.domain} looks={looks[link.host]} />
        )}
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
          <Quote text={steps.map((step) => shorten(defang(step.slice(0, 1000)))).join(' → ')} />
        </p>
      )}
    </li>
  );
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
