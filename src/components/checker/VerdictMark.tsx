import type { Verdict } from '../../checker/index.ts';

/** One shape for each verdict, so that it is told apart without colour. No tick anywhere: nothing here promises safety. */
const SHAPES: Record<Verdict, { frame: string; sign: string }> = {
  fraud: { frame: 'M15 2h18l13 13v18L33 46H15L2 33V15z', sign: 'M15 15l18 18M33 15L15 33' },
  suspicious: { frame: 'M24 3l22 41H2z', sign: 'M24 17v13M24 36v2' },
  undetermined: {
    frame: 'M24 2a22 22 0 1 0 0 44 22 22 0 0 0 0-44z',
    sign: 'M17 18c1-9 15-8 14 1-.6 5-7 5-7 11M24 36v1',
  },
  consistent: { frame: 'M4 4h40v40H4z', sign: 'M14 19h20M14 29h20' },
  unrelated: { frame: 'M24 2a22 22 0 1 0 0 44 22 22 0 0 0 0-44z', sign: 'M14 24h20' },
  unreadable: { frame: 'M4 4h40v40H4z', sign: 'M24 13v14M24 34v2' },
};

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { frame, sign } = SHAPES[verdict];
  return (
    <svg
      class="checker-verdict-mark"
      viewBox="0 0 48 48"
      width="48"
      height="48"
      aria-hidden="true"
      focusable="false"
    >
      <path class="checker-verdict-frame" d={frame} />
      <path class="checker-verdict-sign" d={sign} />
    </svg>
  );
}
