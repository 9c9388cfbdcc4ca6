import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listExercises } from '../../src/authoring/folders.ts';
import { readSubmissions } from '../../src/authoring/read-submissions.ts';
import { TypeChecker } from '../../src/type-check/type-checker.ts';

it.for(await listExercises())('no solution and no accepted submission of $id has a warning', async ({ path }) => {
  await using checker = await TypeChecker.open({ patienceMs: 60_000 });
  const accepted = (await readSubmissions(path)).filter(({ verdict }) => verdict === 'accepted');
  const solution = { name: 'solution', source: await readFile(join(path, 'solution.ts'), 'utf8') };
  for (const { name, source } of [solution, ...accepted]) {
    expect({ name, warnings: await checker.begin(source).finish() }).toStrictEqual({ name, warnings: [] });
  }
});
