/**
 * Every bound of the reader, with the attack it stops. What lies beyond a bound is left out and named in
 * `Message.truncated`; only an input over `inputBytes` is refused as a whole.
 */
export const LIMITS = {
  /** A mail with the 25 MB attachment that large providers allow is 35 MB in base64. More would freeze a phone. */
  inputBytes: 36_000_000,
  /** Header padding: megabytes of X- lines in front of the ones that matter. */
  headerBytes: 512_000,
  /** Thousands of one-letter fields, each costing an object. */
  headers: 2_000,
  /** One field folded over megabytes, to slow the decoders of names and encoded words. */
  fieldChars: 64_000,
  /** Recipients written into From or Reply-To by the thousand. */
  addresses: 50,
  /** A MIME tree without end: empty parts, 10 bytes each. */
  parts: 400,
  /** Multiparts or forwarded mails nested in each other; every level reads the bytes below it again. */
  depth: 20,
  /** Text decoded from all parts: base64 of a gigabyte of blanks inside an allowed mail is not possible, 36 MB is. */
  bodyBytes: 6_000_000,
  /** HTML handed to the tree builder; a tree weighs some fifty times its source. */
  htmlChars: 3_000_000,
  /** Elements: "<p><p><p>…" makes one node for three bytes, and <b id=1><b id=2>… is made anew in every paragraph. */
  elements: 30_000,
  /** Browsers stop nesting at 512 as well. Without it, closing tags search the whole stack: quadratic. */
  elementDepth: 512,
  /** Rules kept from <style> blocks. */
  styleRules: 4_000,
  /** Visible text kept. A long newsletter has 30,000 characters. */
  textChars: 1_000_000,
  /** Hidden text kept, over all pieces. */
  hiddenChars: 200_000,
  hiddenPieces: 500,
  /** Links: each costs a URL parse and its unwrapping. */
  links: 1_000,
  /** Forms, fields and scripts by the thousand; of each kind a handful says all there is to say. */
  active: 100,
  /** A URL of megabytes; browsers refuse them from about this size. */
  urlChars: 16_000,
  /** Redirector in redirector in redirector … */
  chain: 8,
  /** Charset labels, a new one invented for every word. */
  charsets: 20,
  /** Names of attachments. */
  attachments: 200,
  /** Hops and signatures, invented by the hundred below the receiver's own. */
  hops: 100,
  /** Pictures looked at for QR codes; a mail of a thousand icons must not take a minute. */
  pictures: 20,
  /** Decompression bombs: some hundred kilobytes that say they are 60,000 pixels wide, and are. A phone's photograph has 12 million, or 24. */
  picturePixels: 26_000_000,
  pictureSide: 20_000,
  /** All pictures of a mail together. */
  pixelsInAll: 52_000_000,
  /** Pixels times scans: a progressive JPEG of a thousand empty scans. An honest one has ten. */
  jpegWork: 200_000_000,
  /** Codes read out of one picture. */
  codes: 8,
  /** Streams looked at in a PDF, and bytes inflated for one picture in it. */
  pdfStreams: 2_000,
  pdfPictureBytes: 64_000_000,
  /** Streams and folders of a .msg; each property of a mail is one. */
  msgEntries: 10_000,
  /** What all streams of a .msg may come to: chains that share their sectors make more of a file than it holds. */
  msgBytes: 40_000_000,
  /** Rich text unpacked from a .msg. */
  rtfBytes: 6_000_000,
} as const;
