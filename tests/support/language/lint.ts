import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import preset from 'textlint-rule-preset-ja-technical-writing';
import { ownWords } from './word-list.ts';

/** textlint with its preset for technical Japanese, and where this site departs from it. */

const DEPARTURES: Record<string, object | false> = {
  // Lists hold sentences here as well.
  'no-mix-dearu-desumasu': {
    preferInHeader: '',
    preferInBody: 'ですます',
    preferInList: 'ですます',
    strict: false,
  },
  // 「かもしれません」 is often all that can be said of a mail.
  'ja-no-weak-phrase': false,
  // 「一つ」「二つ」 are words of everyday speech.
  'arabic-kanji-numbers': false,
  // A clause within the sentence has its own subject: 「文字が見えることがあります」.
  'no-doubled-joshi': { min_interval: 1, strict: false, allow: ['が', 'も', 'に', 'でも', 'か', 'や'] },
  // Names of desks are as they are.
  'max-kanji-continuous-len': { max: 6, allow: ['警察相談専用電話', '東京都目黒区下目黒'] },
  // 「長押しして」 and 「○○様」 repeat nothing.
  'ja-no-successive-word': { allow: ['し', '○'] },
  // Half a sentence of the code is completed elsewhere.
  'ja-no-mixed-period': false,
};

const kernel = new TextlintKernel();

const plugins = [{ pluginId: 'markdown', plugin: markdown }];

const rules: NonNullable<TextlintKernelOptions['rules']> = Object.entries(preset.rules)
  .map(([ruleId, rule]) => ({
    ruleId,
    rule,
    options: DEPARTURES[ruleId] ?? preset.rulesConfig[ruleId] ?? true,
  }))
  .filter(({ options }) => options !== false);

/** What textlint has against our own words in a Markdown text, each with its line. */
export async function complaints(text: string): Promise<string[]> {
  const own = ownWords(text);
  const { messages } = await kernel.lintText(own, { ext: '.md', plugins, rules });
  const lines = own.split('\n');
  return messages.map(({ ruleId, message, loc: { start } }) => {
    const near = lines[start.line - 1]?.slice(Math.max(0, start.column - 25), start.column + 25);
    return `${start.line}: ${ruleId}: ${message.split('\n', 1)[0]} …${near}…`;
  });
}
