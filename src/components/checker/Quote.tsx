import { segments } from './letters.ts';

/**
 * Words out of a mail, as text: never a link, never markup. Isolated, so that a right-to-left override in it cannot
 * rearrange our own words, and with its invisible letters made visible.
 */
export function Quote({ text }: { text: string }) {
  return (
    <bdi>
      {segments(text).map(({ text, unseen }) => (unseen ? <span class="checker-letter">{text}</span> : text))}
    </bdi>
  );
}
