import { Dotted, Quote } from './Quote.tsx';

interface Props {
  /** ASCII, '' where the link leads to no host. */
  host: string;
  /** The part of it that has an owner. */
  domain: string;
  /** The host as people see it, where that differs. */
  looks: string | undefined;
}

/** The registrable domain set off, since it alone tells whose the host is: `www.amazon.co.jp.`**evil.example**. */
export function Host({ host, domain, looks }: Props) {
  const own = domain !== '' && host.endsWith(domain) ? domain : host;
  return (
    <bdi class="checker-host" translate={false}>
      <Dotted host text={host.slice(0, host.length - own.length)} />
      <strong>
        <Dotted host text={own} />
      </strong>
      {looks !== undefined && (
        <span class="small">
          （見た目は <Quote text={looks} />）
        </span>
      )}
    </bdi>
  );
}
