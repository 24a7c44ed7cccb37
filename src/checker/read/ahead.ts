/** Every reader that is loaded on first need, loaded at once: for a page that promises to work without a network. */
export async function loadReaders(): Promise<void> {
  await Promise.all([
    import('./eml.ts'),
    import('./msg.ts'),
    import('./picture-file.ts'),
    import('./pictures.ts'),
    import('./rtf.ts'),
    import('parse5'),
    import('qr/decode.js'),
    import('tldts'),
  ]);
}
