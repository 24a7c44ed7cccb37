/**
 * Trusted Types: a page's policy has the browser refuse every text that would become markup or a script, except an
 * address that went through a named rule. TypeScript's own types do not know them yet.
 * Source: https://w3c.github.io/trusted-types/dist/spec/
 */
interface Rules {
  /** @throws for an address that the browser must refuse */
  createScriptURL(url: string): string;
}
type Factory = { createPolicy(name: string, rules: Rules): Rules };

/**
 * The only addresses from which this page may start a worker.
 * @param name as the page's `trusted-types` names it; `default` also rules calls of code that is not ours
 * @param allows whether an address may pass. Call this once for each name: the browser refuses a second rule.
 * @returns what a browser takes as a worker's address; where it has no Trusted Types, the address itself
 */
export function scriptAddresses(name: string, allows: (url: string) => boolean): (url: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  const policy = trustedTypes?.createPolicy(name, {
    createScriptURL: (url) => {
      if (!allows(url)) throw new TypeError(`No script may come from ${url}`);
      return url;
    },
  });
  return (url) => policy?.createScriptURL(url) ?? url;
}
