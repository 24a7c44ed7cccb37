import { ensureBuilt } from '../../scripts/build.ts';

/** Global setup of the `site` and `browser` projects, so that either can be run alone. */
export default function setup(): void {
  ensureBuilt();
}
