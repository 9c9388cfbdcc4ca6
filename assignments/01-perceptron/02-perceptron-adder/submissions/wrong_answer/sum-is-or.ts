// Your carry is right, and your sum is 1 as soon as one input is 1. What should it be when both are?
// @fails 1 and 1, the example of the statement
// @fails two numbers of a hundred bits
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const n = nand(a, b);
  return { sum: nand(nand(a, a), nand(b, b)), carry: nand(n, n) };
}
