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
 * `yahoo`: /RU=…/ in the path · `amp`: host and path after /amp/ or /amp/s/.
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
  | 'amp';

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

const GOOGLE = /^(?:www\.)?google\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/;

export const REDIRECTORS: readonly Redirector[] = [
  {
    id: 'google-url',
    by: 'anyone',
    host: GOOGLE,
    path: /^\/(?:url|aclk|imgres|local_url)\/?$/,
    writing: 'param',
    params: ['url', 'q', 'adurl', 'imgrefurl'],
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
    id: 'safelinks',
    by: 'receiver',
    host: /\.safelinks\.protection\.outlook\.(?:com|cn|de|us)$|^safelinks\.protection\.outlook\.com$/,
    path: /^/,
    writing: 'param',
    params: ['url'],
    source: 'https://learn.microsoft.com/defender-office-365/safe-links-about',
    checked: '2026-11',
  },
  {
    id: 'proofpoint-v2',
    by: 'receiver',
    host: /^urldefense\.(?:proofpoint\.)?com$/,
    path: /^\/v[12]\//,
    writing: 'proofpoint2',
    params: ['u'],
    source: 'Proofpoint URL Defense Decoder documentation (v1, v2)',
    checked: '2026-11',
  },
  {
    id: 'proofpoint-v3',
    by: 'receiver',
    host: /^urldefense\.(?:proofpoint\.)?(?:com|us)$/,
    path: /^\/v3\//,
    writing: 'proofpoint3',
    source: 'Proofpoint URL Defense Decoder documentation (v3)',
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
    id: 'barracuda',
    by: 'receiver',
    host: /^linkprotect\.cudasvc\.com$/,
    path: /^\/url/,
    writing: 'param',
    params: ['a'],
    source: 'Barracuda Link Protection documentation',
    checked: '2026-11',
  },
  {
    id: 'fireeye',
    by: 'receiver',
    host: /^protect\d*(?:-[a-z]{2})?\.fireeye\.com$/,
    path: /\/url/,
    writing: 'param',
    params: ['u'],
    source: 'Addresses rewritten by FireEye (Trellix) mail protection, as seen: …/url?k=…&u=…',
    checked: '2026-11',
  },
  {
    id: 'symantec-clicktime',
    by: 'receiver',
    host: /^clicktime\.symantec\.com$/,
    path: /^/,
    writing: 'param',
    params: ['u'],
    source: 'Addresses rewritten by Symantec Click-time Protection, as seen: ?u=…',
    checked: '2026-11',
  },
  {
    id: 'trendmicro-clicktime',
    by: 'receiver',
    host: /\.trendmicro\.com$/,
    path: /^\/wis\/clicktime\//,
    writing: 'param',
    params: ['url'],
    source:
      'Addresses rewritten by Trend Micro time-of-click protection, as seen: /wis/clicktime/v1/query?url=…',
    checked: '2026-11',
  },
  {
    id: 'cisco-secure-web',
    by: 'receiver',
    host: /^secure-web\.cisco\.com$/,
    path: /\/https?%3a/i,
    writing: 'segment',
    source: 'Addresses rewritten by Cisco Secure Email, as seen: /<code>/https%3A%2F%2F…',
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
];
