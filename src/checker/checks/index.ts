/** The checks, in the order people see them: who sent it, where it leads, what it says, what only the reader knows. */
import type { Check } from '../check.ts';
import accountUsed from './account-used.ts';
import actionLinkForeign from './action-link-foreign.ts';
import alreadyPressed from './already-pressed.ts';
import alreadyTyped from './already-typed.ts';
import attachmentRisky from './attachment-risky.ts';
import brandAssetsBorrowed from './brand-assets-borrowed.ts';
import callbackNumber from './callback-number.ts';
import chineseTraces from './chinese-traces.ts';
import companyFactsWrong from './company-facts-wrong.ts';
import disguisedBrand from './disguised-brand.ts';
import formInMail from './form-in-mail.ts';
import genuineAuthentication from './genuine-authentication.ts';
import hiddenText from './hidden-text.ts';
import imageOnly from './image-only.ts';
import knownLure from './known-lure.ts';
import linkDisguise from './link-disguise.ts';
import linkFreeHosting from './link-free-hosting.ts';
import linkLookalike from './link-lookalike.ts';
import linkPlainHttp from './link-plain-http.ts';
import linkRedirector from './link-redirector.ts';
import linkShortener from './link-shortener.ts';
import linkTextMismatch from './link-text-mismatch.ts';
import mailerOdd from './mailer-odd.ts';
import messageCenter from './message-center.ts';
import nameMissing from './name-missing.ts';
import oddJapanese from './odd-japanese.ts';
import officialLinks from './official-links.ts';
import orderKnown from './order-known.ts';
import ownDomainPass from './own-domain-pass.ts';
import partMismatch from './part-mismatch.ts';
import pasteLine from './paste-line.ts';
import pressure from './pressure.ts';
import qrLink from './qr-link.ts';
import replyElsewhere from './reply-elsewhere.ts';
import routeOdd from './route-odd.ts';
import secretAsked from './secret-asked.ts';
import senderForeign from './sender-foreign.ts';
import senderLookalike from './sender-lookalike.ts';
import senderNameDisguise from './sender-name-disguise.ts';
import senderSpoofed from './sender-spoofed.ts';
import senderUnsigned from './sender-unsigned.ts';

export const CHECKS: readonly Check[] = [
  senderForeign,
  senderLookalike,
  senderNameDisguise,
  senderSpoofed,
  senderUnsigned,
  ownDomainPass,
  genuineAuthentication,
  replyElsewhere,
  routeOdd,
  mailerOdd,
  actionLinkForeign,
  linkTextMismatch,
  linkLookalike,
  linkDisguise,
  linkRedirector,
  linkShortener,
  linkFreeHosting,
  linkPlainHttp,
  officialLinks,
  qrLink,
  pasteLine,
  formInMail,
  attachmentRisky,
  nameMissing,
  pressure,
  secretAsked,
  callbackNumber,
  chineseTraces,
  oddJapanese,
  hiddenText,
  disguisedBrand,
  brandAssetsBorrowed,
  companyFactsWrong,
  imageOnly,
  partMismatch,
  knownLure,
  messageCenter,
  orderKnown,
  accountUsed,
  alreadyPressed,
  alreadyTyped,
];
