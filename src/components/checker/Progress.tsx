import { CHECKING } from './words.ts';

export function Progress({ shown, onCancel }: { shown: boolean; onCancel: () => void }) {
  if (!shown) return null;
  return (
    <div class="checker-progress">
      <label for="checker-progress">{CHECKING}</label>
      <progress id="checker-progress" />
      <button class="button" data-kind="quiet" type="button" onClick={onCancel}>
        やめる
      </button>
    </div>
  );
}
