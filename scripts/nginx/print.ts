import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHeaders } from '../static-server.ts';
import { nginxConf } from './conf.ts';

/** `npm run -s nginx-conf -- /srv/mikiwake [port]`: prints a file for nginx's conf.d/. */

const [root, port = '80'] = process.argv.slice(2);
if (root === undefined || !path.isAbsolute(root) || !/^\d{1,5}$/.test(port)) {
  console.error('Usage: npm run -s nginx-conf -- /absolute/folder/of/the/built/site [port]');
  process.exit(2);
}
const headers = readFileSync(path.resolve(import.meta.dirname, '../../public/_headers'), 'utf8');
process.stdout.write(nginxConf(root, parseHeaders(headers), Number(port)));
