/**
 * Tells Stryker which mutants say nothing about the tests. Tests assert ids and behaviour, not wording; and a table of
 * facts is held against its sources, not against a second copy of itself. The conditions inside the words, and the
 * patterns and functions among the facts, are mutated like all others.
 */
const LETTERS = new Set(['StringLiteral', 'TemplateLiteral']);
const DATA = new Set([...LETTERS, 'ObjectExpression', 'ArrayExpression', 'BooleanLiteral']);

/** The Japanese of a check: `words: { … }`. */
function inWords(path) {
  for (let at = path; at; at = at.parentPath) {
    if (at.node.type === 'ObjectProperty' && at.node.key.name === 'words') return true;
  }
  return false;
}

/** A module of src/checker/facts/: all of them, and only they, import the type of their rows from there. */
function inFacts(path) {
  let top = path;
  while (top.parentPath) top = top.parentPath;
  return top.node.body?.some(
    (node) => node.type === 'ImportDeclaration' && node.source.value === './fact.ts',
  );
}

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'wording',
    value: {
      shouldIgnore: (path) => (LETTERS.has(path.node.type) && inWords(path) ? 'wording' : undefined),
    },
  },
  {
    kind: 'Ignore',
    name: 'facts',
    value: { shouldIgnore: (path) => (DATA.has(path.node.type) && inFacts(path) ? 'a fact' : undefined) },
  },
];
