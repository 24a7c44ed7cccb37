import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportLink, MailView as View } from '../../checker/index.ts';
import { MailText, type Note } from './MailText.tsx';
import { Quote } from './Quote.tsx';
import { reveal, signId } from './reveal.ts';

interface Props {
  view: View;
  links: readonly ReportLink[];
  /** By check id. */
  notes: ReadonlyMap<string, Note>;
  /** The check whose place in the mail the reader asked for; a new object each time. */
  sought: { check: string } | null;
}

/** A short mail stands open on a wide screen; elsewhere it would bury what follows. */
const WIDE = '(min-width: 48rem)';
const SHORT = 1_500;

/** The mail itself, as text, with everything that was found marked in place. Laid out only once it is unfolded. */
export function MailView({ view, links, notes, sought }: Props) {
  const [open, setOpen] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => setOpen(matchMedia(WIDE).matches && lengthOf(view.body) <= SHORT), []);
  useLayoutEffect(() => {
    if (sought) setOpen(true);
  }, [sought]);
  useLayoutEffect(() => {
    if (open && sought) reveal(fold.current?.querySelector<HTMLElement>(`[data-checks~="${sought.check}"]`));
  }, [open, sought]);

  const toSign = (check: string) => reveal(document.getElementById(signId(check)));
  const text = { links, looks: view.looks, notes, onNote: toSign };
  return (
    <details
      class="checker-more checker-mail-view"
      ref={fold}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{notes.size > 0 ? 'メールの中で、しるしの場所を見る' : '読み取ったメールを見る'}</summary>
      {open && (
        <div>
          <p class="small soft">
            文字だけの表示です。押しても何も開きません。番号を押すと、その理由へ移ります。
          </p>
          <section class="checker-mail-paper" aria-label="メールの文面" translate={false} dir="ltr">
            {view.lines.length > 0 && (
              <dl class="checker-mail-head">
                {view.lines.map(({ label, stretches }, index) => (
                  <div key={index}>
                    <dt>
                      <Quote text={label.slice(0, 60)} />
                    </dt>
                    <dd>
                      <MailText stretches={stretches} {...text} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            <div class="checker-mail-body">
              <MailText stretches={view.body} {...text} />
            </div>
            <Attachments view={view} />
          </section>
        </div>
      )}
    </details>
  );
}

function lengthOf(stretches: View['body']): number {
  const pieces = stretches.flatMap((stretch) => stretch.pieces);
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text.length : 100), 0);
}

function Attachments({ view: { attachments, more } }: { view: View }) {
  if (attachments.length === 0) return null;
  return (
    <div class="checker-mail-files">
      <p class="small">添付ファイル（名前だけ。開いていません）</p>
      <ul>
        {attachments.map(({ name, type }, index) => (
          <li key={index}>
            <Quote text={name === '' ? '名前なし' : name.slice(0, 120)} />
            <span class="small soft">
              {' '}
              <Quote text={type.slice(0, 60)} />
            </span>
          </li>
        ))}
        {more > 0 && <li>ほかに{more}件</li>}
      </ul>
    </div>
  );
}
