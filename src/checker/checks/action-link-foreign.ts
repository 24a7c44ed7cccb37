import { actionWeight } from '../action-weight.ts';
import type { Check } from '../check.ts';
import { quoteLink } from '../evidence.ts';
import { SURVEY_DOMAINS } from '../facts/surveys.ts';
import { keepsGenuineForm } from '../genuine-form.ts';
import type { Link } from '../message.ts';
import { isCarrier, isOfficial, linkKind } from '../official.ts';

/**
 * The link that the mail asks to press ends outside Amazon's domains.
 * Traps: a carrier's tracking page (in a copied text it may be the only address to be seen); survey hosts, opaque
 * short links and mails whose sender was verified (strong at most); links in the foot are not what is asked for.
 * Here it counts only that the end is not Amazon's; what kind of place it is, and whether it is hidden, belongs to
 * link-redirector, link-shortener and link-free-hosting.
 */
export default {
  id: 'action-link-foreign',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '押させようとしているリンクの行き先がAmazonではない',
    found: ({ text, host, genuineForm }) =>
      genuineForm
        ? `本物のお知らせと同じ形をしていますが、「${text}」だけが ${host} へ行きます。Amazonのサイトではありません。`
        : `「${text}」の行き先は ${host} です。Amazonのサイトではありません。`,
    why: '偽のメールの目的は、偽のページを開かせて、パスワードやカード番号を入力させることです。',
    action: 'リンクを押さないでください。開いてしまったときは、何も入力せずに閉じてください。',
    clear: '押させようとしているリンクの行き先は、Amazonのドメインでした。',
    unknown: { unseen: 'ボタンやリンクの本当の行き先が見えないため、調べられませんでした。' },
  },
  judge(message, { claimedIn, words }) {
    // Codes in pictures have a check of their own.
    const actions = message.links.filter((link) => link.role === 'action' && link.host !== '' && !link.qr);
    const foreign = actions.filter((link) => !isOfficial(link.host) && !isCarrier(link.host));
    const worst = foreign.find((link) => linkKind(link) !== 'shortener') ?? foreign[0];
    if (!worst) {
      if (!message.coverage.links) return { outcome: 'unknown', reason: 'unseen' };
      return actions.length === 0 ? { outcome: 'not-applicable' } : { outcome: 'clear' };
    }
    // A body that names nobody may be another firm's; a button through a redirector or on free hosting is no firm's.
    const nobody = claimedIn[0] === 'asked' && worst.chain.length < 2 && !worst.shared;
    const doubtful = message.kind !== 'url' && (isSurvey(worst) || worst.opaque || nobody);
    return {
      outcome: 'found',
      strength: doubtful ? 'strong' : actionWeight(message, words),
      data: {
        text: worst.text || worst.href,
        host: worst.host,
        domain: worst.domain,
        ...(keepsGenuineForm(message, words, foreign) ? { genuineForm: true } : {}),
      },
      evidence: foreign.slice(0, 3).map((link) => quoteLink(message, link)),
    };
  },
} satisfies Check as Check;

function isSurvey(link: Link): boolean {
  return SURVEY_DOMAINS.some(({ domain }) => domain === link.domain);
}
