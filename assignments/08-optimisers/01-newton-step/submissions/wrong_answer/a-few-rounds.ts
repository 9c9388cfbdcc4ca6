// The step is close, and not exact. Repeated correction of one weight after the other gets there slowly, or not at all.
// @fails two weights that work together
export function newtonStep(gradient: number[], hessian: number[][]): number[] {
  const step = gradient.map(() => 0);
  for (let round = 0; round < 6; round++) {
    for (let j = 0; j < step.length; j++) {
      const rest = hessian[j].reduce((sum, entry, k) => (k === j ? sum : sum + entry * step[k]), gradient[j]);
      step[j] = hessian[j][j] === 0 ? 0 : -rest / hessian[j][j];
    }
  }
  return step;
}
