/** Style of one element as far as it decides what is seen; passed down the tree. */
import type { HiddenText } from '../../message.ts';
import { parseColour, parseLength, type Rgb, sameColour } from './colour.ts';
import type { Declarations } from './css.ts';

export interface Style {
  /** The box is not shown, whatever its content says. */
  box: HiddenText['how'] | null;
  invisible: boolean;
  opacity: number;
  size: number;
  /** Of the text; null where it cannot be known, 'clear' where it lets the ground through. */
  colour: Rgb | 'clear' | null;
  /** Behind the text; null over pictures and gradients. */
  ground: Rgb | null;
  pre: boolean;
}

export const ROOT: Style = {
  box: null,
  invisible: false,
  opacity: 1,
  size: 16,
  colour: [0, 0, 0],
  ground: [255, 255, 255],
  pre: false,
};

/** Further out than any window: text is moved there to be read by filters only. */
const FAR = -400;

function boxHidden(css: Declarations, hiddenAttribute: boolean, em: number): HiddenText['how'] | null {
  // Most elements say nothing of themselves.
  if (css.size === 0) return hiddenAttribute ? 'attribute' : null;
  const display = css.get('display') ?? '';
  if (display.startsWith('none')) return 'display';
  if (hiddenAttribute && display === '') return 'attribute';
  const length = (name: string) => parseLength(css.get(name), em);
  const position = css.get('position') ?? '';
  const placed = /^(?:absolute|fixed)/.test(position);
  const shifts = placed || position.startsWith('relative') ? ['left', 'top'] : [];
  for (const name of [...shifts, 'margin-left', 'margin-top', 'text-indent']) {
    if ((length(name) ?? 0) <= FAR) return 'offscreen';
  }
  if (placed && ((length('right') ?? 0) <= FAR || (length('bottom') ?? 0) <= FAR)) return 'offscreen';
  const clip = css.get('clip') ?? '';
  if (placed && /^rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?/.test(clip)) return 'clip';
  if (/inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0/.test(css.get('clip-path') ?? '')) return 'clip';
  const cut = /hidden|clip/.test(`${css.get('overflow')} ${css.get('overflow-x')} ${css.get('overflow-y')}`);
  if (cut) {
    for (const name of ['height', 'width', 'max-height', 'max-width']) {
      const limit = length(name);
      if (limit !== null && limit >= 0 && limit <= 1) return 'size';
    }
  }
  return /scale(?:3d|x|y)?\(\s*0?\.?0*[\s,)]/.test(css.get('transform') ?? '') ? 'size' : null;
}

function fontSize(css: Declarations, inherited: number): number {
  const own = css.get('font-size');
  if (own !== undefined) return parseLength(own, inherited) ?? inherited;
  const short = /(?:^|\s)((?:\d+(?:\.\d+)?|\.\d+)(?:px|pt|em|rem|%))/.exec(css.get('font') ?? '')?.[1];
  return short === undefined ? inherited : (parseLength(short, inherited) ?? inherited);
}

/** The element's own ground: a colour, 'clear', null for a picture, undefined if it has none. */
export function ownGround(
  css: Declarations,
  attribute: string,
  picture: boolean,
): Rgb | 'clear' | null | undefined {
  const image = `${css.get('background-image') ?? ''} ${css.get('background') ?? ''}`;
  if (picture || /url\(|gradient\(/.test(image)) return null;
  const value = css.get('background-color') ?? css.get('background') ?? attribute.trim().toLowerCase();
  return value === '' ? undefined : (parseColour(value) ?? undefined);
}

/** What attributes of HTML say about looks; '' and false where they say nothing. */
export interface Attributes {
  hidden: boolean;
  colour: string;
  ground: string;
  picture: boolean;
}

/** The style of an element: its parent's, as its own rules and attributes change it. */
export function inherit(parent: Style, css: Declarations, attributes: Attributes): Style {
  const size = fontSize(css, parent.size);
  const opacity = Number.parseFloat(css.get('opacity') ?? '1');
  const visibility = css.get('visibility') ?? '';
  const ground = ownGround(css, attributes.ground, attributes.picture);
  const colour = parseColour(css.get('color') ?? attributes.colour.trim().toLowerCase());
  const space = css.get('white-space');
  return {
    box: parent.box ?? boxHidden(css, attributes.hidden, size),
    invisible: visibility === '' ? parent.invisible : /^(?:hidden|collapse)/.test(visibility),
    opacity: parent.opacity * (Number.isNaN(opacity) ? 1 : opacity),
    size,
    colour: colour ?? parent.colour,
    ground: ground === undefined || ground === 'clear' ? parent.ground : ground,
    pre: space === undefined ? parent.pre : space.startsWith('pre') || space.startsWith('break-spaces'),
  };
}

/** How text of this style is kept from being seen; null if it is seen. */
export function howHidden(style: Style): HiddenText['how'] | null {
  if (style.box) return style.box;
  if (style.invisible) return 'visibility';
  if (style.opacity < 0.06) return 'opacity';
  if (style.size <= 1) return 'size';
  if (style.colour === 'clear') return 'colour';
  return style.colour && style.ground && sameColour(style.colour, style.ground) ? 'colour' : null;
}
