import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@nabla/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deploy } from '../../../../scripts/migrations/deploy.ts';
import { temporaryDatabase } from '../../../../scripts/database/temporary.ts';
import { findExercise, hashFolder } from '../../src/authoring/folders.ts';
import { Library } from '../../src/library.ts';
import { archiveFolder, layOut } from '../../src/publishing/archive.ts';

const opened = new AsyncDisposableStack();
let db: ReturnType<typeof connect>;

beforeAll(async () => {
  const { url } = opened.use(await temporaryDatabase());
  await deploy(url);
  db = connect(url, 2);
  opened.defer(() => db.$disconnect());
});

afterAll(() => opened.disposeAsync());

/** An older version of a real exercise: its folder with one file more, published and kept. */
async function keepOlder(): Promise<string> {
  const { path } = await findExercise('output-error');
  const older = join(await mkdtemp(join(tmpdir(), 'nabla-older-')), 'output-error');
  opened.defer(() => rm(older, { recursive: true }));
  await cp(path, older, { recursive: true });
  await writeFile(join(older, 'NOTES.md'), 'as it was last year\n');
  const hash = await hashFolder(older);
  const exercise = { id: 'output-error', module: '03-backpropagation' };
  await db.exercise.upsert({ where: { id: exercise.id }, create: exercise, update: {} });
  await db.exerciseVersion.create({ data: { exerciseId: exercise.id, hash, title: 'The error at the output', points: 10 } });
  await archiveFolder(db, { ...exercise, path: older });
  return hash;
}

test('a version whose folder has changed is graded from what was kept of it', async () => {
  const hash = await keepOlder();
  const library = new Library((version) => layOut(db, version));
  const exercise = await library.get('output-error', hash);
  expect(exercise.hash).toBe(hash);
  expect(exercise.cases.length).toBeGreaterThan(1);
  expect((await library.get('output-error', await hashFolder((await findExercise('output-error')).path))).hash).not.toBe(hash);
});

test('a version that nobody has kept is refused with its name', async () => {
  const library = new Library((version) => layOut(db, version));
  await expect(library.get('output-error', 'f'.repeat(64))).rejects.toThrow('the run asks for version ffffffffffff, which this grader does not have and nobody has kept');
});

test('a version that nobody has published is not kept', async () => {
  const folder = await findExercise('hidden-error');
  await archiveFolder(db, folder);
  expect(await db.exerciseArchive.count({ where: { exerciseId: folder.id } })).toBe(0);
});
