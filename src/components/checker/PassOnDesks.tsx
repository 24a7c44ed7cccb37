/** To whom the report goes: the choice, and what the chosen desk takes, where, and by which source. */
import { useEffect, useRef } from 'preact/hooks';
import { japaneseDate } from '../../dates.ts';
import { DESKS, type Desk, type DeskId } from '../../pass-on/desks.ts';

interface Props {
  chosen: Desk;
  onChoose: (id: DeskId) => void;
}

export function PassOnDesks({ chosen, onChoose }: Props) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <fieldset class="checker-pass-on-desks">
        <legend>どこへ知らせますか</legend>
        {DESKS.map(({ id, name }, index) => (
          <label key={id}>
            <input
              ref={index === 0 ? first : null}
              type="radio"
              name="desk"
              value={id}
              checked={id === chosen.id}
              onChange={() => onChoose(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <div class="checker-pass-on-desk small">
        <p>
          {chosen.wants}
          {chosen.unconfirmed}
        </p>
        {chosen.address && (
          <p>
            宛先：<span translate={false}>{chosen.address}</span>
            {chosen.form && (
              <>
                <br />
                受付ページ：
                <a href={chosen.form} rel="noreferrer">
                  {chosen.form}
                </a>
              </>
            )}
          </p>
        )}
        {chosen.source && (
          <p class="soft">
            出典：{chosen.source}（{japaneseDate(chosen.checked)}に確認）
          </p>
        )}
      </div>
    </>
  );
}
