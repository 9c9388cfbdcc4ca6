import { expect, it } from 'vitest';
import { prepareSource } from '../../src/sandbox/child/source/prepare-source.ts';

const prepared = (text: string) => prepareSource(Buffer.from(text));

/** The one diagnostic of a file that is refused. */
const refusal = (bytes: Uint8Array) => {
  const result = prepareSource(bytes);
  return result.ok ? null : result.diagnostics[0];
};

it('types become spaces, so that lines and columns stay', () => {
  expect(prepared('const f = (x: number): number => x;')).toEqual({ ok: true, code: 'const f = (x        )         => x;' });
});

it.each(['a byte order mark|\ufeffexport const a = 1;', 'a hashbang|#!/usr/bin/env node\nexport const a = 1;', 'CRLF|export const a = 1;\r\n', 'a lone CR|// a\rexport const a = 1;'])('%s is no obstacle', (row) => {
  expect(prepared(row.slice(row.indexOf('|') + 1)).ok).toBe(true);
});

it('a syntax error has its line and column', () => {
  expect(refusal(Buffer.from('let a = 1;\nlet b = ;'))).toEqual({ severity: 'error', message: 'Expression expected', line: 2, column: 9 });
});

it.each(['enum A { B }', 'namespace N { export const a = 1 }', 'class A { constructor(private a: number) {} }'])('%s is refused, since it cannot be erased', (text) => {
  expect(refusal(Buffer.from(text))?.message).toContain('types must be erasable');
});

it('a NUL character is refused at its line', () => {
  expect(refusal(Buffer.from('let a;\n// \0'))).toMatchObject({ line: 2, message: expect.stringContaining('NUL') });
});

it('bytes that are no UTF-8 are refused at their line', () => {
  expect(refusal(Buffer.from('let a;\n\n// \xff', 'latin1'))).toMatchObject({ line: 3, message: expect.stringContaining('UTF-8') });
});

it('a file above 64 KB is refused', () => {
  expect(prepared(' '.repeat(64 * 1024)).ok).toBe(true);
  expect(refusal(Buffer.from(' '.repeat(64 * 1024 + 1)))?.message).toContain('65537 bytes');
});

it('brackets may nest 256 deep, not counting those in strings and comments', () => {
  expect(prepared(`const a = ${'['.repeat(256)}${']'.repeat(256)};`).ok).toBe(true);
  expect(refusal(Buffer.from(`\nconst a = ${'['.repeat(257)}${']'.repeat(257)};`))).toMatchObject({ line: 2, message: expect.stringContaining('256') });
  expect(prepared(`const a = "${'['.repeat(999)}"; // ${'('.repeat(999)}\n/* ${'{'.repeat(999)} */`).ok).toBe(true);
});

it('scanning stays quick on what looks like the beginning of many comments and strings', () => {
  const startedAt = performance.now();
  for (const piece of ['/*', '/* *', '"\\', "'a", '/', '`${']) prepared(piece.repeat(20_000).slice(0, 60_000));
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});
