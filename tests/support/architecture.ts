import path from 'node:path';
import { reachOf } from './source-imports.ts';

/**
 * The house rules on imports. Every file stands in the first room whose pattern it matches; a room may import only
 * the rooms listed. `checker/` has one door, and nothing in it knows of Astro, Preact, a DOM or Node.
 */
interface Room {
  name: string;
  files: RegExp;
  mayImport: string[];
}

/** What any part of the engine may rest on: data, contracts, and what several checks ask. */
const COMMON = ['text', 'facts', 'contracts', 'brand', 'hosts', 'parts'];

const ROOMS: Room[] = [
  { name: 'text', files: /^src\/text\//, mayImport: ['text'] },
  { name: 'fact', files: /^src\/checker\/facts\/fact\.ts$/, mayImport: [] },
  { name: 'facts', files: /^src\/checker\/facts\//, mayImport: ['fact'] },
  { name: 'parts of a message', files: /^src\/checker\/message\//, mayImport: [] },
  {
    name: 'contracts',
    files: /^src\/checker\/(report|message)\.ts$/,
    mayImport: ['text', 'facts', 'contracts', 'parts of a message'],
  },
  { name: 'brand', files: /^src\/checker\/brand\//, mayImport: ['text', 'facts', 'brand'] },
  {
    name: 'hosts',
    files: /^src\/checker\/hosts\//,
    mayImport: ['text', 'facts', 'contracts', 'brand', 'hosts'],
  },
  { name: 'door', files: /^src\/checker\/index\.ts$/, mayImport: ['checker', 'text'] },
  { name: 'read', files: /^src\/checker\/read\//, mayImport: [...COMMON, 'read'] },
  {
    name: 'list of checks',
    files: /^src\/checker\/checks\/index\.ts$/,
    mayImport: ['check', 'parts', 'contracts'],
  },
  { name: 'check', files: /^src\/checker\/checks\//, mayImport: COMMON },
  { name: 'verdict', files: /^src\/checker\/verdict\.ts$/, mayImport: COMMON },
  {
    name: 'explain',
    files: /^src\/checker\/explain\//,
    mayImport: [...COMMON, 'list of checks', 'verdict', 'explain'],
  },
  { name: 'parts', files: /^src\/checker\//, mayImport: COMMON },
  { name: 'pages', files: /^src\/pages\//, mayImport: ['text', 'door', 'outside'] },
  { name: 'cli', files: /^src\/cli\//, mayImport: ['text', 'door', 'outside', 'cli'] },
  { name: 'outside', files: /^src\//, mayImport: ['text', 'door', 'outside'] },
];

const isInChecker = (file: string) => file.startsWith('src/checker/');

/** Packages the checker may use: they run the same in a browser, in a worker and in Node. */
const CHECKER_PACKAGES = ['parse5', 'postal-mime', 'punycode', 'qr', 'tldts'];

/** What a page, a worker or Node offers and a pure function must not take. */
const SURROUNDINGS = new Set(
  `alert Buffer caches cookieStore customElements document DOMParser EventSource fetch FileReader globalThis history
  Image importScripts indexedDB localStorage location navigator open parent postMessage process require
  RTCPeerConnection self sessionStorage setImmediate top WebSocket window Worker XMLHttpRequest`.split(/\s+/),
);

const roomOf = (file: string) => ROOMS.find((room) => room.files.test(file));

/**
 * Finds every breach of the rules.
 * @param files path from the repository's root → source
 * @returns one line each: `file:line  what is wrong`
 */
export function architectureProblems(files: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const graph = new Map<string, string[]>();
  for (const [file, source] of files) {
    const targets: string[] = [];
    const { imports, globals } = reachOf(file, source);
    for (const { name, line } of imports) {
      const target = resolve(file, name);
      if (target !== null) targets.push(target);
      const problem = target === null ? packageProblem(file, name) : roomProblem(file, target);
      if (problem !== null) problems.push(`${file}:${line}  ${problem}`);
    }
    for (const { name, line } of globals) {
      if ((isInChecker(file) || roomOf(file)?.name === 'text') && SURROUNDINGS.has(name))
        problems.push(`${file}:${line}  uses ${name}, which belongs to a page or to Node`);
    }
    graph.set(file, targets);
  }
  return [...problems, ...circles(graph)];
}

/** The imported file's path, or null for a package. */
function resolve(from: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(from), name.replace(/\?.*$/, ''));
}

function packageProblem(file: string, name: string): string | null {
  const room = roomOf(file)?.name;
  const allowed = isInChecker(file) && room !== 'facts' && room !== 'contracts' ? CHECKER_PACKAGES : [];
  const isPure = isInChecker(file) || room === 'text';
  const bare = name.split('/')[0] ?? name;
  return isPure && !allowed.includes(bare) ? `imports the package ${name}; ${room} may not` : null;
}

function roomProblem(file: string, target: string): string | null {
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === undefined || to === undefined) return null;
  if (from.mayImport.includes(to.name) || (from.mayImport.includes('checker') && isInChecker(target)))
    return null;
  return `imports ${target}; ${from.name} may not import ${to.name}`;
}

/** Every circle of imports once, as `a → b → a`. */
function circles(graph: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  function walk(file: string): void {
    if (trail.includes(file)) {
      found.push(`circle: ${[...trail.slice(trail.indexOf(file)), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    trail.push(file);
    for (const target of graph.get(file) ?? []) walk(target);
    trail.pop();
    done.add(file);
  }
  for (const file of graph.keys()) walk(file);
  return found;
}
