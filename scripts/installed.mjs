import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Plain JavaScript, like run.mjs, because it runs before anything is installed. */

/**
 * Whether node_modules holds what the lockfile asks for. npm writes its own record at the very end of an install, so
 * an interrupted one counts as missing. Optional packages (other systems' binaries) may be absent, but not outdated.
 * @param {string} root the folder of package-lock.json
 */
export function isInstalled(root) {
  const record = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(path.join(root, 'package-lock.json'))).every(([name, wanted]) => {
    const found = installed[name];
    if (name === '' || (found === undefined && wanted.optional)) return true;
    return found?.version === wanted.version && found?.integrity === wanted.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }>}
 */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
