/** `npm run sighting -- --date … --subject …`: one more row of the sightings. */
import { OWN_MAIL } from '../schemas/sighting.ts';
import { THEMES, type Theme } from '../schemas/theme.ts';
import { defangHost } from '../text/defang.ts';
import { Refusal } from './draft/refusal.ts';
import { addSighting } from './draft/rows.ts';
import { ROOT, runEditor } from './draft/run.ts';
import { themeOf } from './draft/theme.ts';

const USAGE = `Usage: npm run sighting -- --date DATE --subject TEXT [options]

Appends one dated observation of a subject to src/content/sightings/sightings.jsonl.

  --date DATE         YYYY-MM-DD or YYYY-MM
  --subject TEXT      exactly as seen
  --theme THEME       ${Object.keys(THEMES).join(', ')}; guessed from the subject without it
  --case ID           the case it belongs to
  --source URL        where it can be looked up; without it, a mail that the editors hold
  --reported-by TEXT  who reported it, for readers
  --host HOSTS        hosts its links led to, with commas between
  --kind KIND         mail or sms
  --cut-off           the subject breaks off where it was read

Exit code: 0 written, 1 nothing written (it says why), 2 wrong usage.
`;

await runEditor(USAGE, {
  options: {
    date: { type: 'string', default: '' },
    subject: { type: 'string', default: '' },
    theme: { type: 'string', default: '' },
    case: { type: 'string', default: '' },
    source: { type: 'string', default: '' },
    'reported-by': { type: 'string', default: '' },
    host: { type: 'string', default: '' },
    kind: { type: 'string', default: 'mail' },
    'cut-off': { type: 'boolean', default: false },
  },
  positionals: 0,
  run(values) {
    if (values.date === '') throw new Refusal('No fact goes undated. Add: --date YYYY-MM-DD (or YYYY-MM)');
    if (values.subject.trim() === '') throw new Refusal('A sighting is a subject. Add: --subject "…"');
    if (values.source !== '' && values['reported-by'] === '') {
      throw new Refusal(
        'A source needs its reporter. Add --reported-by, for example: --reported-by 大学のお知らせ',
      );
    }
    const row = addSighting(ROOT, {
      date: values.date,
      subject: values.subject.trim(),
      kind: values.kind as 'mail' | 'sms',
      theme: (values.theme || themeOf(values.subject)) as Theme,
      case: values.case || null,
      cutOff: values['cut-off'],
      reportedBy: values['reported-by'] || OWN_MAIL,
      source: values.source || null,
      hosts: values.host === '' ? [] : values.host.split(',').map((host) => defangHost(host.trim())),
    });
    return [`Added the sighting ${row}. Look at its theme and case, then run npm test.`];
  },
});
