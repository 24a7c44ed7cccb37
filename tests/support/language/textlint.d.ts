/** The rules bring no types; the kernel takes each as it is. */
declare module 'textlint-rule-preset-ja-technical-writing' {
  import type { TextlintRuleModule } from '@textlint/types';

  const preset: { rules: Record<string, TextlintRuleModule>; rulesConfig: Record<string, object | boolean> };
  export default preset;
}
