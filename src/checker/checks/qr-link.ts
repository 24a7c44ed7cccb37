import { actionWeight, isVerified } from '../action-weight.ts';
import { asksForAction } from '../asks.ts';
import type { Check, Context } from '../check.ts';
import { quoteLinks } from '../evidence.ts';
import { isAppStore, isCarrier, isOfficial, linkKind } from '../hosts/official.ts';
import type { Link, Message } from '../message.ts';
import type { Words } from '../reading.ts';

const CODE = /qr|二次元コード|2次元コード|バーコード/;
const SCAN = /スキャン|読み取|読取|かざし|撮影|scan/;
/** With so few letters the picture is the mail, and asks for whatever it asks in letters we cannot read. */
const HARDLY_ANY_TEXT = 120;

/**
 * A QR code in a picture leads elsewhere; judged like the link that a mail asks to press, by where it ends.
 * Traps: the code of a carrier's counter or an app shop; a friend's code in the signature under a mail passed on; a
 * mail whose sender was verified; a code that nobody is asked to use.
 */
export default {
  id: 'qr-link',
  strength: 'decisive',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: 'QRコードの行き先がAmazonではない',
    found: ({ host, hidden }) =>
      hidden
        ? `画像の中のQRコードの行き先は ${host} です。最後にどこへ着くかを隠す仕組みのURLです。`
        : `画像の中のQRコードの行き先は ${host} です。Amazonのサイトではありません。`,
    why: 'QRコードは、目で見ても行き先が分かりません。迷惑メールを止める仕組みにも、見つかりにくくなります。',
    action: 'QRコードを読み取らないでください。開いたページには、何も入力しないでください。',
    clear: 'メールに付いていた画像に、Amazon以外へ行くQRコードは見つかりませんでした。',
    unknown: {
      unseen: '画像が届いていないため、QRコードを調べられませんでした。',
      unread: '付いていた画像の中に開けないものがあり、QRコードがあるかを調べられませんでした。',
      remote: '外から読み込む画像は開かないため、QRコードを調べられませんでした。',
    },
  },
  judge(message, context) {
    const codes = message.links.filter((link) => link.qr && link.host !== '');
    const foreign = codes.filter((link) => !isOfficial(link.host) && !isCarrier(link.host));
    const worst = foreign.find((link) => !isAppStore(link.host)) ?? foreign[0];
    if (!worst) return notFound(message, context.words);
    return {
      outcome: 'found',
      strength: strengthOf(worst, message, context),
      data: {
        host: worst.host,
        domain: worst.domain,
        ...(linkKind(worst) === 'shortener' ? { hidden: true } : {}),
      },
      evidence: quoteLinks(message, foreign),
    };
  },
} satisfies Check;

function mentionsCode({ subject, text }: Words): boolean {
  return [subject.text, text.text].some((words) => CODE.test(words) || SCAN.test(words));
}

/** Only pictures that came with the mail can be looked into; it matters where the mail speaks of a code. */
function notFound(message: Message, words: Words): ReturnType<Check['judge']> {
  if (message.pictures.some(({ unread }) => unread)) return { outcome: 'unknown', reason: 'unread' };
  if (message.pictures.length > 0) return { outcome: 'clear' };
  if (!mentionsCode(words)) return { outcome: 'not-applicable' };
  return { outcome: 'unknown', reason: message.coverage.links ? 'remote' : 'unseen' };
}

function strengthOf(link: Link, message: Message, context: Context): 'decisive' | 'strong' | 'weak' {
  const { claimedIn, words } = context;
  if (message.kind === 'url') return actionWeight(message, context);
  if (isAppStore(link.host)) return 'weak';
  const meant = mentionsCode(words) || message.text.trim().length < HARDLY_ANY_TEXT;
  if (!meant) return message.forwarded || message.viaList ? 'weak' : 'strong';
  const nobody = claimedIn[0] === 'asked' && link.chain.length < 2 && !link.shared;
  const asks = asksForAction(message, words) || message.text.trim().length < HARDLY_ANY_TEXT;
  return link.opaque || isVerified(message) || nobody || !asks ? 'strong' : 'decisive';
}
