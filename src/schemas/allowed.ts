/**
 * The only places and mailboxes that content may name in a form that programs turn into links, and the only sources.
 * Everything else is defanged. Adding a host here is a decision: look at the site first, and never add one seen in a lure.
 */

/** Official: what we send readers to. */
const OFFICIAL = [
  'amazon.jp',
  'aws.amazon.com',
  'pay.amazon.co.jp',
  'trustworthyshopping.aboutamazon.com',
  'www.aboutamazon.jp',
  'www.amazon.co.jp',
  'www.amazon.com',
  'www.antiphishing.jp',
  'www.caa.go.jp',
  'www.dekyo.or.jp',
  'www.ipa.go.jp',
  'www.jpcert.or.jp',
  'www.kokusen.go.jp',
  'www.npa.go.jp',
  'safebrowsing.google.com',
];

/** Sources that readers are led to: public bodies, universities, the press, large firms. Somebody answers for each. */
const LINKED = [
  'about.yahoo.co.jp',
  'announcemail.yahoo.co.jp',
  'ascii.jp',
  'github.com',
  'help-jp.systeme.io',
  'help.onamae.com',
  'j-cast.com',
  'join.biglobe.ne.jp',
  'k-tai.watch.impress.co.jp',
  'news.mynavi.jp',
  'news.nicovideo.jp',
  'nlab.itmedia.co.jp',
  'nordot.app',
  'pref.oita.jp',
  'scan.netsecurity.ne.jp',
  'sellercentral-europe.amazon.com',
  'support.google.com',
  'support.microsoft.com',
  'waic.jp',
  'web.sic.shibaura-it.ac.jp',
  'weekly.ascii.jp',
  'www.cc.uec.ac.jp',
  'www.police.pref.ehime.jp',
  'www.pref.aichi.jp',
  'www.pref.yamanashi.jp',
  'www.sourcenext.com',
  'www.spread.or.jp',
  'www.w3.org',
];

/**
 * Sources that are named and never linked: diaries of single people, collections of spam, platforms where anybody writes. Such
 * a domain runs out and is bought by others, and some show the frauds' own links. Their address is printed, defanged.
 */
const NAMED = [
  '39harukana.com',
  'affilabo.com',
  'ameblo.jp',
  'amksystem.com',
  'anipri.com',
  'app-love.net',
  'apptopi.jp',
  'artisticphotostudio.com',
  'blog.goo.ne.jp',
  'blog.halpas.com',
  'brainassist.com',
  'chiaritabi.com',
  'chiilabo.com',
  'column-kagisec.info',
  'coopsapporo-cs.jp',
  'dabiyone.com',
  'daini-no-jinsei.jp',
  'deaenailist.com',
  'dotiga.blog',
  'elmopc.lolipop.jp',
  'expnote.com',
  'funshitsu.com',
  'gori3353.club',
  'himmel-ellipse.com',
  'hiro-game1414.com',
  'hudetoro.com',
  'it.arafuka1582.com',
  'koregasiritai.com',
  'kunrenkit.jp',
  'lumixkuroki.club',
  'masuih.lolipop.jp',
  'meiwaku-zukan.jp',
  'meiwakumail.jp',
  'mokki7.com',
  'momosiri.nagoya',
  'moufumoufu.com',
  'nottori-rescue.jp',
  'o-tsu.seesaa.net',
  'pastebin.com',
  'pcpal.online',
  'report.hot-cafe.net',
  'sagekiyo.com',
  'sbapp.net',
  'services.awaisora.com',
  'spambuster.jp',
  'sumita-m.hatenadiary.com',
  'systemkomaco.net',
  'tamaplaza.news',
  'tcgprices.com',
  'to65.net',
  'trend.koregasiritai.com',
  'vlcsecurity.com',
  'whitemarkn.com',
  'wpapa-pc.info',
  'www.blog-shizentai.com',
  'www.fraudnavi.com',
  'www.itexchange.jp',
  'www.misanblog.com',
  'www.parkcity-shiraoka.gr.jp',
  'www.yakuzari.work',
  'ymg.nagoya',
];

/** What may stand as a link, or in a form that programs turn into one. */
export const ALLOWED_HOSTS: ReadonlySet<string> = new Set([...OFFICIAL, ...LINKED]);

/** What a fact may have been taken from. */
export const SOURCE_HOSTS: ReadonlySet<string> = new Set([...ALLOWED_HOSTS, ...NAMED]);

/** Desks that take reports, and senders of genuine mails that a guide lists; nobody's private mailbox. */
export const ALLOWED_ADDRESSES: ReadonlySet<string> = new Set([
  'info@antiphishing.jp',
  'meiwaku@dekyo.or.jp',
  'reportascam@amazon.com',
  'stop-spoofing@amazon.com',
  'account-update@amazon.co.jp',
  'auto-confirm@amazon.co.jp',
  'digital-no-reply@amazon.co.jp',
  'no-reply@amazon.co.jp',
  'order-update@amazon.co.jp',
  'shipment-tracking@amazon.co.jp',
  'store-news@amazon.co.jp',
]);
