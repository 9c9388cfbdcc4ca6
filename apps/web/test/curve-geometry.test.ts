import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, lineOf, scalesOf, SIZE, ticksOf } from '../src/features/verdict/curve-geometry.ts';

const BAND = { low: [80, 85], mean: [82, 88], high: [84, 90] };

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const curves = fc.record({ points: fc.array(percent, { minLength: 1, maxLength: 64 }), band: fc.constant(BAND) });

describe('a learning curve', () => {
  it('stays inside of its chart', () => {
    fc.assert(
      fc.property(curves, percent, (curve, threshold) => {
        const scales = scalesOf(curve, threshold);
        const places = curve.points.map((point, index) => ({ x: scales.x(index), y: scales.y(point) }));
        expect(places.every(({ x, y }) => x >= SIZE.left && x <= SIZE.width - SIZE.right && y >= SIZE.top && y <= SIZE.height - SIZE.bottom)).toBe(true);
      }),
    );
  });

  it('rises where the accuracy rises, as far as the chart goes', () => {
    const scales = scalesOf({ points: [81, 89], band: BAND }, 87);
    expect(scales.y(89)).toBeLessThan(scales.y(81));
  });

  it('is not squeezed by a bad beginning', () => {
    const scales = scalesOf({ points: [3, 89], band: BAND }, 87);
    expect(scales.low).toBe(56);
    expect(scales.y(3)).toBe(SIZE.height - SIZE.bottom);
  });

  it('has one to seven round numbers beside it', () => {
    fc.assert(
      fc.property(curves, percent, (curve, threshold) => {
        const ticks = ticksOf(scalesOf(curve, threshold));
        expect(ticks.every(Number.isInteger)).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('is one point after one report, and its band goes there and back', () => {
    const scales = scalesOf({ points: [85], band: BAND }, 87);
    expect(lineOf([85], scales)).toMatch(/^M36 [\d.]+$/u);
    expect(areaOf(BAND, scales)).toMatch(/^M[\d. ]+L[\d. ]+L[\d. ]+L[\d. ]+Z$/u);
  });
});
