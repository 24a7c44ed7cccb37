/** `npm run case -- mail.eml`: a mail becomes a masked, defanged draft of a case, or one more sighting. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LIMITS } from '../checker/index.ts';
import { THEMES, type Theme } from '../schemas/theme.ts';
import { todayInJapan } from './age.ts';
import { draft } from './draft/draft.ts';
import { Refusal } from './draft/refusal.ts';
import { ROOT, runEditor } from './draft/run.ts';

const { INIT_CWD: base = process.cwd() } = process.env;

const USAGE = `Usage: npm run case -- [options] FILE

Reads a mail (.eml, .msg, or its text), masks persons, defangs addresses, and writes the draft of a case
to src/content/cases/. Never overwrites; where a case is near it says so and writes nothing.

  --sighting          append a row to the sightings instead, with the nearest case
  --new               draft a case although one is near
  --date DATE         YYYY-MM-DD or YYYY-MM, where the mail has no date of its own
  --theme THEME       ${Object.keys(THEMES).join(', ')}
  --slug NAME         last part of the file's name: 2026-02-NAME.mdx
  --name NAME         a name to mask besides those that the mail gives away
  --source URL        where the mail can be looked up; without it, it is one that the editors hold
  --reported-by TEXT  who reported it, for readers

Exit code: 0 written, 1 nothing written (it says why), 2 wrong usage.
`;

await runEditor(USAGE, {
  options: {
    sighting: { type: 'boolean', default: false },
    new: { type: 'boolean', default: false },
    date: { type: 'string', default: '' },
    theme: { type: 'string', default: '' },
    slug: { type: 'string', default: '' },
    name: { type: 'string', default: '' },
    source: { type: 'string', default: '' },
    'reported-by': { type: 'string', default: '' },
  },
  positionals: 1,
  async run(values, [file = '']) {
    const path = resolve(base, file);
    const bytes = readFileSync(path);
    if (bytes.length > LIMITS.inputBytes) throw new Refusal(`${file} is too large for a mail.`);
    const { said } = await draft(ROOT, {
      bytes,
      date: values.date,
      theme: (values.theme || null) as Theme | null,
      slug: values.slug,
      name: values.name,
      source: values.source,
      reportedBy: values['reported-by'],
      sighting: values.sighting,
      anew: values.new,
      today: todayInJapan(),
    });
    return said;
  },
});
