import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ASSIGNMENTS } from '../../src/authoring/folders.ts';
import { Library } from '../../src/library.ts';
import { Shelf } from '../../src/publishing/shelf.ts';

// Inside the project, because an exercise imports the kit and `nabla` from there.
const DATA = join(ASSIGNMENTS, '../.data');
const FOLDER = '03-backpropagation/02-output-error';

let place = '';

beforeEach(async () => {
  await mkdir(DATA, { recursive: true });
  place = await mkdtemp(join(DATA, 'shelf-'));
  await cp(join(ASSIGNMENTS, FOLDER), join(place, 'assignments', FOLDER), { recursive: true });
  await cp(join(ASSIGNMENTS, '03-backpropagation/README.md'), join(place, 'assignments/03-backpropagation/README.md'));
});

afterEach(() => rm(place, { recursive: true }));

const catalogFile = (): string => join(place, 'generated/catalog.json');
const openShelf = () => new Shelf({ root: join(place, 'assignments'), catalogFile: catalogFile(), load: new Library().load });
const catalog = async () => JSON.parse(await readFile(catalogFile(), 'utf8'));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(place, 'assignments', FOLDER, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

test('a saved statement is in the catalog, under a new version', async () => {
  const shelf = openShelf();
  const [before] = (await shelf.refresh()).read;
  await edit('README.md', (text) => text.replace(/^# .*$/mu, '# Another title'));
  const { read, broken } = await shelf.refresh();
  expect(broken).toStrictEqual([]);
  expect(read.map(({ statement }) => statement.en.title)).toStrictEqual(['Another title']);
  const [exercise] = (await catalog()).exercises;
  expect(exercise).toMatchObject({ title: 'Another title', hash: read[0]?.hash });
  expect(exercise.hash).not.toBe(before?.hash);
});

test('what was not saved is no news', async () => {
  const shelf = openShelf();
  await shelf.refresh();
  expect(await shelf.refresh()).toStrictEqual({ read: [], broken: [] });
});

test('a broken exercise is told once with its file and line, and the catalog keeps the version before', async () => {
  const shelf = openShelf();
  const [before] = (await shelf.refresh()).read;
  await edit('exercise.ts', (text) => `\n\nthrow new Error('half written');\n${text}`);
  const { broken } = await shelf.refresh();
  expect(broken).toMatchObject([{ id: 'output-error', finding: { severity: 'error', file: 'exercise.ts', line: 3 } }]);
  expect(broken[0]?.finding.message).toContain('half written');
  expect((await catalog()).exercises).toMatchObject([{ id: 'output-error', hash: before?.hash }]);
  expect((await shelf.refresh()).broken).toStrictEqual([]);
});

test('a mended exercise is news even when it is what it was before', async () => {
  const shelf = openShelf();
  await shelf.refresh();
  await edit('README.md', (text) => text.replace('## Example', '## Exemple'));
  expect((await shelf.refresh()).broken).toHaveLength(1);
  await edit('README.md', (text) => text.replace('## Exemple', '## Example'));
  expect((await shelf.refresh()).read.map(({ id }) => id)).toStrictEqual(['output-error']);
});
