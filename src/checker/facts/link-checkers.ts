/**
 * Checking services of firms: they rewrite every link of every mail to themselves and look at the target when it is
 * pressed. Here those whose target stands in the address; the rest is in shorteners.ts, among what hides its target.
 */

import type { Fact } from './fact.ts';

/** `host`, `path`, `params` and `after` as in redirectors.ts, where the writings are explained. */
export interface LinkChecker extends Fact {
  id: string;
  host: RegExp;
  path: RegExp;
  writing: 'param' | 'path' | 'segment' | 'base64' | 'between' | 'proofpoint2' | 'proofpoint3';
  params?: readonly string[];
  after?: string;
}

export const LINK_CHECKERS: readonly LinkChecker[] = [
  {
    id: 'safelinks',
    host: /\.safelinks\.protection\.(?:partner\.)?outlook\.(?:com|cn|de|us)$|^safelinks\.protection\.outlook\.com$/,
    path: /^/,
    writing: 'param',
    params: ['url'],
    source: 'https://learn.microsoft.com/defender-office-365/safe-links-about',
    checked: '2026-11',
  },
  {
    id: 'proofpoint-v2',
    host: /^urldefense\.(?:proofpoint\.)?com$/,
    path: /^\/v[12]\//,
    writing: 'proofpoint2',
    params: ['u'],
    source: 'Proofpoint URL Defense Decoder documentation (v1, v2)',
    checked: '2026-11',
  },
  {
    id: 'proofpoint-v3',
    host: /^urldefense\.(?:proofpoint\.)?(?:com|us)$/,
    path: /^\/v3\//,
    writing: 'proofpoint3',
    source: 'Proofpoint URL Defense Decoder documentation (v3)',
    checked: '2026-11',
  },
  {
    id: 'barracuda',
    host: /^linkprotect\.cudasvc\.com$/,
    path: /^\/url/,
    writing: 'param',
    params: ['a'],
    source: 'Barracuda Link Protection documentation',
    checked: '2026-11',
  },
  {
    id: 'fireeye',
    host: /^protect\d*(?:-[a-z]{2})?\.fireeye\.com$/,
    path: /\/url/,
    writing: 'param',
    params: ['u'],
    source: 'Addresses rewritten by FireEye (Trellix) mail protection, as seen: …/url?k=…&u=…',
    checked: '2026-11',
  },
  {
    id: 'symantec-clicktime',
    host: /^clicktime\.symantec\.com$/,
    path: /^/,
    writing: 'param',
    params: ['u', 'url'],
    source: 'Addresses rewritten by Symantec Click-time Protection, as seen: ?u=… or ?Url=…',
    checked: '2026-11',
  },
  {
    id: 'trendmicro-clicktime',
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
    host: /^secure-web\.cisco\.com$/,
    path: /\/https?%3a/i,
    writing: 'segment',
    source: 'Addresses rewritten by Cisco Secure Email, as seen: /<code>/https%3A%2F%2F…',
    checked: '2026-11',
  },
  {
    id: 'sophos',
    host: /\.protection\.sophos\.com$/,
    path: /^/,
    writing: 'base64',
    params: ['u'],
    source:
      'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts/EmailSecurity/EmailSecurityPolicy/EmailURLProtection/ and addresses as seen: ?d=<domain>&u=<base64>',
    checked: '2026-11',
  },
  {
    id: 'trustwave',
    host: /^scanmail\.trustwave\.com$/,
    path: /^/,
    writing: 'param',
    params: ['u'],
    source: 'Addresses rewritten by Trustwave MailMarshal, as seen on public mailing lists: ?c=…&d=…&u=…',
    checked: '2026-11',
  },
  {
    id: 'check-point',
    host: /^[a-z\d-]+\.url-protection\.com$/,
    path: /^\/v1\/(?:r\d+\/)?url$/,
    writing: 'param',
    params: ['o'],
    source: 'Addresses rewritten by Check Point Harmony Email (Avanan) and SonicWall, as seen: /v1/url?o=…',
    checked: '2026-11',
  },
  {
    id: 'check-point-v2',
    host: /^(?:protect\.checkpoint\.com|url\.avanan\.click)$/,
    path: /^\/v2\/(?:r\d+\/)?___/,
    writing: 'between',
    after: '___',
    source:
      'Addresses rewritten by Check Point Harmony Email, as seen: /v2/r01/___https://…___.<code>; forms with shifted letters are not read',
    checked: '2026-11',
  },
  {
    id: 'libraesva',
    host: /^urlsand\.(?:esvalabs|libraesva)\.com$/,
    path: /^/,
    writing: 'param',
    params: ['u'],
    source: 'Addresses rewritten by Libraesva URLSand, as seen on public mailing lists: ?u=…&e=…&h=…',
    checked: '2026-11',
  },
  {
    id: 'edgepilot',
    host: /^link\.edgepilot\.com$/,
    path: /^\/[sx]\//,
    writing: 'param',
    params: ['u'],
    source: 'Addresses rewritten by AppRiver EdgePilot, as seen: /s/<id>/<code>?u=…',
    checked: '2026-11',
  },
  {
    id: 'hornetsecurity',
    host: /^atpscan\.global\.hornetsecurity\.com$/,
    path: /^/,
    writing: 'param',
    params: ['u'],
    source: 'Addresses rewritten by Hornetsecurity ATP, as seen: ?d=…&f=…&u=…',
    checked: '2026-11',
  },
  {
    id: 'menlo',
    host: /^safe\.menlosecurity\.com$/,
    path: /^\/https?:/,
    writing: 'path',
    after: '/',
    source: 'Addresses rewritten by Menlo Security isolation, as seen: /https://…',
    checked: '2026-11',
  },
  {
    id: 'zscaler-isolation',
    host: /\.isolation\.zscaler\.com$/,
    path: /^\/profile\//,
    writing: 'param',
    params: ['original_url'],
    source: 'Addresses of Zscaler Cloud Browser Isolation, as seen: …/zia-session/?original_url=…',
    checked: '2026-11',
  },
];
