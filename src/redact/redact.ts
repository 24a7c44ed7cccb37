/** All rules over one text. */
import { defang, defangHost } from '../text/defang.ts';
import { addressesIn } from './addresses.ts';
import { type Known, knownIn } from './known.ts';
import { namesIn } from './names.ts';
import { numbersIn, phonesIn } from './numbers.ts';
import { placesIn } from './places.ts';
import { apply, merge, type Redaction, type Span, type View, viewOf } from './span.ts';
import { stringsIn } from './strings.ts';
import { urlsIn } from './urls.ts';

type Rule = (view: View, known: Known) => Span[];

const RULES: readonly Rule[] = [urlsIn, addressesIn, stringsIn, namesIn, placesIn, phonesIn, numbersIn];

/** ?url=https%3A%2F%2Fevil.example: mail programs undo the signs when they make a link. */
const ENCODED = /(%3a%2f%2f)([a-z0-9.-]{1,255})/gi;

/** What must be masked in a text, in order and apart from each other; offsets into the text as given. */
export function spansIn(text: string, known: Known): Span[] {
  const view = viewOf(text);
  return merge(RULES.flatMap((rule) => rule(view, known)).map(view.toOriginal));
}

/** Masks a text and defangs the hostile addresses that remain in it. Twice does the same as once. */
export function redact(text: string, known: Known = knownIn(text)): Redaction {
  const { text: safe, masked } = apply(text, spansIn(text, known));
  return {
    text: defang(safe).replace(ENCODED, (_, sign: string, host: string) => sign + defangHost(host)),
    masked,
  };
}
