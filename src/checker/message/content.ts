/** What a mail's body holds beside its text and its links. */

/** Text that is in the source but that a reader does not see. */
export interface HiddenText {
  text: string;
  how:
    | 'display'
    | 'visibility'
    | 'opacity'
    | 'size'
    | 'colour'
    | 'offscreen'
    | 'clip'
    | 'attribute'
    | 'zero-width';
  /** Where it stands in `Message.html`. */
  start: number;
  end: number;
  /** How much of `Message.text` is seen before it: 0 for what stands above everything, as preview lines do. */
  at: number;
}

/** Markup that acts by itself or takes what is typed; a mail needs none of it. Offsets into `Message.html`. */
export interface ActiveContent {
  /** `handler`: an attribute that runs a script when something is pressed or loaded (onclick=…). */
  kind: 'form' | 'password' | 'script' | 'handler' | 'refresh' | 'base';
  start: number;
  end: number;
}

/** A picture that came with the mail (not one it would load), and what its QR codes say. */
export interface Picture {
  /** File name or content id, '' if it has none. */
  name: string;
  /** Decoded QR codes; usually none or one. Each that is an address is also a `Link`. */
  qr: string[];
  /** Not looked into: of a form that is not read (WebP, HEIC …), or larger than a picture may be. */
  unread?: true;
}

export interface Attachment {
  /** '' if it has none. */
  name: string;
  /** As the sender wrote it. */
  type: string;
  /** Bytes. */
  size: number;
  /** A ZIP archive whose first file is encrypted: nothing on the way could look into it. */
  locked?: true;
}
