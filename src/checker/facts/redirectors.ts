/**
 * Redirectors whose target stands in the URL itself, so that it can be known without asking anybody. Only such: an
 * address with a hidden target is in shorteners.ts. Amazon's own click counter is among them, since its end is what
 * must be judged.
 */

import type { Fact } from './fact.ts';

/**
 * How the target is written.
 * `param`: in one of `params`, percent-encoded · `path`: after `after` in the path, percent-encoded or not ·
 * `bing`: "a1" + base64url in `params` · `proofpoint2`: percent-encoding with - for % and _ for / ·
 * `proofpoint3`: between "__" in the path, with * standing for letters kept in base64 behind it ·
 * `segment`: the last segment of the path, percent-encoded · `translate-goog`: in the host, "-" for "." and "--" for "-" ·
 * `yahoo`: /RU=…/ in the path · `amp`: host and path after /amp/ or /amp/s/ · `base64`: base64 in `params` ·
 * `between`: between `after` and its next appearance in the path · `query`: the whole query ·
 * `postmark`: host and path in the second segment of the path; "s" in the first stands for https.
 */
export type Writing =
  | 'param'
  | 'path'
  | 'segment'
  | 'bing'
  | 'proofpoint2'
  | 'proofpoint3'
  | 'translate-goog'
  | 'yahoo'
  | 'amp'
  | 'base64'
  | 'between'
  | 'query'
  | 'postmark';

/**
 * Who puts it into a mail. `anyone`: a well-known site that passes on whoever asks · `counter`: the sender's click
 * counter or advertisement · `receiver`: the mail system of the reader's firm, which rewrites every link · `amazon`.
 */
export type PutInBy = 'anyone' | 'counter' | 'receiver' | 'amazon';

export interface Redirector extends Fact {
  id: string;
  by: PutInBy;
  /** Matched against the whole ASCII host. */
  host: RegExp;
  /** Matched against the path. */
  path: RegExp;
  writing: Writing;
  params?: readonly string[];
  after?: string;
}

/** With its services' hosts (maps., images., cse. …): /url passes on from each of them. */
const GOOGLE = /^(?:[a-z\d-]+\.){0,2}google\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/;

