import type { OfficialPath } from '../../checker/index.ts';

export interface Guides {
  /** The root of the site: the engine's words name pages from there. */
  root: string;
  /** What to do after having pressed or typed something. */
  done: string;
  /** Where to report. */
  report: string;
  /** The cases: each lies beneath by its id. */
  cases: string;
  /** The articles on the signs: each lies beneath by its check's id. */
  signs: string;
}

interface Props {
  guides: Guides;
  /** The official way to what the mail is about; null where it names nothing that Amazon does. */
  way: OfficialPath | null;
  /** Whether the mail says that it is from Amazon. */
  claimed: boolean;
}

/** The way on, the same whatever the verdict: a real path beats any judgement about the mail. */
export function SafeWay({ guides, way, claimed }: Props) {
  return (
    <section class="checker-safe-way stack" aria-labelledby="safe-way">
      <h3 id="safe-way">
        {way ? `${way.about}のことは、メールを使わずに確かめられます` : '確かめる道は、いつも同じです'}
      </h3>
      <ol>
        <li>メールは閉じます。中のリンクもボタンも電話番号も使いません。</li>
        {claimed ? <AmazonSteps way={way} /> : <OtherSteps />}
      </ol>
      {way && (
        <p>
          <a class="checker-official" href={way.url} rel="noreferrer">
            Amazonの公式サイトで開く（{new URL(way.url).hostname}）
          </a>
          {way.sure === false && (
            <span class="small soft">
              画面の名前は、公式の案内では未確認です。見あたらないときは、アプリの中で似た名前を探してください。
            </span>
          )}
        </p>
      )}
      <ul class="checker-safe-links plain-list">
        <li>
          <a href={guides.done}>もう押した・入力したとき</a>
        </li>
        <li>
          <a href={guides.report}>このメールを報告する</a>
        </li>
      </ul>
    </section>
  );
}

function AmazonSteps({ way }: { way: OfficialPath | null }) {
  return (
    <>
      <li>
        Amazonのアプリを開きます。パソコンなら、ブックマークから開くか、
        <bdi translate={false}>www.amazon.co.jp</bdi> と自分で打ちこみます。
      </li>
      {way && (
        <li>
          {way.way}
          {way.look}
        </li>
      )}
      <li>メッセージセンターに、同じ知らせがあるかを見ます。載らない種類の知らせもあります。</li>
      {!way && <li>注文や配達の知らせなら、注文履歴に同じ注文があるかを見ます。</li>}
    </>
  );
}

/** For a mail in another name nothing is said about its sender, only the way that works with anybody. */
function OtherSteps() {
  return (
    <>
      <li>メールにある名前の会社や人を、アプリかブックマークから自分で開きます。</li>
      <li>そこに同じ知らせがあるかを見ます。電話で聞くときは、公式サイトや書類の番号を使います。</li>
    </>
  );
}
