import { readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { refresh, sourceHash } from '../start/source-hash.ts';
import { temporaryProject } from './temporary-project.ts';

test('the hash follows the content and names of files, not their times', () => {
  const root = temporaryProject({ 'src/a.ts': 'one', 'src/b.ts': 'two' });
  const before = sourceHash(root, ['src']);
  utimesSync(join(root, 'src/a.ts'), 0, 0);
  expect(sourceHash(root, ['src'])).toBe(before);
  writeFileSync(join(root, 'src/a.ts'), 'three');
  const changed = sourceHash(root, ['src']);
  expect(changed).not.toBe(before);
  renameSync(join(root, 'src/a.ts'), join(root, 'src/c.ts'));
  expect(sourceHash(root, ['src'])).not.toBe(changed);
});

test('what is moved from the end of one file to the start of the next changes the hash', () => {
  const first = temporaryProject({ 'src/a.ts': 'ab', 'src/b.ts': 'c' });
  const second = temporaryProject({ 'src/a.ts': 'a', 'src/b.ts': 'bc' });
  expect(sourceHash(first, ['src'])).not.toBe(sourceHash(second, ['src']));
});

test('made folders and tests are no sources', () => {
  const bare = temporaryProject({ 'src/a.ts': 'one' });
  const grown = temporaryProject({ 'src/a.ts': 'one', 'src/node_modules/x.js': '', 'src/.next/y.js': '', 'src/test/a.test.ts': '' });
  expect(sourceHash(grown, ['src'])).toBe(sourceHash(bare, ['src']));
});

test('a product is made once for the same sources, and again when they change or it is gone', async () => {
  const root = temporaryProject({ 'src/a.ts': 'one' });
  const make = vi.fn<() => Promise<void>>(async () => writeFileSync(join(root, 'product'), readFileSync(join(root, 'src/a.ts'))));
  const making = { product: 'product', sources: ['src'], make };
  await refresh(root, making);
  await refresh(root, making);
  expect(make).toHaveBeenCalledTimes(1);
  writeFileSync(join(root, 'src/a.ts'), 'two');
  await refresh(root, making);
  expect(make).toHaveBeenCalledTimes(2);
  renameSync(join(root, 'product'), join(root, 'elsewhere'));
  await refresh(root, making);
  expect(make).toHaveBeenCalledTimes(3);
});

test('a making that fails is tried again', async () => {
  const root = temporaryProject({ 'src/a.ts': 'one', product: 'old' });
  const fails = { product: 'product', sources: ['src'], make: () => Promise.reject(new Error('no')) };
  await expect(refresh(root, fails)).rejects.toThrow('no');
  const make = vi.fn<() => Promise<void>>(() => Promise.resolve());
  await refresh(root, { ...fails, make });
  expect(make).toHaveBeenCalledTimes(1);
});
