import { segments } from '../../text/odd-letters.ts';

/** Longer names are shown by their ends: the last part tells what the file is. */
const SHOWN = 60;

/**
 * A file's name inside a sentence of ours: letters that hide, deceive or turn the direction round are named, and the
 * rest is isolated, so that `gpj.exe` written backwards cannot pass for a picture nor turn our own words round.
 */
export function shownName(file: string): string {
  const seen = segments(file).map(({ text, name, unseen }) =>
    name === '' ? text : `${unseen ? '' : text}〔${name}〕`,
  );
  const all = [...seen.join('')];
  const half = SHOWN / 2;
  const cut = all.length > SHOWN;
  return `\u2068${cut ? `${all.slice(0, half).join('')}…${all.slice(-half).join('')}` : all.join('')}\u2069`;
}
