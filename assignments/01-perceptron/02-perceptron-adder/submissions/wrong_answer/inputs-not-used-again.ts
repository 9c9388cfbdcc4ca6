// Your sum never changes: its gates see nothing but the first gate. Which of them should also be given a or b?
// @fails 0 and 0
// @fails 1 and 1, the example of the statement
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const n = nand(a, b);
  return { sum: nand(n, nand(n, n)), carry: nand(n, n) };
}
