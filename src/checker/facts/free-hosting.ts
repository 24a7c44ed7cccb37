/**
 * Places where anybody may put up a page, under a name that stays the operator's. Those with a private suffix (pages.dev,
 * web.app, s3.amazonaws.com …) are in the public suffix list, which the reader asks; here stand the others.
 */
import type { Fact } from './fact.ts';

export interface FreeHosting extends Fact {
  /** The host itself, or with a leading dot every host under it. */
  host: string;
}

const rows = (source: string, hosts: string): FreeHosting[] =>
  hosts.split(/\s+/).map((host) => ({ host, source, checked: '2026-11' }));

export const FREE_HOSTING: readonly FreeHosting[] = [
  ...rows(
    'Pages and forms of anybody, told apart only by the path; the operators\u2019 own descriptions',
    'sites.google.com docs.google.com script.google.com forms.gle forms.office.com forms.cloud.microsoft form.jotform.com www.jotform.com ipfs.io gateway.ipfs.io telegra.ph linktr.ee gist.github.com',
  ),
  ...rows(
    'Site builders, form and hosting services that give each customer a name of their own; not in the public suffix list',
    '.000webhostapp.com .infinityfreeapp.com .rf.gd .glitch.me .godaddysites.com .jimdofree.com .strikingly.com .mystrikingly.com .weebly.com .wordpress.com .site123.me .ukit.me .tilda.ws .typeform.com .softr.app .zapier.app .edgeone.app .canva.site .fleek.co',
  ),
  ...rows(
    'Japanese blogs, shops and rental servers whose first name comes from the operator; the operators\u2019 own descriptions',
    '.fc2.com .seesaa.net .livedoor.blog .thebase.in .stores.jp .lolipop.jp .xsrv.jp .wpx.jp .starfree.jp',
  ),
  ...rows(
    'Storage of anybody; not in the public suffix list. Misuse of such services: antiphishing.jp monthly reports 2025',
    '.backblazeb2.com .b-cdn.net .myqcloud.com .aliyuncs.com .w3s.link .nftstorage.link',
  ),
];

/** Private suffixes under which not anybody, but one organisation's own members have names. */
export const OWN_SUFFIXES: readonly ({ suffix: string } & Fact)[] = [
  'freedesktop.org',
  'debian.net',
  'fedorapeople.org',
  'fedorainfracloud.org',
].map((suffix) => ({
  suffix,
  source: 'publicsuffix.org/list, private section, entries of organisations',
  checked: '2026-11',
}));
