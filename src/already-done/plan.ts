/**
 * What to do after each mishap: which steps, in which order, where each leads and who is called. The words stand
 * beside it, a file for each language; all of them must fill this plan, so that no language can say less or lead elsewhere.
 */

export type ContactId = 'card' | 'amazon' | 'payment' | 'police' | 'consumer' | 'ipa' | 'carrier';

interface Step {
  id: string;
  /** Where the words in [ ] of the step lead: `#` and a situation, or a page of this site. */
  link?: string;
}

interface Plan {
  id: string;
  steps: readonly Step[];
  /** Most urgent first. Empty where nobody has to be called. */
  contacts: readonly ContactId[];
}

/** In the order in which a reader looks for them: from what costs nothing to what costs most. */
export const PLAN = [
  { id: 'opened', steps: [{ id: 'close' }, { id: 'delete' }], contacts: [] },
  {
    id: 'pressed',
    steps: [{ id: 'close' }, { id: 'file', link: '#installed' }, { id: 'orders' }],
    contacts: [],
  },
  {
    id: 'password',
    steps: [
      { id: 'change' },
      { id: 'elsewhere' },
      { id: 'orders' },
      { id: 'cancel' },
      { id: 'details' },
      { id: 'locked', link: '#card' },
      { id: 'second', link: '/guides/prevention/' },
    ],
    contacts: ['amazon'],
  },
  {
    id: 'card',
    steps: [{ id: 'call' }, { id: 'stop' }, { id: 'statement' }, { id: 'password', link: '#password' }],
    contacts: ['card', 'police'],
  },
  {
    id: 'code',
    steps: [
      { id: 'kind' },
      { id: 'card', link: '#card' },
      { id: 'password', link: '#password' },
      { id: 'more' },
    ],
    contacts: ['card', 'amazon'],
  },
  {
    id: 'paid',
    steps: [{ id: 'stop' }, { id: 'gift' }, { id: 'police' }, { id: 'refund' }],
    contacts: ['payment', 'amazon', 'police'],
  },
  {
    id: 'installed',
    steps: [{ id: 'offline' }, { id: 'remove' }, { id: 'passwords', link: '#password' }, { id: 'restore' }],
    contacts: ['ipa', 'carrier'],
  },
  {
    id: 'replied',
    steps: [
      { id: 'silence' },
      { id: 'expect' },
      { id: 'wrote', link: '#password' },
      { id: 'report', link: '/guides/report/' },
    ],
    contacts: ['consumer'],
  },
] as const satisfies readonly Plan[];

type Situation = (typeof PLAN)[number];
export type SituationId = Situation['id'];

/** One situation in one language. In its texts `[words]` are the step's link, `{漢字|かんじ}` a reading above. */
interface Told<Id extends string> {
  /** What was done, as its heading. */
  name: string;
  /** The one thing to do first. */
  first: string;
  /** The official way to it, by the names on Amazon's pages. */
  path: string;
  /** What to say to those who are called; '' where nobody is. */
  say: string;
  steps: Record<Id, string>;
}

export type Situations = { [S in Situation as S['id']]: Told<S['steps'][number]['id']> };

/** All words of the guide in one language. */
export interface Guide {
  title: string;
  summary: string;
  /** Words around the steps. */
  frame: {
    did: string;
    first: string;
    path: string;
    call: string;
    say: string;
    /** Above the Japanese sentence to show; '' where the guide is Japanese. */
    show: string;
    contacts: string;
    /** What the boxes to tick keep. */
    boxes: string;
    languages: string;
    /** Who made the text and where the sources stand; '' for the original. */
    made: string;
    reviewed: string;
  };
  situations: Situations;
  /** Who each desk is and what it takes. */
  contacts: Record<ContactId, { name: string; note: string }>;
}
