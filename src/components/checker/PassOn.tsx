/** The masked report, to be read and changed before anything leaves: copy, file, mail app; the result as a link; paper. */
import { useRef, useState } from 'preact/hooks';
import type { Explanation, Report } from '../../checker/index.ts';
import { DESKS, type DeskId } from '../../pass-on/desks.ts';
import { mailto } from '../../pass-on/mailto.ts';
import { isShareable, toFragment } from '../../pass-on/share.ts';
import { PassOnDesks } from './PassOnDesks.tsx';
import type { Drafts } from './redact-mail.ts';
import { save } from './save.ts';
import { ENGINE } from './words.ts';

export interface PassOnProps {
  drafts: Drafts;
  report: Report;
  explanation: Explanation;
}

const COPIED = 'コピーしました。';
const NOT_COPIED = 'コピーできませんでした。文を選んであります。長押しか Ctrl+C でコピーしてください。';
const SAVED = 'テキストファイルに保存しました。';
const PASTE = '長いので、メールには件名だけが入ります。本文はコピーしたものを貼り付けてください。';

export function PassOn({ drafts: { drafts, masked }, report, explanation }: PassOnProps) {
  const [desk, setDesk] = useState<DeskId>('council');
  const [bodies, setBodies] = useState(() => mapBodies(drafts));
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const link = useRef<HTMLInputElement>(null);

  const chosen = DESKS.find(({ id }) => id === desk) ?? DESKS[0];
  if (!chosen) return null;
  const { subject } = drafts[desk];
  const body = bodies[desk];
  const mail = mailto(chosen.address, { subject, body });

  async function copy(from: HTMLTextAreaElement | HTMLInputElement | null, done = COPIED) {
    if (!from) return;
    try {
      await navigator.clipboard.writeText(from.value);
      setSaid(done);
    } catch {
      // Refused, or no secure context: the reader's own hand can still copy.
      from.focus();
      from.select();
      setSaid(NOT_COPIED);
    }
  }

  function keep() {
    save('houkoku.txt', 'text/plain;charset=utf-8', `${subject}\n\n${body}\n`);
    setSaid(SAVED);
  }

  return (
    <div class="stack">
      <PassOnDesks
        chosen={chosen}
        onChoose={(id) => {
          setDesk(id);
          setSaid('');
        }}
      />
      <p>
        {masked.length > 0 ? `伏せたもの：${masked.join('、')}。` : '伏せるものは見つかりませんでした。'}
        伏せ残しがないかを読み、気になる所は書きかえてください。
      </p>
      <label class="checker-label checker-pass-on-label" for="pass-on-body">
        送る前に読む報告文
      </label>
      <textarea
        ref={box}
        id="pass-on-body"
        class="checker-box checker-pass-on-body"
        rows={14}
        spellcheck={false}
        autocomplete="off"
        value={body}
        onInput={(event) => setBodies({ ...bodies, [desk]: event.currentTarget.value })}
      />
      <div class="checker-actions">
        <button class="button" type="button" onClick={() => copy(box.current)}>
          コピーする
        </button>
        <button class="button" data-kind="quiet" type="button" onClick={keep}>
          ファイルに保存
        </button>
        <a
          class="button"
          data-kind="quiet"
          href={mail.url}
          onClick={() => !mail.whole && copy(box.current, PASTE)}
        >
          メールアプリで開く
        </a>
        <button class="button" data-kind="quiet" type="button" onClick={() => print()}>
          結果を印刷
        </button>
      </div>
      {!mail.whole && <p class="small soft">{PASTE}</p>}
      {isShareable(report.verdict) && (
        <>
          <label class="checker-label checker-pass-on-label" for="pass-on-link">
            結果だけを知らせるリンク
          </label>
          <p class="checker-hint" id="pass-on-link-hint">
            入るのは、結論としるしの名前だけです。メールの中身は入りません。
          </p>
          <input
            ref={link}
            id="pass-on-link"
            type="text"
            readOnly
            aria-describedby="pass-on-link-hint"
            value={
              document.URL.replace(/#.*$/s, '') +
              toFragment({
                verdict: report.verdict,
                version: ENGINE,
                signs: [...explanation.deciding, ...explanation.also].map(({ check }) => check),
              })
            }
          />
          <p class="checker-actions">
            <button class="button" data-kind="quiet" type="button" onClick={() => copy(link.current)}>
              リンクをコピーする
            </button>
          </p>
        </>
      )}
      <p role="status" class="checker-pass-on-said">
        {said}
      </p>
    </div>
  );
}

function mapBodies(drafts: Drafts['drafts']): Record<DeskId, string> {
  return Object.fromEntries(Object.entries(drafts).map(([id, { body }]) => [id, body])) as Record<
    DeskId,
    string
  >;
}
