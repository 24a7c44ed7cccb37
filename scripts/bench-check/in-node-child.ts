/** The process that `inNode` starts: takes a mail, looks at it, answers '' or what went wrong; '' to ''. */
import PostalMime from 'postal-mime';
import { check } from '../../src/checker/index.ts';
import { loadLures } from '../../src/cli/judging/lures.ts';
import type { InNode } from './in-node.ts';

const name = process.argv[2] as InNode;
const lures = await loadLures();
const look: Record<InNode, (mail: Uint8Array) => Promise<unknown>> = {
  mikiwake: (bytes) => check({ bytes }, { lures }),
  'postal-mime': (bytes) => PostalMime.parse(bytes),
};

process.on('message', (mail: Uint8Array | '') => {
  (mail === '' ? Promise.resolve() : look[name](mail)).then(
    () => process.send?.(''),
    (error) => process.send?.(String(error)),
  );
});
process.send?.('ready');
