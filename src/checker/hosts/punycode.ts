/** Host names as people see them. A door of our own, because Node's deprecated built-in has the package's name. */
import { toUnicode } from 'punycode/punycode.es6.js';

/** `xn--mazon-3ve.co.jp` → `аmazon.co.jp`. A broken label stays as it is. */
export function toUnicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => {
      try {
        return toUnicode(label);
      } catch {
        return label;
      }
    })
    .join('.');
}
