/**
 * Tells Stryker which mutants say nothing about the tests: the Japanese of a check (`words: { … }`). Tests assert ids
 * and behaviour, not wording; the conditions inside the words are mutated like all others.
 */
const LETTERS = new Set(['StringLiteral', 'TemplateLiteral']);

function inWords(path) {
  for (let at = path; at; at = at.parentPath) {
    if (at.node.type === 'ObjectProperty' && at.node.key.name === 'words') return true;
  }
  return false;
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'wording',
    value: {
      shouldIgnore(path) {
        return LETTERS.has(path.node.type) && inWords(path) ? 'wording' : undefined;
      },
    },
  },
];
