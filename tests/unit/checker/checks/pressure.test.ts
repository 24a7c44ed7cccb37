import { checkTable, unseen } from '../support/check-table.ts';
import { auth } from '../support/message.ts';

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
    {
      name: 'the account is to be stopped within hours',
      mail: says('24時間以内にご確認がない場合、アカウントをロックさせていただきます。'),
      strength: 'strong',
      data: { ultimatum: true },
    },
    {
      name: 'the same in other words',
      mail: says('48時間以内に更新されなければ、その時はアカウントの利用制限をいたします。'),
      strength: 'strong',
      data: { ultimatum: true },
    },
    {
      name: 'the account first',
      mail: says('お客様のアカウントは、24時間以内に停止されます。'),
      strength: 'strong',
      data: { ultimatum: true },
    },
    {
      name: 'the threat in a sentence of its own',
      mail: says('48時間以内に情報を更新してください。更新がない場合、アカウントの利用を停止します。'),
      strength: 'strong',
      data: { ultimatum: true },
    },
    {
      name: 'the threat as what happens otherwise',
      mail: says(
        '24時間前に情報を更新することをお勧めします。それ以外の場合、アカウントは永久にロックします。',
      ),
      strength: 'strong',
      data: { ultimatum: true },
    },
    {
      name: 'in English',
      mail: says('Please confirm within 24 hours or your account will be suspended.'),
      strength: 'strong',
      data: { ultimatum: true },
    },
  ],
  clear: [{ name: 'a plain notice' }],
  nearMiss: [
    { name: 'a delivery promised for today', mail: says('本日中にお届けします。') },
    { name: 'a delivery within hours', mail: says('2時間以内にお届けします。') },
    { name: 'a cancelled order', mail: says('ご注文のキャンセルを承りました。') },
    {
      name: 'an order, not the account, is to be cancelled within hours',
      mail: says('24時間以内に更新されない場合、ご注文はキャンセルされます。'),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'the hours are the shop’s own time to answer',
      mail: says('書類は24時間以内に確認します。書類がない場合、アカウントの停止は解除できません。'),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a seller’s account',
      mail: says('72時間以内に計画書を提出してください。提出がない場合、出品用アカウントを停止します。'),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'days, not hours',
      mail: says('5日以内に更新されない場合、アカウントの特典を停止します。'),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a warning that quotes such a threat',
      mail: says('「24時間以内に確認しない場合、アカウントを停止します」などと伝える偽のメールがあります。'),
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a sender the receiver verified',
      mail: {
        ...says('24時間以内に確認がない場合、アカウントを停止します。'),
        auth: auth('dmarc=pass amazon.co.jp'),
      },
      outcome: 'found',
      strength: 'weak',
    },
    {
      name: 'a genuine hold presses as well: never more than weak',
      mail: says('アカウントは一時保留中です。サインインして解決してください。24時間以内に審査します。'),
      outcome: 'found',
      strength: 'weak',
    },
  ],
  unknown: [{ name: 'no text', mail: { ...unseen('text'), text: '' }, reason: 'unseen' }],
});
