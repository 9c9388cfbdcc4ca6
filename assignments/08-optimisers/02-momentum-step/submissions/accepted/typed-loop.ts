export function momentumStep(w: number[], v: number[], gradient: number[], eta: number, mu: number): { w: Float64Array; v: Float64Array } {
  const next = { w: Float64Array.from(w), v: Float64Array.from(v) };
  for (let j = 0; j < w.length; j++) {
    next.v[j] *= mu;
    next.v[j] -= eta * gradient[j];
    next.w[j] += next.v[j];
  }
  return next;
}
