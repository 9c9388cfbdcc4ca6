// Your sum is right. Compare your carry with the table row by row: how do a NAND gate and the carry differ?
// @fails 0 and 0
// @fails 1 and 1, the example of the statement
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const n = nand(a, b);
  return { sum: nand(nand(a, n), nand(b, n)), carry: n };
}
