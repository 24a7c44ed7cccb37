import { useEffect, useRef } from 'preact/hooks';
import type { Trouble } from './words.ts';

const MARK = 'エラー: ';

/** Says what went wrong beside the box, takes the focus, and marks the page's title, as GOV.UK's error summary does. */
export function ErrorSummary({ trouble }: { trouble: Trouble | null }) {
  const summary = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!trouble) return;
    const title = document.title;
    document.title = MARK + title;
    summary.current?.focus();
    return () => {
      document.title = title;
    };
  }, [trouble]);

  if (!trouble) return null;
  return (
    <section
      class="checker-error"
      ref={summary}
      tabIndex={-1}
      aria-labelledby="checker-error-title"
      aria-describedby="checker-error-help"
    >
      <h2 id="checker-error-title">{trouble.title}</h2>
      <p id="checker-error-help">{trouble.help}</p>
    </section>
  );
}