export const REDIRECTORS: readonly Redirector[] = [
  {
    id: 'google-url',
    by: 'anyone',
    host: GOOGLE,
    path: /^\/(?:url|aclk|imgres|local_url|travel\/clk)\/?$/,
    writing: 'param',
    params: ['url', 'q', 'adurl', 'imgrefurl', 'pcurl'],
    source: 'Addresses of Google search results and of Gmail links, as seen; https://www.google.com/url?q=…',
    checked: '2026-11',
  },
  {
    id: 'google-amp',
    by: 'anyone',
    host: GOOGLE,
    path: /^\/amp\//,
    writing: 'amp',
    source: 'https://developers.google.com/amp/cache/overview (viewer addresses /amp/s/…)',
    checked: '2026-11',
  },
  {
    id: 'amp-cache',
    by: 'anyone',
    host: /\.cdn\.ampproject\.org$/,
    path: /^\/[acvwi]\//,
    writing: 'amp',
    source: 'https://developers.google.com/amp/cache/overview (cache addresses /c/s/…)',
    checked: '2026-11',
  },
  {
    id: 'google-translate',
    by: 'anyone',
    host: /^translate\.google\.(?:com|co\.jp|cn|com\.hk)$|^translate\.googleusercontent\.com$/,
    path: /^\/(?:translate|translate_c|website)\/?$/,
    writing: 'param',
    params: ['u'],
    source: 'https://translate.google.com/translate?u=…; in phishing reports of 2025-07 (antiphishing.jp)',
    checked: '2026-11',
  },
  {
    id: 'translate-goog',
    by: 'anyone',
    host: /\.translate\.goog$/,
    path: /^/,
    writing: 'translate-goog',
    source: 'Hosts of the Google Translate web proxy; JPCERT/CC phishurl-list 2024–2025',
    checked: '2026-11',
  },
  {
    id: 'google-ads',
    by: 'counter',
    host: /^(?:adclick\.g\.doubleclick\.net|googleads\.g\.doubleclick\.net|ad\.doubleclick\.net|www\.googleadservices\.com)$/,
    path: /^/,
    writing: 'param',
    params: ['adurl', 'url', 'ds_dest_url'],
    source: 'Google Ads click addresses (adurl=), as seen in phishing mails 2019–2025',
    checked: '2026-11',
  },
  {
    id: 'bing',
    by: 'anyone',
    host: /^(?:www\.|cn\.)?bing\.com$/,
    path: /^\/(?:ck\/a|aclk)/,
    writing: 'bing',
    params: ['u'],
    source: 'Addresses of Bing search results, as seen: u=a1 and base64url',
    checked: '2026-11',
  },
  {
    id: 'awstrack',
    by: 'counter',
    host: /\.awstrack\.me$/,
    path: /^\/[LCI]0\//,
    writing: 'path',
    after: '0/',
    source: 'Amazon SES click tracking, open to every customer; JPCERT/CC phishurl-list 2020-02-06',
    checked: '2026-11',
  },
  {
    id: 'yahoo-search',
    by: 'anyone',
    host: /^r\.search\.yahoo\.(?:com|co\.jp)$|^(?:rd|search)\.yahoo\.(?:com|co\.jp)$/,
    path: /\/RU=/,
    writing: 'yahoo',
    source: 'Addresses of Yahoo search results, as seen: /RU=…/RK=',
    checked: '2026-11',
  },
  {
    id: 'line',
    by: 'anyone',
    host: /^(?:me|liff|l)\.line\.(?:me|naver\.jp)$|^l\.line\.me$/,
    path: /^\/(?:r|redirect)/,
    writing: 'param',
    params: ['url', 'u'],
    source: 'LINE link redirector, as seen',
    checked: '2026-11',
  },
  {
    id: 'facebook',
    by: 'anyone',
    host: /^(?:l|lm|www|m)\.(?:facebook|instagram)\.com$/,
    path: /^\/(?:l\.php|flx\/warn\/)?$/,
    writing: 'param',
    params: ['u'],
    source: 'https://www.facebook.com/help (Link Shim); l.facebook.com/l.php?u=…',
    checked: '2026-11',
  },
  {
    id: 'youtube',
    by: 'anyone',
    host: /^(?:www\.|m\.)?youtube\.com$/,
    path: /^\/(?:redirect|attribution_link)$/,
    writing: 'param',
    params: ['q', 'u'],
    source: 'Links in YouTube descriptions: youtube.com/redirect?q=…',
    checked: '2026-11',
  },
  {
    id: 'slack',
    by: 'anyone',
    host: /^slack-redir\.net$/,
    path: /^\/link/,
    writing: 'param',
    params: ['url'],
    source: 'Slack link redirector, as seen',
    checked: '2026-11',
  },
  {
    id: 'linkedin',
    by: 'anyone',
    host: /^www\.linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)/,
    writing: 'param',
    params: ['url'],
    source: 'LinkedIn link redirector, as seen in phishing reports 2022–2025',
    checked: '2026-11',
  },
  {
    id: 'amazon',
    by: 'amazon',
    host: /^(?:www\.)?amazon\.(?:co\.jp|com|co\.uk|de|fr|it|es|ca|in|com\.au|com\.br|com\.mx|nl|se|pl|sg|ae|sa|com\.tr|com\.be|eg)$/,
    path: /^\/gp\/[rf]\.html$/,
    writing: 'param',
    params: ['U', 'u'],
    source:
      'Click counter in genuine Amazon mails (.com, .it, .com.br, .ca), public examples 2017–2024; .co.jp of the same form',
    checked: '2026-11',
  },
  {
    id: 'bing-link',
    by: 'anyone',
    host: /^(?:www\.|cn\.)?bing\.com$/,
    path: /^\/alink\/link/,
    writing: 'param',
    params: ['url'],
    source: 'Addresses of the Bing start page, as seen: /alink/link?url=…',
    checked: '2026-11',
  },
  {
    id: 'yahoo-rd',
    by: 'anyone',
    host: /^(?:rd|ard|rds|wrs)\.(?:[a-z]+\.)?yahoo\.(?:com|co\.jp)$/,
    path: /\/\*-?https?(?::|%3a)/i,
    writing: 'path',
    after: '/*',
    source: 'Addresses of Yahoo! and Yahoo! JAPAN click counters, as seen: /SIG=…/*https%3A//…',
    checked: '2026-11',
  },
  {
    id: 'duckduckgo',
    by: 'anyone',
    host: /^(?:www\.|html\.|lite\.)?duckduckgo\.com$/,
    path: /^\/l\/?$/,
    writing: 'param',
    params: ['uddg'],
    source: 'Addresses of DuckDuckGo search results, as seen: /l/?uddg=…',
    checked: '2026-11',
  },
  {
    id: 'reddit',
    by: 'anyone',
    host: /^out\.reddit\.com$/,
    path: /^/,
    writing: 'param',
    params: ['url'],
    source: 'Outgoing links of Reddit, as seen: out.reddit.com/t3_…?url=…',
    checked: '2026-11',
  },
  {
    id: 'vk',
    by: 'anyone',
    host: /^(?:m\.|www\.)?vk\.com$/,
    path: /^\/away\.php$/,
    writing: 'param',
    params: ['to'],
    source: 'JPCERT/CC phishurl-list (vk.com/away.php?to=…)',
    checked: '2026-11',
  },
  {
    id: 'steam',
    by: 'anyone',
    host: /^steamcommunity\.com$/,
    path: /^\/linkfilter\/?/,
    writing: 'param',
    params: ['url', 'u'],
    source: 'Outgoing links of Steam, as seen: /linkfilter/?u=…',
    checked: '2026-11',
  },
  {
    id: 'pixiv',
    by: 'anyone',
    host: /^www\.pixiv\.net$/,
    path: /^\/jump\.php$/,
    writing: 'query',
    source: 'Outgoing links of pixiv, as seen: /jump.php?<address>',
    checked: '2026-11',
  },
  {
    id: 'tumblr',
    by: 'anyone',
    host: /^t\.umblr\.com$/,
    path: /^\/redirect$/,
    writing: 'param',
    params: ['z'],
    source: 'Outgoing links of Tumblr, as seen: t.umblr.com/redirect?z=…',
    checked: '2026-11',
  },
  {
    id: 'tiktok',
    by: 'anyone',
    host: /^www\.tiktok\.com$/,
    path: /^\/link\/v2$/,
    writing: 'param',
    params: ['target'],
    source: 'Outgoing links of TikTok, as seen in phishing reports: /link/v2?…&target=…',
    checked: '2026-11',
  },
  {
    id: 'postmark',
    by: 'counter',
    host: /^(?:click|track)\.pstmrk\.it$/,
    path: /^\/\d[a-z]*\//,
    writing: 'postmark',
    source:
      'https://postmarkapp.com/developer/user-guide/tracking-links and phishing mails 2022–2025: /3s/<host and path, encoded>/…',
    checked: '2026-11',
  },
  {
    id: 'valuecommerce',
    by: 'counter',
    host: /^(?:ck|dalc|dalr)\.(?:jp\.ap\.)?valuecommerce\.com$/,
    path: /^\/servlet\/referral/,
    writing: 'param',
    params: ['vc_url'],
    source: 'Affiliate links of ValueCommerce, as seen: /servlet/referral?…&vc_url=…',
    checked: '2026-11',
  },
  {
    id: 'a8',
    by: 'counter',
    host: /^px\.a8\.net$/,
    path: /^\/svt\/ejp/,
    writing: 'param',
    params: ['a8ejpredirect'],
    source: 'Affiliate links of A8.net, as seen: /svt/ejp?…&a8ejpredirect=…',
    checked: '2026-11',
  },
  {
    id: 'rakuten-affiliate',
    by: 'counter',
    host: /^hb\.afl\.rakuten\.co\.jp$/,
    path: /^/,
    writing: 'param',
    params: ['pc'],
    source: 'Affiliate links of Rakuten, as seen: hb.afl.rakuten.co.jp/…?pc=…&m=…',
    checked: '2026-11',
  },
  {
    id: 'linksynergy',
    by: 'counter',
    host: /^click\.linksynergy\.com$/,
    path: /^/,
    writing: 'param',
    params: ['murl', 'RD_PARM1'],
    source: 'Affiliate links of Rakuten Advertising, as seen: /deeplink?…&murl=…',
    checked: '2026-11',
  },
];
