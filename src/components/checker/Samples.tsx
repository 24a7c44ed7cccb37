import type { SampleId } from './sample-mails.ts';

const SAMPLES: [SampleId, string][] = [
  ['button', 'ボタンのある偽メール'],
  ['qr', 'QRコードのある偽メール'],
  ['genuine', '本物と同じ形のメール'],
  ['words', '文字だけのメール'],
];

/** For those who want to see first what happens. The mails themselves are loaded when one is asked for. */
export function Samples({ onSample }: { onSample: (id: SampleId) => void }) {
  return (
    <details class="checker-more">
      <summary>見本のメールで試す</summary>
      <p class="small soft">このサイトで書いた見本です。押すと、上の欄に入ります。</p>
      <div class="checker-ways">
        {SAMPLES.map(([id, label]) => (
          <button key={id} class="button" data-kind="quiet" type="button" onClick={() => onSample(id)}>
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}
