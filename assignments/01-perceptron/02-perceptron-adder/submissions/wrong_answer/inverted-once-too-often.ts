// Your carry is right, and your sum is wrong in every row. What does your last gate do to a sum that was right before it?
// @fails 0 and 0
// @fails 0 and 1
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const n = nand(a, b);
  const sum = nand(nand(a, n), nand(b, n));
  return { sum: nand(sum, sum), carry: nand(n, n) };
}
