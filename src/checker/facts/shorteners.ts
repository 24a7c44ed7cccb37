/**
 * Hosts that hide where a link leads: short addresses and click counters whose target is only a number. The chain
 * ends there; asking them would tell the sender that the mail is read, and nothing here goes online.
 */

import type { Fact } from './fact.ts';

export interface Opaque extends Fact {
  /** The host itself, or with a leading dot every host under it. */
  host: string;
  kind: 'shortener' | 'tracker';
}

const SHORT = 'Public URL shortener: anybody may make an address';
const COUNT = 'Click counter of a mailing service, used by its customers';

const rows = (kind: Opaque['kind'], source: string, hosts: string): Opaque[] =>
  hosts.split(/\s+/).map((host) => ({ host, kind, source, checked: '2026-11' }));

export const OPAQUE: readonly Opaque[] = [
  ...rows(
    'shortener',
    SHORT,
    'bit.ly j.mp bitly.com bitly.ws t.co tinyurl.com is.gd v.gd x.gd cutt.ly ow.ly buff.ly rb.gy t.ly s.id shorturl.at shorturl.gg rebrand.ly tiny.cc tiny.one short.io goo.gl lnkd.in ux.nu qr.ae soo.gd clck.ru u.to bl.ink hyperurl.co t2m.io urlz.fr n9.cl acortar.link shrtco.de 1drv.ms dlvr.it trib.al fb.me ift.tt su.pr adf.ly surl.li kutt.it han.gl me2.do dwz.cn t.cn url.cn u.nu lin.ee onl.sc onl.tl onl.la qrco.de l.ead.me me-qr.com urlr.me 00m.in p.tl ur0.cc ur0.jp ur2.link x0.to htn.to nav.cx share.google reurl.cc tr.im wp.me spoti.fi',
  ),
  // Their words name the firm that checks, not the one that wrote: a genuine mail read at such a firm has nothing else.
  ...rows(
    'tracker',
    'Checking service of the reader’s firm, which rewrites every link to a code: help pages of Mimecast, INKY, GreatHorn, Intermedia, and addresses as seen',
    '.mimecast.com .mimecastprotect.com .inky.com protection.greathorn.com url.emailprotection.link clicktime.symantec.com secure-web.cisco.com linkprotect.cudasvc.com .url-protection.com protect.checkpoint.com url.avanan.click links.defend.egress.com',
  ),
  ...rows(
    'tracker',
    COUNT,
    '.ct.sendgrid.net .sendgrid.net .mandrillapp.com .list-manage.com .pstmrk.it .mailchimp.com .hubspotlinks.com .hs-sites.com .hubspotemail.net .mailgun.org .mailgun.net .sparkpostmail.com .mjt.lu .sendinblue.com .sibforms.com .brevo.com .klclick.com .klclick1.com .klclick2.com .klclick3.com .exct.net .exacttarget.com .rs6.net .constantcontact.com .createsend.com .cmail19.com .cmail20.com .activehosted.com .getresponse.com .customeriomail.com .mlsend.com .emltrk.com .benchurl.com .benchmarkemail.com .mailerlite.com .elasticemail.com .e2ma.net .sailthru.com .braze.com .iterable.com .onelink.me .app.link .page.link .bnc.lt .adj.st .cuenote.jp .blastmail.jp .shanon.co.jp',
  ),
];
