/** Offers to pass the mail on. The reports are made in the worker, when they are asked for. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation, Report } from '../../checker/index.ts';
import type { PassOn as Part } from './PassOn.tsx';
import type { Drafts } from './redact-mail.ts';

/** null until it is there; it is once there are drafts. */
export type PassOnPart = typeof Part | null;

interface Props {
  report: Report;
  explanation: Explanation;
  /** Makes the reports; null where that was interrupted. */
  makeDrafts: () => Promise<Drafts | null>;
  PassOn: PassOnPart;
}

export function PassOnDoor({ report, explanation, makeDrafts, PassOn }: Props) {
  const [drafts, setDrafts] = useState<Drafts | null>(null);
  const [state, setState] = useState<'' | 'working' | 'failed'>('');
  const asked = useRef(0);
  // An answer given beneath the result changes what the report says.
  useEffect(() => {
    asked.current += 1;
    setDrafts(null);
    setState('');
  }, [explanation]);

  async function make() {
    asked.current += 1;
    const mine = asked.current;
    setState('working');
    const made = await makeDrafts();
    if (mine !== asked.current) return;
    setState(made ? '' : 'failed');
    setDrafts(made);
  }

  return (
    <section class="checker-pass-on stack" aria-labelledby="pass-on">
      <h3 id="pass-on">このメールを知らせる</h3>
      {drafts && PassOn ? (
        <PassOn drafts={drafts} report={report} explanation={explanation} />
      ) : (
        <>
          <p>名前やアドレスを伏せた報告文を作ります。送る前に、中身を読んで直せます。</p>
          <p class="checker-actions">
            <button
              class="button"
              data-kind="quiet"
              type="button"
              onClick={make}
              aria-disabled={state === 'working'}
            >
              報告文を作る
            </button>
          </p>
          <p role="status" class={state === 'failed' ? 'checker-pass-on-said' : 'unseen'}>
            {state === 'working' && '作っています…'}
            {state === 'failed' && '報告文を作れませんでした。もう一度押してください。'}
          </p>
        </>
      )}
    </section>
  );
}
