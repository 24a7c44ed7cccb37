/** The Report in words: verdict → what decides → what could not be seen → the question → links → the safe way on. */
import { useEffect, useRef } from 'preact/hooks';
import { CoverageStrip } from './CoverageStrip.tsx';
import { Links } from './Links.tsx';
import { Lures } from './Lures.tsx';
import { PassOnDoor } from './PassOnDoor.tsx';
import type { Outcome, Told } from './protocol.ts';
import { Questions } from './Questions.tsx';
import { Reasons } from './Reasons.tsx';
import type { Drafts } from './redact-mail.ts';
import { type Guides, SafeWay } from './SafeWay.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { NO_LURES } from './words.ts';

interface Props {
  result: Outcome;
  told: Told;
  onTold: (told: Told) => void;
  makeDrafts: () => Promise<Drafts | null>;
  guides: Guides;
  /** Said on top where the box has changed since; '' otherwise. */
  stale: string;
}

export function Result({ result, told, onTold, makeDrafts, guides, stale }: Props) {
  const { report, explanation } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Focus alone would leave the verdict at the lower edge of a phone.
    top.current?.scrollIntoView({ block: 'start' });
  }, [result.serial]);
  const urgent = report.verdict === 'fraud' || report.verdict === 'suspicious';
  const resembles = report.findings.some(
    ({ check, outcome }) => check === 'known-lure' && outcome === 'found',
  );

  return (
    <section class="result" ref={top} aria-labelledby="result-heading">
      {stale && <p class="result-stale">{stale}</p>}
      <div class="verdict" data-verdict={explanation.verdict}>
        <VerdictMark verdict={explanation.verdict} />
        <h2 id="result-heading" ref={heading} tabIndex={-1}>
          <span class="unseen">点検の結果：</span>
          {explanation.heading}
        </h2>
        <p>{explanation.lead}</p>
        {urgent && (
          <p>
            <a href={guides.done}>もう押した・入力したとき</a>
          </p>
        )}
      </div>

      <Reasons explanation={explanation} articles={guides.signs} />
      {resembles && <Lures lures={report.lures} cases={guides.cases} />}
      <CoverageStrip coverage={report.coverage} unseen={explanation.unseen} next={explanation.next} />
      {!result.lures && <p class="small soft">{NO_LURES}</p>}
      <Questions
        questions={explanation.questions}
        asksName={report.claims !== null}
        told={told}
        onTold={onTold}
        root={guides.root}
      />
      <Links links={report.links} />
      <SafeWay guides={guides} />
      <PassOnDoor report={report} explanation={explanation} makeDrafts={makeDrafts} />
    </section>
  );
}
