import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOf, tableModel } from '../src/driver/sequence-model.ts';

describe('a model from a table', () => {
  const next = nextOf(tableModel({ '': [0.25, 0.5, 0.25], '12': [0, 0, 1] }));

  it('knows what follows the prefixes that are listed', () => expect(next([1, 2])).toStrictEqual([0, 0, 1]));

  it('ends after any other prefix', () => expect(next([2, 1])).toStrictEqual([1, 0, 0]));

  it('answers with a fresh array, so that changing one harms nothing', () => {
    next([]).fill(Number.NaN);
    expect(next([])).toStrictEqual([0.25, 0.5, 0.25]);
  });
});

describe('a model from a seed', () => {
  const models = { seed: fc.nat(), size: fc.integer({ min: 1, max: 40 }), prefix: fc.array(fc.nat(40)) };

  it('gives probabilities that add up to 1, never 0 for token 0, and the same every time', () => {
    fc.assert(
      fc.property(fc.record(models), ({ prefix, ...model }) => {
        const next = nextOf({ kind: 'seeded', ...model });
        const probabilities = next(prefix);
        expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
        expect(probabilities[0]).toBeGreaterThan(0);
        expect(next(prefix)).toStrictEqual(probabilities);
      }),
    );
  });

  it('looks at the whole prefix', () => {
    const next = nextOf({ kind: 'seeded', seed: 7, size: 5 });
    expect(next([1, 2, 3])).not.toStrictEqual(next([2, 2, 3]));
  });
});
