import { segments } from '../../text/odd-letters.ts';

/**
 * Words out of a mail, as text: never a link, never markup. Isolated, so that a right-to-left override in it cannot
 * rearrange our own words; letters that are not what they seem are named.
 */
export function Quote({ text }: { text: string }) {
  return (
    <bdi>
      {segments(text).map(({ text, name, unseen }) =>
        name === '' ? text : <OddLetters text={unseen ? '' : text} name={name} />,
      )}
    </bdi>
  );
}

/** 「а＝キリル文字」; of what cannot be seen only the name. */
export function OddLetters({ text, name }: { text: string; name: string }) {
  return <span class="checker-letter">{text === '' ? name : `${text}＝${name}`}</span>;
}
