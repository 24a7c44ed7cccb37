import { describe, expect, test } from 'vitest';
import { nginxConf } from '../../../scripts/nginx/conf.ts';
import { parseHeaders } from '../../../scripts/static-server.ts';

const conf = (headers: string) => nginxConf('/srv/site', parseHeaders(headers), 8080);

describe('nginx configuration', () => {
  test('puts headers for all paths on the server, for errors too', () => {
    expect(conf('/*\n  X-One: a b; c\n')).toContain('\n    add_header X-One "a b; c" always;');
  });

  test('maps headers of single paths, and revalidates whatever is not hashed', () => {
    const made = conf('/_astro/*\n  Cache-Control: immutable\n/x.y/\n  X-Two: 2\n');
    expect(made).toContain(
      'map $uri $mikiwake_cache_control {\n    default no-cache;\n    "~^/_astro/" "immutable";',
    );
    expect(made).toContain('map $uri $mikiwake_x_two {\n    default "";\n    "~^/x\\.y/$" "2";');
    expect(made).toContain('add_header Cache-Control $mikiwake_cache_control always;');
  });

  test.each([
    ['a value that would end its quotes', '/*\n  X-One: a" b\n'],
    ['a value that nginx would take for a variable', '/*\n  X-One: $host\n'],
    ['a header for all paths and for one', '/*\n  X-One: a\n/b/\n  X-One: b\n'],
  ])('refuses %s', (_, headers) => {
    expect(() => conf(headers)).toThrow();
  });
});
