/** Copies of mails without their source. */
import { fill, type Make, text } from './make.ts';

export const TEXTS: Record<string, Make> = {
  'URLs in text': text('https://x.example/a '),
  'one URL without end': text('www.a.'),
  'bare hosts': text('a.co/b '),
  'dots and letters': text('a.'),
  'brackets after a URL': (bytes) => ({ text: `https://x.example/${fill(')', bytes)}` }),
  'redirectors in redirectors': (bytes) => ({ text: fill('https://www.google.com/url?q=', bytes) }),
  'forwarding markers': text('-----Original Message-----\n'),
  'heading lines': text('From: a\n'),
  'senders under blank lines': text('From: a\n\n'),
  'quoting marks': text('> '),
  'lines of URLs': text('https://x.example/\n'),
  'a word without end': text('aあ'),
  'a word of wide letters': text('ａ'),
};
