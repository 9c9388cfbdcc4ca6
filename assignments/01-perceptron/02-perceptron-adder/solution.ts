/** What a gate puts out. */
export type Bit = 0 | 1;

/** 0 if both inputs are 1, else 1. */
export type Nand = (a: number, b: number) => Bit;

/**
 * The sum of two bits, a + b = 2 carry + sum, as a circuit of NAND gates and nothing else.
 * @param a 0 or 1
 * @param b 0 or 1
 * @param nand the gate; both outputs of the circuit come out of it
 */
export function halfAdder(a: number, b: number, nand: Nand): { sum: Bit; carry: Bit } {
  // BEGIN SOLUTION
  const notBoth = nand(a, b);
  const notOnlyA = nand(a, notBoth);
  const notOnlyB = nand(b, notBoth);
  return { sum: nand(notOnlyA, notOnlyB), carry: nand(notBoth, notBoth) };
  // END SOLUTION
}
