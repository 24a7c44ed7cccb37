import { fromFragment } from '../../pass-on/share.ts';
import type { SharedWords } from '../../pass-on/shared-words.ts';
import { VerdictMark } from './VerdictMark.tsx';

interface Props {
  /** As it stands in the address: not ours, perhaps, or cut off on its way. */
  fragment: string;
  words: SharedWords;
  guides: { done: string; signs: string };
}

/** Somebody else's result, in the checker's own words. Anybody can write such a link: it says so before all else. */
export function SharedResult({ fragment, words, guides }: Props) {
  const shared = fromFragment(fragment, new Set(Object.keys(words.signs)));
  if (!shared) {
    return (
      <section class="checker-shared stack" aria-labelledby="shared-heading">
        <h2 id="shared-heading">このリンクからは、結果を読み取れません</h2>
        <p>途中で切れたか、書きかえられたリンクです。手元のメールは、下の欄で調べられます。</p>
      </section>
    );
  }
  const { heading, lead } = words.verdicts[shared.verdict];
  return (
    <section class="checker-shared checker-result" aria-labelledby="shared-heading">
      <p class="checker-stale">
        ほかの人から届いた、点検の結果です。どのメールを調べたものかは、ここでは確かめられません。手元のメールは、下の欄で調べてください。
      </p>
      <div class="checker-verdict" data-verdict={shared.verdict}>
        <VerdictMark verdict={shared.verdict} />
        <h2 id="shared-heading">
          <span class="unseen">知らせてもらった結果：</span>
          {heading}
        </h2>
        <p>{lead}</p>
        <p>
          <a href={guides.done}>もう押した・入力したとき</a>
        </p>
      </div>
      {shared.signs.length > 0 && (
        <div class="stack">
          <h3>見つかった点（{shared.signs.length}件）</h3>
          <ul class="checker-signs plain-list">
            {shared.signs.map((id) => (
              <li class="checker-sign" key={id}>
                <h4>{words.signs[id]?.title}</h4>
                <p>{words.signs[id]?.why}</p>
                <p>
                  <strong>どうするか：</strong>
                  {words.signs[id]?.action}
                </p>
                <p>
                  <a class="checker-sign-more" href={`${guides.signs}${id}/`}>
                    <span class="unseen">「{words.signs[id]?.title}」を</span>くわしく見る
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="small soft">みわけ（点検の版 {shared.version}）の言葉で表しています。</p>
    </section>
  );
}
