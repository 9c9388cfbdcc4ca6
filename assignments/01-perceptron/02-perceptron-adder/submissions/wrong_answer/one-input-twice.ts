// Your sum is right for 1 and 0 and wrong for 0 and 1, although adding does not depend on the order. Which input do your gates not see?
// @fails 0 and 1
// @fails two numbers of sixteen bits
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  const n = nand(a, b);
  return { sum: nand(nand(a, n), nand(a, n)), carry: nand(n, n) };
}
