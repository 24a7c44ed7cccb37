/** The ways in beside typing and dropping: the clipboard, where the browser lets it be read, and files. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { canReadClipboard } from './clipboard.ts';

interface Props {
  onClipboard: () => void;
  onFiles: (files: File[]) => void;
}

const FILE_TYPES =
  '.eml,.msg,.mbox,.txt,.html,.htm,.pdf,.png,.jpg,.jpeg,.gif,message/rfc822,text/plain,text/html,application/pdf,image/png,image/jpeg,image/gif';

export function Ways({ onClipboard, onFiles }: Props) {
  const files = useRef<HTMLInputElement>(null);
  // Taken for granted until the page is awake: nearly all browsers can, and a button that comes late would shift the rest.
  const [clipboard, setClipboard] = useState(true);
  useEffect(() => setClipboard(canReadClipboard()), []);

  function chosen(event: JSX.TargetedEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    if (input.files?.length) onFiles([...input.files]);
    // So that choosing the same file again is noticed.
    input.value = '';
  }

  return (
    <div class="checker-ways">
      {clipboard && (
        <button class="button" data-kind="quiet" type="button" onClick={onClipboard}>
          クリップボードから貼り付ける
        </button>
      )}
      <button class="button" data-kind="quiet" type="button" onClick={() => files.current?.click()}>
        ファイルを選ぶ
      </button>
      <input ref={files} hidden type="file" multiple accept={FILE_TYPES} onChange={chosen} />
    </div>
  );
}
