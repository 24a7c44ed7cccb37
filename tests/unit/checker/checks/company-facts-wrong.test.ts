import { checkTable, unseen } from '../support/check-table.ts';

const foot = (words: string, date = '2024-03-01') => ({
  text: `ご注文の商品を発送しました。\n\n${words}`,
  date: new Date(date),
});

checkTable('company-facts-wrong', {
  found: [
    {
      name: 'an order’s number of another form in the subject',
      mail: { subject: '注文番号『572-278837-97576547』はキャンセルされました' },
      strength: 'weak',
      data: { kind: 'order', written: '572-278837-97576547' },
    },
    {
      name: 'an invented name',
      mail: foot('発行元：Amazon株式会社'),
      strength: 'strong',
      data: { kind: 'name', written: 'Amazon株式会社' },
    },
    { name: 'an invented name, the other way round', mail: foot('株式会社アマゾン'), strength: 'strong' },
    {
      name: 'an invented address',
      mail: foot('〒100-0005 東京都千代田区丸の内２－４－１'),
      strength: 'strong',
      data: { kind: 'address' },
    },
    { name: 'another invented address', mail: foot('渋谷区渋谷2-24-12'), strength: 'strong' },
    { name: 'another firm’s address', mail: foot('クパチーノ、CA 95014'), strength: 'strong' },
    {
      name: 'an invented number',
      mail: foot('お電話は (03)-5757-5252 へ'),
      strength: 'strong',
      data: { kind: 'phone' },
    },
    { name: 'a name out of use: weak', mail: foot('アマゾンジャパン株式会社'), strength: 'weak' },
    {
      name: 'a name written wrongly: weak',
      mail: foot('© 1996-2024, Amazon. Inc. or its affiliates'),
      strength: 'weak',
    },
    {
      name: 'a year long past: weak',
      mail: foot('© 2021 Amazon.com, Inc. or its affiliates'),
      strength: 'weak',
      data: { kind: 'year', instead: 'メールの日付は2024年です。' },
    },
    {
      name: 'a fee that never was: weak',
      mail: foot('プライム会員の月会費は1,280円です。'),
      strength: 'weak',
      data: { kind: 'fee' },
    },
    {
      name: 'an order number of another form: weak',
      mail: foot('注文番号『572-278837-97576547』はキャンセルされました。'),
      strength: 'weak',
      data: { kind: 'order', written: '572-278837-97576547' },
    },
    {
      name: 'the strong one first',
      mail: foot('© 2020 Amazon.com, Inc.\nAmazon株式会社'),
      strength: 'strong',
      data: { kind: 'name' },
    },
  ],
  clear: [
    { name: 'an order’s number in the subject', mail: { subject: '注文番号 250-1234567-7654321 の発送' } },
    { name: 'no foot' },
    {
      name: 'the known foot',
      mail: foot(
        '© 1996-2024, Amazon.com, Inc. or its affiliates. Amazon.com, 410 Terry Avenue N., Seattle, WA 98109-5210',
      ),
    },
    { name: 'the known company', mail: foot('アマゾンジャパン合同会社 東京都目黒区下目黒1-8-1') },
  ],
  nearMiss: [
    {
      name: 'the turn of the year',
      mail: foot('© 1996-2023, Amazon.com, Inc. or its affiliates', '2024-01-02'),
    },
    { name: 'an old mail with its own year', mail: foot('© 1996-2012, Amazon.com, Inc.', '2012-05-01') },
    { name: 'no date', mail: { ...foot('© 2012 Amazon.com, Inc.'), date: null } },
    { name: 'a broken date', mail: foot('© 1996-2024, Amazon.com, Inc.', '1899-12-30') },
    { name: 'another firm’s copyright', mail: foot('© 2010 見本出版') },
    {
      name: 'sister firms',
      mail: foot('アマゾンウェブサービスジャパン合同会社 / Amazon Web Services, Inc. / Amazon Services LLC'),
    },
    { name: 'a shop with a longer name', mail: foot('販売元: 株式会社アマゾネス商店、株式会社Amazonia') },
    { name: 'another firm beside the word', mail: foot('Amazonと株式会社見本の共同企画') },
    { name: 'other places in those wards', mail: foot('東京都千代田区丸の内2-4-12、渋谷区渋谷2-24-120') },
    {
      name: 'the fees as they were',
      mail: foot('プライム会費は600円です。プライム年会費 5,900円。プライム会費：500円。'),
    },
    { name: 'a refund of the fee', mail: foot('プライム会費 325円を返金しました。') },
    { name: 'an order number', mail: foot('注文番号: 250-9389054-3153187') },
    { name: 'a Kindle order’s number', mail: foot('注文番号 D01-1234567-1234567') },
    {
      name: 'a masked order number',
      mail: foot('注文番号：250-●●●●●●●-●●●●●●●、注文番号: 250-12345**-*******'),
    },
    { name: 'another shop’s number through Amazon Pay', mail: foot('Amazon Pay注文番号: 2024-00012') },
    { name: 'numbers of other things', mail: foot('お問い合わせ伝票番号: 4718-2205-9361') },
    { name: 'another plan’s fee', mail: foot('Amazon Music Unlimited 個人プラン（月額1,080円）') },
  ],
  unknown: [{ name: 'no text', mail: { ...unseen('text') }, reason: 'unseen' }],
});
