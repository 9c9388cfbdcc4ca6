import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displacement, elastic, expand, type Matrix } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import displacementCases from './fixtures/displacement.json' with { type: 'json' };
import elasticCases from './fixtures/elastic.json' with { type: 'json' };
import { linearCongruential } from './linear-congruential.ts';

const field = (side: number, value: number): Matrix => Array.from({ length: side }, () => new Array<number>(side).fill(value));

const IMAGE = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('expansion', () => {
  it('moves the content up, down, left and right', () => {
    expect(expand(IMAGE)).toStrictEqual([
      IMAGE,
      [4, 5, 6, 7, 8, 9, 0, 0, 0],
      [0, 0, 0, 1, 2, 3, 4, 5, 6],
      [2, 3, 0, 5, 6, 0, 8, 9, 0],
      [0, 1, 2, 0, 4, 5, 0, 7, 8],
    ]);
  });

  it('returns a copy of the image', () => expect(expand(IMAGE)[0]).not.toBe(IMAGE));
});

describe('elastic distortion', () => {
  it.each(elasticCases)('equals the interpolation of SciPy, image $image.length', ({ image, dx, dy, out }) => expectClose(elastic(image, dx, dy), out));

  it('without displacement changes nothing', () => expect(elastic(IMAGE, field(3, 0), field(3, 0))).toStrictEqual(IMAGE));

  it('by one whole pixel is a shift', () => {
    const [, up, down, left, right] = expand(IMAGE);
    expect([[0, 1], [0, -1], [1, 0], [-1, 0]].map(([dx = 0, dy = 0]) => elastic(IMAGE, field(3, dx), field(3, dy)))).toStrictEqual([up, down, left, right]);
  });

  it('far outside is dark', () => expect(elastic(IMAGE, field(3, -40.5), field(3, 0))).toStrictEqual(new Array<number>(9).fill(0)));
});

describe('a field of displacements', () => {
  it.each(displacementCases)('equals the Gaussian filter of SciPy, sigma $sigma', ({ size, sigma, alpha, uniform, field: wanted }) => {
    const numbers = uniform.values();
    expectClose(displacement(size, sigma, alpha, () => numbers.next().value ?? Number.NaN), wanted);
  });

  it('moves pixels by at most alpha', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const entries = displacement(7, 1.3, 5, linearCongruential(seed)).flat();
        expect(Math.max(...entries.map(Math.abs))).toBeLessThanOrEqual(5);
      }),
      { numRuns: 20 },
    );
  });

  // Simard's 4 and 34: 1.29 pixels, measured with NumPy over many fields. The seed is fixed.
  it('moves pixels by a root mean square of 1.3 with the values of Simard', () => {
    const rng = linearCongruential(9);
    const entries = Array.from({ length: 60 }, () => displacement(28, 4, 34, rng)).flat(2);
    const rms = Math.sqrt(entries.reduce((sum, entry) => sum + entry * entry, 0) / entries.length);
    expect(Math.abs(rms - 1.29)).toBeLessThan(0.1);
  });
});
