type Example = { x: number[]; t: 1 | -1 };

export function hingeStep(w: number[], b: number, batch: Example[], lambda: number, t: number): { w: Float64Array; b: number } {
  const pull = new Float64Array(w.length);
  let pullOfBias = 0;
  for (let i = 0; i < batch.length; i++) {
    let f = b;
    for (let k = 0; k < w.length; k++) f += w[k] * batch[i].x[k];
    if (batch[i].t * f >= 1) continue;
    for (let k = 0; k < w.length; k++) pull[k] += batch[i].t * batch[i].x[k];
    pullOfBias += batch[i].t;
  }
  // ηλ = 1/t.
  const rate = 1 / (lambda * t * batch.length);
  for (let k = 0; k < w.length; k++) pull[k] = w[k] - w[k] / t + rate * pull[k];
  return { w: pull, b: b + rate * pullOfBias };
}
