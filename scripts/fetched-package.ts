import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A package of the npm registry that one script alone needs, and nothing of the site: fetched when it runs.
 * @param name with its exact version, without a scope: `name@1.2.3`
 * @returns the folder it lies in
 */
export function fetchedPackage(name: string): string {
  const folder = path.join(tmpdir(), name);
  const unpacked = path.join(folder, 'package');
  if (existsSync(unpacked)) return unpacked;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', name, '--silent', '--pack-destination', folder]);
  execFileSync('tar', ['-xzf', path.join(folder, `${name.replace('@', '-')}.tgz`), '-C', folder]);
  return unpacked;
}
