/** A link as the checks see it: what is shown, where it stands, where it leads. */

/**
 * Ways in which a written URL hides where it goes.
 * `userinfo` https://amazon.co.jp@evil.example, `ip` any notation of an address, `backslash`, `slashes` (hTTps:/\ or
 * https:evil), `wide-dot` full-width dots and slashes, `invisible` zero-width or bidi letters, `port` an unusual one,
 * `script` javascript:/data:/vbscript:.
 */
export type Disguise =
  | 'userinfo'
  | 'ip'
  | 'backslash'
  | 'slashes'
  | 'wide-dot'
  | 'invisible'
  | 'port'
  | 'script';

export interface Link {
  /** What a person sees: the anchor's text (or its picture's alt), or the URL itself in plain text. */
  text: string;
  /** As written in the mail. */
  href: string;
  /** From the written URL to the last one that can be known offline; normalised by WHATWG URL. Empty if not a URL. */
  chain: string[];
  /** ASCII host of the chain's end, '' where there is none (mailto:, javascript:). */
  host: string;
  /** Registrable domain of `host` by the public suffix list with its private section; the host itself for an IP. */
  domain: string;
  /** The host lies under a private suffix (pages.dev, s3.amazonaws.com …): anybody may have it. */
  shared: boolean;
  /** The chain ends at a redirector that hides its target (a shortener, an opaque click counter). */
  opaque: boolean;
  disguises: Disguise[];
  /** `action`: what the mail wants pressed; `asset`: loaded, not pressed (pictures, styles). */
  role: 'action' | 'plain' | 'asset';
  /** Read from a QR code: no words of its own, and no place in the text. Absent for all other links. */
  qr?: true;
  /** Where it stands; offsets into `Message.text` or `Message.html`. */
  part: 'text' | 'html';
  start: number;
  end: number;
  /** Where its words stand in `Message.text`; empty where a picture is all it shows. Absent where it has no place there. */
  shown?: { start: number; end: number };
}
