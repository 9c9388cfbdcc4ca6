// Your fields have the right meaning and the wrong type. Which two values does a gate put out?
// @fails 0 and 0
// @fails 0 and 1
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const n = nand(a, b);
  return { sum: (nand(nand(a, n), nand(b, n)) === 1) as unknown as Bit, carry: (nand(n, n) === 1) as unknown as Bit };
}
