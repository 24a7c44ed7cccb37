/** Is this host Amazon's? The one answer to that question: exact host or dot-suffix, never "contains". */

import {
  AMAZON_RELAYS,
  APP_STORES,
  CARRIER_DOMAINS,
  type DomainUse,
  OFFICIAL_DOMAINS,
} from '../facts/amazon.ts';
import { SOCIAL_DOMAINS } from '../facts/social.ts';
import { SURVEY_DOMAINS } from '../facts/surveys.ts';
import type { Link } from '../message.ts';
import type { LinkKind } from '../report.ts';
import { isFreeHosting } from './free-hosting.ts';
import { imitatesBrand } from './imitation.ts';

export const isUnder = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** Each host of a mail is asked for several times, so that not every domain is held against it. */
const OFFICIAL = new Map(OFFICIAL_DOMAINS.map((row) => [row.domain, row]));

/** @param host ASCII, lower-case; a trailing dot is the same host and is dropped. */
export function isOfficial(host: string, ...uses: DomainUse[]): boolean {
  const name = host.replace(/\.$/, '');
  // The host itself, and whatever it lies under.
  for (let at = 0, next = 1; next > 0; at = next) {
    const row = OFFICIAL.get(name.slice(at));
    const fits = row && (uses.length === 0 || row.uses.some((use) => uses.includes(use)));
    if (fits && (at === 0 || !row.exact)) return true;
    next = name.indexOf('.', at) + 1;
  }
  return false;
}

/** May carry a link that a genuine mail asks to press. */
export const isOfficialSite = (host: string) => isOfficial(host, 'site', 'short');

/** May stand in From. @param address lower-case */
export function isOfficialAddress(address: string): boolean {
  return isOfficial(domainOf(address), 'mail');
}

/** A desk's address (account-update@, no-reply@, store-news@), not a person's. */
export function isDesk(address: string): boolean {
  return /^[\w.-]*(?:account|no-?reply|update|confirm|order|info|support|service|admin|store|news|alert|security|shipment|return|prime|digital|message|campaign)[\w.-]*@/.test(
    address,
  );
}

/** Where Amazon stands between a seller and a buyer: its address, the seller's words. */
export function isMarketplace(address: string): boolean {
  return isOfficialAddress(address) && /^(?:m\.)?marketplace\.amazon\./.test(domainOf(address));
}

/** May hand the mail over to the receiver: Amazon itself, or the relay it uses (which others use too). */
export function isAmazonRelay(host: string): boolean {
  return AMAZON_RELAYS.some((row) => isUnder(host, row.domain));
}

export const isAppStore = (host: string) => APP_STORES.some((row) => row.host === host);

export const isCarrier = (host: string) => CARRIER_DOMAINS.some(({ domain }) => isUnder(host, domain));

/** The part behind the last @; '' where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1);
}

/** A page of questions, whoever asks them: Amazon has such firms ask its customers. */
export const isSurvey = (link: Link) => SURVEY_DOMAINS.some(({ domain }) => domain === link.domain);

/**
 * A link to look at, whatever its words ask for, that leads to none of those who stand beside Amazon in genuine mails:
 * carriers, app shops, surveys, social sites, public offices (whose endings nobody else can have).
 */
export function isStrangers(link: Link): boolean {
  if (link.role === 'asset' || link.host === '' || isOfficial(link.host) || isCarrier(link.host))
    return false;
  const social = SOCIAL_DOMAINS.some(({ domain }) => isUnder(link.host, domain));
  return !social && !isAppStore(link.host) && !isSurvey(link) && !/\.(?:go|lg)\.jp$/.test(link.host);
}

/** What a link's end is, in one word. The order matters: an official host is never called a look-alike. */
export function linkKind(link: Link): LinkKind {
  if (link.host === '') return 'other';
  if (isOfficial(link.host, 'site', 'short', 'pictures')) return 'official';
  // Survey hosts put the name of whoever asks in front: amazon.qualtrics.com is no imitation.
  if (imitatesBrand(link.host) && !isSurvey(link)) return 'lookalike';
  if (link.opaque) return 'shortener';
  if (isFreeHosting(link)) return 'free-hosting';
  return 'foreign';
}
