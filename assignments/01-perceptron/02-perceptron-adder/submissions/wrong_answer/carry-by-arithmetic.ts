// Your sum is a circuit, but your carry is inverted by a calculation. Which gate inverts a bit?
// @fails 0 and 1 with gates that are stuck at 0
// @fails the number of gates
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const n = nand(a, b);
  return { sum: nand(nand(a, n), nand(b, n)), carry: (1 - n) as Bit };
}
