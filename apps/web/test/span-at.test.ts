import { format, type Value } from '@nabla/exercise-kit';
import { describe, expect, it } from 'vitest';
import { spanAt } from '#features/verdict/span-at.ts';

const at = (value: Value, path: string): string | null => {
  const text = format(value);
  const span = spanAt(text, path);
  return span && text.slice(span.start, span.end);
};

describe('an element of a written value', () => {
  it('is found in a vector', () => expect(at([1, -2.5e-7, 3], '[1]')).toBe('-2.5e-7'));
  it('is found in a matrix, whose rows stand on lines of their own', () => expect(at([[1, 2], [3, 4]], '[1][0]')).toBe('3'));
  it('is found under names', () => expect(at({ nablaW: [[[0.5, 0.25]]], nablaB: [[7]] }, 'nablaB[0][0]')).toBe('7'));
  it('can be a whole row', () => expect(at([[1, 2], [3, 4]], '[1]')).toBe('[3, 4]'));
  it('is not misled by brackets and commas inside strings', () => expect(at(['a, [b', 'c"]', 'd'], '[2]')).toBe('"d"'));
  it('is everything when the path is empty', () => expect(at([1, 2], '')).toBe('[1, 2]'));
  it('is nowhere when the text was cut before it', () => expect(spanAt('[1, 2, …', '[7]')).toBeNull());
});
