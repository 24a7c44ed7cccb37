import type { Reply } from './useChecker.ts';

const CHOICES: [Reply, string][] = [
  ['present', 'ある'],
  ['absent', 'ない'],
  ['unasked', 'まだ見ていない'],
];

interface Props {
  reply: Reply;
  onReply: (reply: Reply) => void;
  guide: string;
}

/** The question only the reader can answer; each answer judges the mail again. */
export function MessageCenter({ reply, onReply, guide }: Props) {
  return (
    <fieldset class="question">
      <legend>メッセージセンターに、同じ知らせがありますか</legend>
      <p id="question-hint">
        アプリの「アカウント」から「メッセージセンター」を開くと見られます。
        <a href={guide}>開き方をくわしく見る</a>
      </p>
      <div class="question-choices">
        {CHOICES.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="message-center"
              value={value}
              checked={reply === value}
              aria-describedby="question-hint"
              onChange={() => onReply(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
