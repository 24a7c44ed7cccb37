import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  name: string;
  onName: (name: string) => void;
}

/** The registered name, for those who want it compared. Never leaves the page, like everything else typed here. */
export function NameField({ name, onName }: Props) {
  const input = useRef<HTMLInputElement>(null);

  function submit(event: JSX.TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    onName(input.current?.value.trim() ?? '');
  }

  return (
    <details class="checker-more" open={name !== ''}>
      <summary>Amazonに登録した名前でも調べる（任意）</summary>
      <form class="stack" onSubmit={submit}>
        <label for="checker-name">登録している名前</label>
        <p id="checker-name-hint" class="small soft">
          メールの宛名が、登録した名前になっているかを見ます。名前もこの端末の外へは出ません。保存もしません。
        </p>
        <div class="checker-name-field">
          <input
            ref={input}
            id="checker-name"
            type="text"
            maxLength={100}
            defaultValue={name}
            aria-describedby="checker-name-hint"
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            autocorrect="off"
          />
          <button class="button" data-kind="quiet" type="submit">
            この名前で調べ直す
          </button>
        </div>
      </form>
    </details>
  );
}
