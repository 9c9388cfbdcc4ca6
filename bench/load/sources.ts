import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/paths.ts';

const FOLDER = join(ROOT, 'assignments/03-backpropagation/02-output-error/submissions');

/** A file that students hand in, with the verdict that its folder promises. */
export type Source = { readonly name: string; readonly source: string; readonly verdict: string };

/** What the exercise's authors keep beside it: right solutions in several styles, and the listed mistakes. */
export const SOURCES = (): readonly Source[] =>
  readdirSync(FOLDER).flatMap((verdict) =>
    readdirSync(join(FOLDER, verdict))
      .toSorted()
      .map((file) => ({ name: `${verdict}/${file}`, source: readFileSync(join(FOLDER, verdict, file), 'utf8'), verdict })),
  );
