import { checkTable, unseen } from '../support/check-table.ts';

const says = (text: string) => ({ text: `見本 太郎様\n\n${text}\n` });

checkTable('odd-japanese', {
  found: [
    {
      name: 'two phrases that Amazon does not use',
      mail: says('あなたのアカウントを確認するには、ログインしてください。'),
      strength: 'weak',
    },
    { name: 'one of them, in half-width kana', mail: says('ﾛｸﾞｲﾝしてください。'), strength: 'weak' },
    {
      name: 'readings left over from furigana',
      mail: says('24じかん時間いない以内にお願いします。'),
      strength: 'weak',
    },
    { name: 'a translated word', mail: says('信用カードの情報を更新してください。'), strength: 'weak' },
  ],
  clear: [{ name: 'a plain notice' }],
  nearMiss: [
    {
      name: 'the name of a page in the settings',
      mail: says('「ログインとセキュリティ」を開いてください。'),
    },
    {
      name: 'the word Amazon itself uses',
      mail: says('サインインして続けてください。お客様のアカウントです。'),
    },
    { name: 'a word that begins like one', mail: says('Amazon Ideas をご覧ください。') },
    {
      name: 'one phrase alone: weak as well',
      mail: says('ログインの記録です。'),
      outcome: 'found',
      strength: 'weak',
    },
  ],
  unknown: [{ name: 'no text shown', mail: unseen('text'), reason: 'unseen' }],
});
