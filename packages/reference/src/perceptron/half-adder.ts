import type { Bit } from './perceptron.ts';

/**
 * The sum of two bits, a + b = 2 carry + sum, by five NAND gates (the circuit of the book's chapter 1).
 * One gate feeds three others: the two that make the exclusive or of it, and the one that inverts it to the carry.
 * @param nand the gate: 0 if both inputs are 1, else 1
 */
export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const notBoth = nand(a, b);
  return { sum: nand(nand(a, notBoth), nand(b, notBoth)), carry: nand(notBoth, notBoth) };
}
