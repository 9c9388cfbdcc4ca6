import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findExercise, hashFolder, listExercises } from '../../src/authoring/folders.ts';

describe('the hash of an exercise', () => {
  let original = '';
  let copy = '';
  beforeEach(async () => {
    original = (await findExercise('backprop-sample')).path;
    copy = await mkdtemp(join(tmpdir(), 'nabla-hash-'));
    await cp(original, copy, { recursive: true });
  });
  afterEach(() => rm(copy, { recursive: true }));

  it('does not hang on where the folder lies', async () => expect(await hashFolder(copy)).toBe(await hashFolder(original)));

  it('changes with any byte of any file', async () => {
    await writeFile(join(copy, 'README.md'), ' ', { flag: 'a' });
    expect(await hashFolder(copy)).not.toBe(await hashFolder(original));
  });

  it('changes with any name', async () => {
    await rename(join(copy, 'README.md'), join(copy, 'README.txt'));
    expect(await hashFolder(copy)).not.toBe(await hashFolder(original));
  });
});

describe('the exercises', () => {
  it('come in the order of the course', async () => {
    const paths = (await listExercises()).map((folder) => folder.path);
    expect(paths).toStrictEqual(paths.toSorted());
  });
  it('are known by their ids alone', async () => expect((await findExercise('beam-search')).module).toBe('12-decoding'));
  it('are listed when one is asked for that does not exist', async () => {
    await expect(findExercise('backprop')).rejects.toThrow(/there is no exercise "backprop"\. There are: .*\boutput-error\b/u);
  });
});
