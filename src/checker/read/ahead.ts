/** Every reader that is loaded on first need, loaded at once: for a page that promises to work without a network. */
export async function loadReaders(): Promise<void> {
  await Promise.all([
    import('./html/html.ts'),
    import('./mime/eml.ts'),
    import('./outlook/msg.ts'),
    import('./pictures/picture-file.ts'),
    import('./pictures/pictures.ts'),
    import('./outlook/rtf.ts'),
    import('qr/decode.js'),
    import('tldts'),
  ]);
}
