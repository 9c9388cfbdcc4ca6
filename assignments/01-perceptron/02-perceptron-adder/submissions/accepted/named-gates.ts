type Bit = 0 | 1;
type Gate = (a: number, b: number) => Bit;

// Eight gates: each part of the definition in terms of not, and, or.
export function halfAdder(a: number, b: number, nand: Gate): { sum: Bit; carry: Bit } {
  const not = (x: number): Bit => nand(x, x);
  const and = (x: number, y: number): Bit => not(nand(x, y));
  const or = (x: number, y: number): Bit => nand(not(x), not(y));
  return { carry: and(a, b), sum: and(or(a, b), nand(a, b)) };
}
