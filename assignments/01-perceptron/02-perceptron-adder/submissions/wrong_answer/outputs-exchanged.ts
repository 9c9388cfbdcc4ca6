// Both outputs are right, but each bears the name of the other one. Which digit of a binary number is carried to the left?
// @fails 0 and 1
// @fails 1 and 1, the example of the statement
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const n = nand(a, b);
  return { sum: nand(n, n), carry: nand(nand(a, n), nand(b, n)) };
}
