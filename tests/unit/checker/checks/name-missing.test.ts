import { checkTable, unseen } from '../support/check-table.ts';

const opening = (salutation: string) => ({ text: `${salutation}\n\nアカウントの情報を更新してください。\n` });

checkTable('name-missing', {
  found: [
    { name: 'お客様', mail: opening('お客様'), strength: 'weak', data: { how: 'form' } },
    { name: 'a translated salutation', mail: opening('尊敬するお客様、'), strength: 'weak' },
    { name: 'the brand and お客様', mail: opening('Amazon お客様'), strength: 'weak' },
    { name: 'nothing before 様', mail: opening('様'), strength: 'weak' },
    { name: 'English', mail: opening('Dear Customer,'), strength: 'weak' },
    {
      name: 'the address for the name',
      mail: opening('taro.mihon@reader.example 様'),
      strength: 'strong',
      data: { how: 'address' },
    },
    {
      name: 'the reader’s own name is not there',
      mail: opening('見本 太郎様'),
      context: { name: '山田 花子' },
      strength: 'weak',
      data: { how: 'own-name' },
    },
  ],
  clear: [
    { name: 'somebody’s name' },
    { name: 'the reader’s own name, without the space', context: { name: '見本太郎' } },
    {
      name: 'the reader’s own name, in full-width letters',
      mail: opening('Taro Mihon 様'),
      context: { name: 'Ｔａｒｏ Ｍｉｈｏｎ' },
    },
  ],
  nearMiss: [
    { name: 'a plain notice without any salutation', mail: { text: 'ご注文の商品を発送しました。\n' } },
    { name: 'お客様 inside a sentence', mail: opening('お客様のご注文を承りました。') },
    { name: 'a form line after the name', mail: opening('見本 太郎様\nお客様、') },
    { name: 'an address in an account line', mail: opening('メールアドレス: taro.mihon@reader.example') },
    { name: 'blanks for a name ask nothing', context: { name: '　 ' } },
  ],
  unknown: [{ name: 'no text', mail: { ...unseen('text'), text: '' }, reason: 'unseen' }],
});
