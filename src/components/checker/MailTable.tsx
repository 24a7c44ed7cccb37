// biome-ignore-all lint/a11y/noRedundantRoles: laid out as cards on a phone, a table loses its roles in some browsers
/** The mails as a table: sorted by its heads, a page at a time, each mail's subject opens its report. */
import { useMemo, useState } from 'preact/hooks';
import { VERDICT_SHORT } from './list-words.ts';
import type { Row } from './protocol.ts';
import { Quote } from './Quote.tsx';
import { type Column, sorted } from './sort.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** More rows than this at once hold a phone up while it draws them. */
const PAGE = 50;

export const COLUMNS: [Column, string][] = [
  ['verdict', '結論'],
  ['subject', '件名'],
  ['from', '差出人'],
  ['date', '日付'],
  ['name', 'ファイル'],
];

export const rowId = ({ file, nth }: { file: number; nth: number }) => `checker-row-${file}-${nth}`;

interface Props {
  rows: readonly Row[];
  caption: string;
  onOpen: (row: Row) => void;
  onSort: (column: string, down: boolean) => void;
}

export function MailTable({ rows, caption, onOpen, onSort }: Props) {
  const [{ column, down }, setOrder] = useState<{ column: Column; down: boolean }>({
    column: 'name',
    down: false,
  });
  const [page, setPage] = useState(0);
  const ordered = useMemo(() => sorted(rows, column, down), [rows, column, down]);
  const several = useMemo(() => new Set(rows.filter(({ nth }) => nth > 0).map(({ file }) => file)), [rows]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = ordered.slice(page * PAGE, (page + 1) * PAGE);

  function sort(by: Column, label: string) {
    const turned = by === column && !down;
    setOrder({ column: by, down: turned });
    setPage(0);
    onSort(label, turned);
  }

  return (
    <>
      <table class="checker-mails" role="table" aria-rowcount={rows.length + 1}>
        <caption class="unseen">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map(([id, label]) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                aria-sort={id !== column ? 'none' : down ? 'descending' : 'ascending'}
              >
                <button class="checker-link-button" type="button" onClick={() => sort(id, label)}>
                  {label}
                  <span aria-hidden="true">{id !== column ? '↕' : down ? '↓' : '↑'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row, index) => (
            <tr
              key={rowId(row)}
              role="row"
              aria-rowindex={page * PAGE + index + 2}
              data-verdict={row.verdict}
            >
              <Mail row={row} numbered={several.has(row.file)} onOpen={() => onOpen(row)} />
            </tr>
          ))}
        </tbody>
      </table>
      {pages > 1 && (
        <nav class="checker-pages" aria-label="一覧のページ">
          <button
            class="button"
            data-kind="quiet"
            type="button"
            disabled={page === 0}
            onClick={() => setPage(page - 1)}
          >
            前の{PAGE}通
          </button>
          <span>
            {page + 1} / {pages}
          </span>
          <button
            class="button"
            data-kind="quiet"
            type="button"
            disabled={page + 1 >= pages}
            onClick={() => setPage(page + 1)}
          >
            次の{PAGE}通
          </button>
        </nav>
      )}
    </>
  );
}

function Mail({ row, numbered, onOpen }: { row: Row; numbered: boolean; onOpen: () => void }) {
  return (
    <>
      <td role="cell" class="checker-mail-verdict">
        <VerdictMark verdict={row.verdict} />
        {VERDICT_SHORT[row.verdict]}
      </td>
      <td role="cell">
        {row.problem ? (
          row.problem
        ) : (
          <button class="checker-link-button" id={rowId(row)} type="button" onClick={onOpen}>
            <Quote text={row.subject || '件名なし'} />
          </button>
        )}
      </td>
      <td role="cell">
        <Quote text={row.from} />
      </td>
      <td role="cell" class="number">
        {row.date === null ? '' : shortDate(new Date(row.date))}
      </td>
      <td role="cell">
        <Quote text={row.name} />
        {numbered && ` ${row.nth + 1}通目`}
      </td>
    </>
  );
}

/** 2026-11-02 09:30, in the reader's own time zone. */
function shortDate(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
