/** The checker: one surface to paste on, drop on or choose a file for; its result beneath. */
import type { JSX } from 'preact';
import { ErrorSummary } from './ErrorSummary.tsx';
import { clipOf, isEmpty, LONGEST_SHOWN } from './intake.ts';
import { Progress } from './Progress.tsx';
import type { Guides } from './SafeWay.tsx';
import { Samples } from './Samples.tsx';
import { SharedDoor } from './SharedDoor.tsx';
import { useChecker } from './useChecker.ts';
import { useDrop } from './useDrop.ts';
import { Ways } from './Ways.tsx';
import { NOT_READY, READY, STALE } from './words.ts';

interface Props {
  /** Address of the list of known lures, from the root of the site. */
  lures: string;
  /** Address of the words for a result that somebody else passed on. */
  sharedWords: string;
  /** Addresses of the pages the result leads to. */
  guides: Guides;
}

export default function Checker({ lures, sharedWords, guides }: Props) {
  const checker = useChecker(lures);
  const { intake, take, later, rest } = checker;
  const dropping = useDrop(take);

  function paste(event: ClipboardEvent) {
    const clip = clipOf(event.clipboardData);
    const plain = clip.text !== '' && clip.html.trim() === '' && clip.files.length === 0;
    // Ordinary words go in the ordinary way, at the cursor and undoable.
    if (plain && clip.text.length <= LONGEST_SHOWN && !checker.beginsAnew()) return;
    // An empty clipboard would change nothing by itself: there is nothing to prevent, only to say.
    if (!isEmpty(clip)) event.preventDefault();
    void take(clip);
  }

  function submit(event: JSX.TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void checker.run();
  }

  return (
    <div class="checker" data-dropping={dropping}>
      <SharedDoor words={sharedWords} guides={guides} />
      <form class="checker-form" noValidate onSubmit={submit} onFocusIn={checker.warm}>
        <ErrorSummary trouble={checker.trouble} />
        <label class="checker-label" for="checker-mail">
          調べたいメール
        </label>
        <p class="checker-hint" id="checker-hint">
          <span class="checker-touch">本文を長押しで選び、コピーして、ここに貼り付けます。</span>
          <span class="checker-desk">
            本文を Ctrl+A
            で選び、コピーして、ここに貼り付けます。メールのファイル（.eml、.msg）や、QRコードの画像を置くこともできます。
          </span>
        </p>
        <Ways onClipboard={checker.takeClipboard} onFiles={checker.takeFiles} />
        <textarea
          ref={intake.box}
          id="checker-mail"
          class="checker-box"
          rows={7}
          aria-describedby={`checker-hint checker-received${checker.trouble ? ' checker-error-title' : ''}`}
          aria-invalid={checker.trouble !== null}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          onPaste={paste}
          onInput={intake.edited}
        />
        <p class="checker-received" id="checker-received">
          {intake.received}
        </p>
        {intake.replaced && (
          <button class="button checker-undo" data-kind="quiet" type="button" onClick={intake.restore}>
            前の内容に戻す
          </button>
        )}
        <div class="checker-actions">
          <button class="button checker-go" type="submit" aria-disabled={checker.progress !== ''}>
            点検する
          </button>
          <button class="button" data-kind="quiet" type="button" onClick={checker.clear}>
            消す
          </button>
        </div>
        <Progress shown={checker.progress === 'slow'} onCancel={checker.cancel} />
        <p class={checker.ready ? 'checker-ready small soft' : 'small soft'}>
          {checker.ready ? READY : NOT_READY}
        </p>
        <Samples onSample={checker.takeSample} />
      </form>
      {rest && checker.many && checker.judge.current && (
        <rest.MailList
          key={checker.many.serial}
          judge={checker.judge.current}
          files={checker.many.files}
          name={checker.many.name}
          hidden={checker.result !== null}
          opened={checker.opened}
          onOpen={checker.show}
          tell={checker.tell}
        />
      )}
      {checker.many && checker.result && (
        <button class="button checker-back" data-kind="quiet" type="button" onClick={checker.back}>
          一覧に戻る
        </button>
      )}
      {later && checker.result && (
        <later.Result
          result={checker.result}
          told={checker.told}
          onTold={checker.answer}
          makeDrafts={checker.drafts}
          PassOn={rest?.PassOn ?? null}
          guides={guides}
          stale={checker.stale ? STALE : ''}
        />
      )}
      <p class="unseen" role="status">
        {checker.said}
      </p>
    </div>
  );
}
