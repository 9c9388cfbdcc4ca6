import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

// In a Node of its own, because the test runner has its own way to import.
const SCRIPT = `
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFresh } from '${import.meta.resolve('../../src/authoring/import-fresh.ts')}';

const [folder] = process.argv.slice(1);
const save = (answer) => writeFile(join(folder, 'solution.ts'), 'export const answer: number = ' + answer + ';');
const read = async (version) => (await importFresh(join(folder, 'exercise.ts'), version)).default;

await writeFile(join(folder, 'exercise.ts'), "import { answer } from './solution.ts'; import * as path from 'node:path'; export default { answer, path };");
await save(1);
const first = await read('a');
await save(2);
const again = await read('a');
const second = await read('b');
console.log(JSON.stringify({ answers: [first.answer, again.answer, second.answer], outside: first.path === second.path }));
`;

test('a new version is read with what it imports from its folder; the same version is read once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fresh-'));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SCRIPT, folder]);
    expect(JSON.parse(stdout)).toStrictEqual({ answers: [1, 1, 2], outside: true });
  } finally {
    await rm(folder, { recursive: true });
  }
});
