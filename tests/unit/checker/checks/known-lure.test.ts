import { buildLureIndex } from '../../../../src/checker/lures.ts';
import { checkTable } from '../support/check-table.ts';

const BODY =
  '会員番号の有効期限が切れています。下のボタンから番号を入れ直してください。入れ直すまで、倉庫からの発送を止めています。ご質問は受付係までお寄せください。';
const COMMON =
  '保留中のご注文があります。書類を送っていただくと、係の者が一日のうちに確かめます。確かめ終わりましたら、保留を解きます。';
const lures = buildLureIndex([
  {
    case: 'expired',
    title: '期限切れを告げる偽メール',
    date: '2024-05',
    subject: '会員番号の有効期限が切れています',
    body: BODY,
    genuineToo: false,
  },
  {
    case: 'hold',
    title: '保留を告げる偽メール',
    date: '2021-09',
    subject: 'ご利用の会員番号を一時保留しました',
    body: COMMON,
    genuineToo: true,
  },
  { case: null, title: null, date: '2020-01', subject: 'Amazon.co.jp', body: '', genuineToo: false },
]);

checkTable('known-lure', {
  found: [
    {
      name: 'the body',
      mail: { subject: '', text: `見本 太郎様\n${BODY}` },
      lures,
      strength: 'strong',
      data: { case: 'expired', body: true, date: '2024-05' },
    },
    {
      name: 'the body with invisible letters strewn in',
      mail: { text: BODY.replaceAll('。', '\u200B。') },
      lures,
      strength: 'strong',
    },
    {
      name: 'the subject alone',
      mail: { subject: '【重要】会員番号の有効期限が切れています #416-7308988' },
      lures,
      strength: 'weak',
      data: { case: 'expired', body: false },
    },
  ],
  clear: [{ name: 'another notice', lures }],
  nearMiss: [
    {
      name: 'words that genuine mails bear too: weak even with the body',
      mail: { text: COMMON },
      lures,
      outcome: 'found',
      strength: 'weak',
    },
    { name: 'a subject that is only the name of the shop', mail: { subject: 'Amazon.co.jp' }, lures },
    {
      name: 'the same matter in other words',
      mail: {
        subject: '有効期限のお知らせ',
        text: 'ポイントの有効期限は来月末です。お買い物でお使いください。',
      },
      lures,
    },
  ],
  unknown: [
    { name: 'no index', reason: 'no-index' },
    { name: 'neither subject nor text', mail: { subject: '', text: '' }, lures, reason: 'unseen' },
  ],
});
