type Equation = { coefficients: number[]; right: number };

export const newtonStep = (gradient: number[], hessian: number[][]): number[] =>
  unknowns(hessian.map((coefficients, j) => ({ coefficients, right: -gradient[j] })));

/** Solves the equations by getting rid of the first unknown with the equation in which it weighs most. */
function unknowns(equations: Equation[]): number[] {
  if (equations.length === 0) return [];
  const weight = ({ coefficients: [first] }: Equation): number => Math.abs(first);
  const [pivot, ...others] = equations.slice().sort((left, right) => weight(right) - weight(left));
  const [head, ...tail] = pivot.coefficients;
  const rest = unknowns(
    others.map(({ coefficients: [first, ...row], right }) => {
      const factor = first / head;
      return { coefficients: row.map((entry, k) => entry - factor * tail[k]), right: right - factor * pivot.right };
    }),
  );
  return [(pivot.right - tail.reduce((sum, entry, k) => sum + entry * rest[k], 0)) / head, ...rest];
}
