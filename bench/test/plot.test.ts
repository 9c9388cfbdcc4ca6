import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plotLines, ticks } from '../plot.ts';

test('an axis goes from zero to a round number that is not exceeded', () => {
  expect(ticks(40)).toStrictEqual([0, 5, 10, 15, 20, 25, 30, 35, 40]);
  expect(ticks(97)).toStrictEqual([0, 20, 40, 60, 80, 100]);
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1e7, noNaN: true }), (highest) => {
      const marks = ticks(highest);
      expect(marks[0]).toBe(0);
      expect(marks.at(-1)).toBeGreaterThanOrEqual(highest * 0.999_999);
      expect(marks.length).toBeLessThanOrEqual(12);
    }),
  );
});

test('a plot draws one path a line and keeps every point inside', () => {
  const svg = plotLines({ title: 'Memory', x: 'seconds', y: 'MB', lines: [{ name: 'web', points: [{ x: 0, y: 1 }, { x: 10, y: 90 }] }] });
  expect(svg.match(/stroke-linejoin/gu)).toHaveLength(1);
  expect(svg).toContain('M64.0 ');
  expect(svg).not.toContain('NaN');
});
