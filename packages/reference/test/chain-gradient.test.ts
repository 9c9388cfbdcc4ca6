import { expect, it } from 'vitest';
import { chainGradient } from '../src/index.ts';
import { expectClose } from './expect-close.ts';
import cases from './fixtures/chain-gradient.json' with { type: 'json' };

it.each(cases)('the slope by the first bias is that of NumPy for the weights $w', ({ w, b, x, y, gradient }) => expectClose(chainGradient(w, b, x, y), gradient, 1e-14));

it('explodes by the factor 25 a layer in the book, where every weight is 100 and every z is 0', () => {
  // σ(0) = 1/2, so biases of −50 make z = 0; σ′(0) = 1/4, and the output is off by 1/2.
  expect(chainGradient([100, 100, 100, 100], [-100, -50, -50, -50], 1, 0)).toBe(0.25 * 25 ** 3 * 0.5);
});

it('vanishes at least by the factor 4 a layer where no weight is above 1', () => {
  const [short, long] = [3, 6].map((depth) => Math.abs(chainGradient(new Array<number>(depth).fill(1), new Array<number>(depth).fill(0.1), 0.5, 0)));
  expect(long).toBeLessThan((short ?? 0) / 4 ** 3 * 1.1);
});
