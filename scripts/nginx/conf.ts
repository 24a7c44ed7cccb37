import type { HeaderRule } from '../static-server.ts';

/** The site's nginx configuration, made from the same `_headers` as the other hosts read. */

/** Endings that the mime.types of nginx 1.22 lacks. */
const TYPES = {
  'text/javascript': 'mjs',
  'application/manifest+json': 'webmanifest',
  'application/x-ndjson': 'jsonl',
};

/**
 * A file for nginx's conf.d/ (it stands inside `http`).
 * @param root the folder that holds the built site, absolute
 * @param rules the headers, by path, as `_headers` has them
 * @throws where a path or value cannot be written without changing what nginx reads
 */
export function nginxConf(root: string, rules: readonly HeaderRule[], port = 80): string {
  const everywhere = rules.filter((rule) => rule.path === '/*').flatMap((rule) => rule.headers);
  const byName = new Map<string, [pattern: string, value: string][]>();
  for (const rule of rules.filter(({ path }) => path !== '/*')) {
    for (const [name, value] of rule.headers) {
      if (everywhere.some(([other]) => other === name))
        throw new Error(`${name} is set twice for ${rule.path}`);
      byName.set(name, [...(byName.get(name) ?? []), [patternOf(rule.path), value]]);
    }
  }
  // A header in a `location` would drop all those of the server: every one stands on the server, with a map where
  // it depends on the path. An empty value sends none.
  const maps = [...byName].map(
    ([name, rows]) =>
      `map $uri $${variable(name)} {\n    default ${name === 'Cache-Control' ? 'no-cache' : '""'};\n${rows
        .map(([pattern, value]) => `    ${pattern} ${quoted(value)};`)
        .join('\n')}\n}\n`,
  );
  const headers = [
    ...everywhere.map(([name, value]) => [name, quoted(value)]),
    ...[...byName.keys()].map((name) => [name, `$${variable(name)}`]),
  ];
  return `${maps.join('\n')}
server {
    listen ${port};
    root ${quoted(root)};
    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;
    charset utf-8;
    charset_types text/css text/plain text/xml text/javascript application/javascript application/json;
    include /etc/nginx/mime.types;
    types {
${Object.entries(TYPES)
  .map(([type, endings]) => `        ${type} ${endings};`)
  .join('\n')}
    }
    default_type application/octet-stream;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/plain text/xml text/javascript application/javascript application/json application/wasm image/svg+xml;

${headers.map(([name, value]) => `    add_header ${name} ${value} always;`).join('\n')}

    # Instructions for other hosts, not pages.
    location = /_headers { return 404; }
}
`;
}

const variable = (name: string) => `mikiwake_${name.toLowerCase().replaceAll('-', '_')}`;

function patternOf(rulePath: string): string {
  const literal = rulePath.replace(/\*$/, '').replace(/[^\w/-]/g, String.raw`\$&`);
  return quoted(`~^${literal}${rulePath.endsWith('*') ? '' : '$'}`);
}

/** nginx reads `$` in a quoted string as a variable; there is no way to escape it. */
function quoted(value: string): string {
  if (/["\n]/.test(value) || /\$(?!$)/.test(value))
    throw new Error(`nginx cannot be given ${JSON.stringify(value)}`);
  return `"${value}"`;
}
