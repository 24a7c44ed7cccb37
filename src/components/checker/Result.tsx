/** The Report in words: verdict → what decides → what could not be seen → the question → links → the safe way on. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Explanation, MailView as View } from '../../checker/index.ts';
import { CoverageStrip } from './CoverageStrip.tsx';
import { Links } from './Links.tsx';
import { Lures } from './Lures.tsx';
import type { Note } from './MailText.tsx';
import { MailView } from './MailView.tsx';
import { PassOnDoor, type PassOnPart } from './PassOnDoor.tsx';
import type { Outcome, Told } from './protocol.ts';
import { Questions } from './Questions.tsx';
import { Reasons } from './Reasons.tsx';
import type { Drafts } from './redact-mail.ts';
import { reveal } from './reveal.ts';
import { type Guides, SafeWay } from './SafeWay.tsx';
import { ALREADY_ID } from './SeveralAnswers.tsx';
import { useSteps } from './useSteps.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { NO_LURES } from './words.ts';

/** In which the result is drawn. */
const STEPS = 7;

interface Props {
  result: Outcome;
  told: Told;
  onTold: (told: Told) => void;
  makeDrafts: () => Promise<Drafts | null>;
  PassOn: PassOnPart;
  guides: Guides;
  /** Said on top where the box has changed since; '' otherwise. */
  stale: string;
}

export function Result({ result, told, onTold, makeDrafts, PassOn, guides, stale }: Props) {
  const { report, explanation, view } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    // Focus alone would leave the verdict at the lower edge of a phone.
    top.current?.scrollIntoView({ block: 'start' });
  }, [result.serial]);
  const notes = useMemo(() => notesOf(explanation), [explanation]);
  const placed = useMemo(() => placedIn(view), [view]);
  const [sought, setSought] = useState<{ check: string } | null>(null);
  const [firstStep] = explanation.steps;
  const looks = view?.looks ?? {};
  // The verdict first: all of it at once would hold a slow phone up for a tenth of a second and more.
  const step = useSteps(result.serial, STEPS);
  const urgent = report.verdict === 'fraud' || report.verdict === 'suspicious';
  const resembles = report.findings.some(
    ({ check, outcome }) => check === 'known-lure' && outcome === 'found',
  );

  return (
    <section class="checker-result" ref={top} aria-labelledby="result-heading" aria-busy={step < STEPS}>
      {stale && <p class="checker-stale">{stale}</p>}
      <div class="checker-verdict" data-verdict={explanation.verdict}>
        <VerdictMark verdict={explanation.verdict} />
        <h2 id="result-heading" ref={heading} tabIndex={-1}>
          <span class="unseen">点検の結果：</span>
          {explanation.heading}
        </h2>
        <p>{explanation.lead}</p>
        {firstStep ? (
          <p>
            <strong>まず：</strong>
            <a href={guides.root + firstStep.path.slice(1)}>{firstStep.label}</a>
          </p>
        ) : (
          urgent && (
            <p>
              <button
                class="checker-link-button"
                type="button"
                onClick={() => reveal(document.getElementById(ALREADY_ID))}
              >
                もう押した・入力したとき
              </button>
            </p>
          )
        )}
      </div>

      {step > 1 && (
        <Reasons
          explanation={explanation}
          articles={guides.signs}
          placed={placed}
          onSeek={(check) => setSought({ check })}
        />
      )}
      {step > 1 && resembles && <Lures lures={report.lures} cases={guides.cases} />}
      {step > 2 && (
        <div class="checker-below">
          {view && (
            <MailView key={result.serial} view={view} links={report.links} notes={notes} sought={sought} />
          )}
          {step > 3 && <Links links={report.links} looks={looks} />}
        </div>
      )}
      {step > 4 && (
        <div class="checker-below">
          <CoverageStrip coverage={report.coverage} unseen={explanation.unseen} next={explanation.next} />
          {!result.lures && <p class="small soft">{NO_LURES}</p>}
          {step > 5 && (
            <Questions
              questions={explanation.questions}
              asksName={report.claims !== null}
              told={told}
              onTold={onTold}
              steps={explanation.steps}
              root={guides.root}
            />
          )}
        </div>
      )}
      {step > 6 && (
        <div class="checker-below">
          <SafeWay guides={guides} way={view?.way ?? null} claimed={report.claims !== null} />
          <PassOnDoor report={report} explanation={explanation} makeDrafts={makeDrafts} PassOn={PassOn} />
        </div>
      )}
    </section>
  );
}

/** The signs as the mail's text refers to them, numbered as they are listed. */
function notesOf({ deciding, also }: Explanation): Map<string, Note> {
  return new Map(
    [...deciding, ...also].map(({ check, title, strength }, index) => [
      check,
      { number: index + 1, title, strength },
    ]),
  );
}

/** The checks whose evidence has a place in what is shown of the mail. */
function placedIn(view: View | null): Set<string> {
  const stretches = view ? [...view.lines.flatMap((line) => line.stretches), ...view.body] : [];
  return new Set(stretches.flatMap(({ marks }) => marks));
}
