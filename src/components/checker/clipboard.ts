import type { Clip } from './intake.ts';

/** Whether the browser can hand over the clipboard at the press of a button; older ones cannot. */
export const canReadClipboard = () => 'read' in (navigator.clipboard ?? {});

/**
 * The clipboard, as a paste would bring it.
 * @throws where the browser or the person refuses
 */
export async function readClipboard(): Promise<Clip> {
  const clip: Clip = { text: '', html: '', files: [], folders: [] };
  // Chromium otherwise drops the styles by which a mail hides its text. The engine takes any HTML; it is never rendered.
  const asWritten = { unsanitized: ['text/html'] };
  const items = await (navigator.clipboard.read as (as: object) => Promise<ClipboardItems>).call(
    navigator.clipboard,
    asWritten,
  );
  for (const item of items) {
    for (const type of item.types) {
      const blob = await item.getType(type);
      if (type === 'text/plain') clip.text += await blob.text();
      else if (type === 'text/html') clip.html += await blob.text();
      else if (type.startsWith('image/')) clip.files.push(new File([blob], '画像', { type }));
    }
  }
  return clip;
}
