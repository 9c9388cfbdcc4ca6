// Your results are right, but they come from operators or from a gate of your own. Could this be wired from the gate that you are given, and from nothing else?
// @fails the number of gates
// @fails 1 and 0 with gates that are stuck at 1
type Bit = 0 | 1;

export function halfAdder(a: number, b: number, nand: (a: number, b: number) => Bit): { sum: Bit; carry: Bit } {
  return { sum: (a ^ b) as Bit, carry: (a & b) as Bit };
}
