/** Opens a shared result where the address holds one (/check/#r=…); otherwise nothing is loaded and nothing shown. */
import { useEffect, useState } from 'preact/hooks';
import { asksForShared } from '../../pass-on/share.ts';
import type { SharedWords } from '../../pass-on/shared-words.ts';
import type { SharedResult } from './SharedResult.tsx';

interface Props {
  /** Address of the words, from the root of the site. */
  words: string;
  guides: { done: string; signs: string };
}

export function SharedDoor({ words: url, guides }: Props) {
  const [shown, setShown] = useState<{
    View: typeof SharedResult;
    words: SharedWords;
    fragment: string;
  } | null>(null);
  useEffect(() => {
    let newest = '';
    async function look() {
      const fragment = new URL(document.URL).hash;
      newest = fragment;
      setShown(null);
      if (!asksForShared(fragment)) return;
      const words: Promise<{ default: SharedWords }> = import(
        /* @vite-ignore */ new URL(url, document.baseURI).href
      );
      const [view, module] = await Promise.all([import('./SharedResult.tsx'), words]);
      if (newest === fragment) setShown({ View: view.SharedResult, words: module.default, fragment });
    }
    // Where the words do not arrive, the checker beneath works as ever.
    const start = () => void look().catch(() => {});
    start();
    addEventListener('hashchange', start);
    return () => removeEventListener('hashchange', start);
  }, [url]);
  return shown && <shown.View words={shown.words} fragment={shown.fragment} guides={guides} />;
}
