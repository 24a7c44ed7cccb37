/** Where the steps on devices and in mail apps were read, for the checker page and the sign articles. */

export interface StepSource {
  title: string;
  url: string;
  /** Month in which the steps were last held against the source. */
  checked: string;
}

export const STEP_SOURCES = {
  amazon: {
    title: 'Amazonの案内「フィッシング詐欺のメールを防ぐ3つの要点」',
    url: 'https://www.aboutamazon.jp/news/guide/3-key-points-to-prevent-phishing-scam-emails',
    checked: '2026-11',
  },
  ehime: {
    title: '愛媛県警察「行き先を確かめる方法」',
    url: 'http://www.police.pref.ehime.jp/mobile/s/cyber/44.html',
    checked: '2026-11',
  },
  gmail: {
    title: 'Gmail ヘルプ「Gmail のメールが認証されているかどうかを確認する」',
    url: 'https://support.google.com/mail/answer/180707?hl=ja',
    checked: '2026-11',
  },
  microsoft: {
    title: 'Microsoft サポート「Outlook でインターネット メッセージ ヘッダーを表示する」',
    url: 'https://support.microsoft.com/ja-jp/office/cd039382-dc6e-4264-ac74-c048563d212c',
    checked: '2026-11',
  },
  mynavi: {
    title: 'マイナビニュース「いまさら聞けないiPhoneのなぜ」（2019年2月15日）',
    url: 'https://news.mynavi.jp/article/20190215-iphone_why/',
    checked: '2026-11',
  },
  onamae: {
    title: 'お名前.com ヘルプ「メールヘッダーの確認方法」',
    url: 'https://help.onamae.com/answer/20533',
    checked: '2026-11',
  },
  systeme: {
    title: 'systeme.io ヘルプ「メールヘッダー情報を確認する」',
    url: 'https://help-jp.systeme.io/article/3823-how-can-i-find-my-email-headers',
    checked: '2026-11',
  },
} as const satisfies Record<string, StepSource>;

export type StepSourceId = keyof typeof STEP_SOURCES;

/** Month in which sources for the steps that have none were last looked for. */
export const LOOKED_FOR = '2026-11';
