import { Fragment } from 'preact';
import { segments } from '../../text/odd-letters.ts';

/**
 * Words out of a mail, as text: never a link, never markup. Isolated, so that a right-to-left override in it cannot
 * rearrange our own words; letters that are not what they seem are named.
 */
export function Quote({ text }: { text: string }) {
  return (
    <bdi>
      {segments(text).map(({ text, name, unseen }) =>
        name === '' ? <Dotted text={text} /> : <OddLetters text={unseen ? '' : text} name={name} />,
      )}
    </bdi>
  );
}

/** 「а＝キリル文字」; of what cannot be seen only the name. */
export function OddLetters({ text, name }: { text: string; name: string }) {
  return <span class="checker-letter">{text === '' ? name : `${text}＝${name}`}</span>;
}

/** A dot between the labels of a host, in 「https://evil.example」 as in 「info@evil.example」. */
const HOST_DOT = /(?<=[a-z0-9-])\.(?=[a-z])/i;

/** A paper is scanned and a PDF makes links of hosts: there every dot of one stands in brackets (pass-on.css). `host`: a host alone. */
export function Dotted({ text, host = false }: { text: string; host?: boolean }) {
  return text.split(host ? '.' : HOST_DOT).map((label, index) => (
    <Fragment key={index}>
      {index > 0 && <span class="checker-host-dot">.</span>}
      {label}
    </Fragment>
  ));
}
