/**
 * Every text of a file's data with its dotted path, but for the fields that have rules of their own.
 * @param isRuled tells these by their name and value
 */
export function textsIn(
  data: unknown,
  isRuled: (name: string, value: unknown) => boolean,
  path = '',
): [field: string, text: string][] {
  if (typeof data === 'string') return [[path, data]];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([name, value]) => !isRuled(name, value))
    .flatMap(([name, value]) => textsIn(value, isRuled, path === '' ? name : `${path}.${name}`));
}
