import type { RefObject } from 'preact';

/** The registered name, for those who want it compared. Never leaves the page, like everything else typed here. */
export function NameField({ input }: { input: RefObject<HTMLInputElement> }) {
  return (
    <details class="checker-more">
      <summary>Amazonに登録した名前でも調べる（任意）</summary>
      <div class="stack">
        <label for="checker-name">登録している名前</label>
        <p id="checker-name-hint" class="small soft">
          メールの宛名が、登録した名前になっているかを見ます。名前もこの端末の外へは出ません。保存もしません。
        </p>
        <input
          ref={input}
          id="checker-name"
          type="text"
          maxLength={100}
          aria-describedby="checker-name-hint"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
        />
      </div>
    </details>
  );
}
