/** Many mails at once: how far the round is, what it found so far, the table, and a file of it to keep. */
import { useEffect, useRef } from 'preact/hooks';
import { FORMS, type Form } from './export.ts';
import type { Judge } from './judge.ts';
import { BY_URGENCY, EXPORT_HOLDS, sortedBy, stateInWords, VERDICT_SHORT } from './list-words.ts';
import { MailTable, rowId } from './MailTable.tsx';
import type { Mail, Place, Row } from './protocol.ts';
import { save } from './save.ts';
import { useRound } from './useRound.ts';

interface Props {
  judge: Judge;
  files: File[];
  name: string;
  /** While a report is shown in its place; the round goes on. */
  hidden: boolean;
  /** The mail that was opened last: coming back, people find themselves there. */
  opened: Place | null;
  onOpen: (mail: Mail, place: Place) => void;
  tell: (notice: string) => void;
}

export function MailList({ judge, files, name, hidden, opened, onOpen, tell }: Props) {
  const { rows, state, done, leave } = useRound(judge, files, name);
  const going = state === 'going';
  const said = stateInWords(state, rows.length);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hidden) return;
    const row = opened && document.getElementById(rowId(opened));
    (row ?? heading.current)?.focus({ preventScroll: true });
    // Focus alone would leave the list at the lower edge of a phone.
    if (row) row.scrollIntoView({ block: 'center' });
    else heading.current?.scrollIntoView({ block: 'start' });
  }, [hidden]);
  useEffect(() => {
    if (!going) tell(said);
  }, [going]);

  // A slip of the finger must not throw away the work of minutes; what is done can be had again.
  useEffect(() => {
    if (!going) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [going]);

  function open(row: Row) {
    const file = files[row.file];
    if (file) onOpen({ kind: 'file', file, nth: row.nth }, row);
  }

  return (
    <section class="checker-list" hidden={hidden} aria-labelledby="checker-list-heading">
      <h2 id="checker-list-heading" ref={heading} tabIndex={-1}>
        調べたメールの一覧
      </h2>
      <div class="checker-progress">
        <label for="checker-round">{said}</label>
        {going && (
          <>
            <progress id="checker-round" max={files.reduce((sum, { size }) => sum + size, 0)} value={done} />
            <button class="button" data-kind="quiet" type="button" onClick={leave}>
              やめる
            </button>
          </>
        )}
      </div>
      <ul class="checker-counts plain-list">
        {BY_URGENCY.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length] as const)
          .filter(([, count]) => count > 0)
          .map(([verdict, count]) => (
            <li key={verdict}>
              {VERDICT_SHORT[verdict]} <b>{count}通</b>
            </li>
          ))}
      </ul>
      {rows.length > 0 && (
        <>
          <p class="small soft">件名を押すと、そのメールの結果を開きます。見出しを押すと並べかえます。</p>
          <MailTable
            rows={rows}
            caption="調べたメール"
            onOpen={open}
            onSort={(column, down) => tell(sortedBy(column, down))}
          />
          <div class="checker-ways">
            {FORMS.map((form) => (
              <Export key={form.label} form={form} rows={rows} />
            ))}
          </div>
          <p class="small soft">{EXPORT_HOLDS}</p>
        </>
      )}
    </section>
  );
}

function Export({ form: { label, name, type, of }, rows }: { form: Form; rows: readonly Row[] }) {
  return (
    <button class="button" data-kind="quiet" type="button" onClick={() => save(name, type, of(rows))}>
      {label}で書き出す
    </button>
  );
}
