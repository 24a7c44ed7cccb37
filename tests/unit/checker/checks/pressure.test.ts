import { checkTable, unseen } from '../support/check-table.ts';

const says = (text: string) => ({ text: `見本 太郎様\n\n${text}\n` });

checkTable('pressure', {
  found: [
    { name: 'a deadline', mail: says('24時間以内にご確認ください。'), strength: 'weak' },
    { name: 'in full-width digits', mail: says('４８時間以内に更新してください。'), strength: 'weak' },
    { name: 'a suspension', mail: says('アカウントが停止されます。'), strength: 'weak' },
    { name: 'haste', mail: says('お早めに手続きをお願いいたします。'), strength: 'weak' },
    { name: 'a delay', mail: says('出荷が遅延する可能性がございます。'), strength: 'weak' },
    { name: 'English', mail: says('Your account is suspended. Act now.'), strength: 'weak' },
    {
      name: 'all at once is still weak',
      mail: says('至急、24時間以内にログインしてください。アカウントが停止されます。出荷が遅延します。'),
      strength: 'weak',
    },
  ],
  clear: [{ name: 'a plain notice' }],
  nearMiss: [
    { name: 'a delivery promised for today', mail: says('本日中にお届けします。') },
    { name: 'a delivery within hours', mail: says('2時間以内にお届けします。') },
    { name: 'a cancelled order', mail: says('ご注文のキャンセルを承りました。') },
    {
      name: 'a genuine hold presses as well: never more than weak',
      mail: says('アカウントは一時保留中です。サインインして解決してください。24時間以内に審査します。'),
      outcome: 'found',
      strength: 'weak',
    },
  ],
  unknown: [{ name: 'no text', mail: { ...unseen('text'), text: '' }, reason: 'unseen' }],
});
