/** The ways in: paste, drop, clipboard, files, folders, samples; each ends in the box. */
import { readClipboard } from './clipboard.ts';
import { type Clip, type Received, type Refusal, receive, receiveFiles } from './intake.ts';
import type { SampleId } from './sample-mails.ts';
import type { Intake } from './useIntake.ts';
import type { Later } from './useLater.ts';
import { READING_FOLDER } from './words.ts';

interface Means {
  intake: Intake;
  later: Later<typeof import('./later.ts')>;
  rest: Later<typeof import('./rest.ts')>;
  /** Called first: what came will be judged soon. */
  warm: () => void;
  refuse: (why: Refusal) => void;
  tell: (notice: string) => void;
}

export function useTaking({ intake, later, rest, warm, refuse, tell }: Means) {
  function accept(arrived: Received) {
    warm();
    const refusal = intake.take(arrived);
    if (refusal) refuse(refusal);
  }

  async function take(clip: Clip) {
    if (clip.folders.length === 0) return accept(receive(clip));
    tell(READING_FOLDER);
    const inside = await rest.withParts(({ filesUnder }) => filesUnder(clip.folders));
    if (!inside) return;
    const files = [...clip.files, ...inside];
    accept(files.length > 0 ? receiveFiles(files) : { ok: false, why: 'empty-folder' });
  }

  async function takeClipboard() {
    const clip = await readClipboard().catch(() => null);
    accept(clip ? receive(clip) : { ok: false, why: 'clipboard' });
  }

  return {
    take,
    takeClipboard,
    takeFiles: (files: File[]) => accept(receiveFiles(files)),
    takeSample: (id: SampleId) => later.withParts(({ sample }) => accept(sample(id))),
  };
}
