type Image = { x: number[]; y: number };

export function fit(data: Image[]): Float64Array {
  const totals = new Float64Array(10);
  const counts = new Uint32Array(10);
  for (let i = 0; i < data.length; i++) {
    const { x, y } = data[i];
    for (let k = 0; k < x.length; k++) totals[y] += x[k];
    counts[y]++;
  }
  for (let digit = 0; digit < 10; digit++) totals[digit] /= counts[digit];
  return totals;
}

export function predict(model: ArrayLike<number>, image: number[]): number {
  let ink = 0;
  for (let k = 0; k < image.length; k++) ink += image[k];
  let best = 0;
  for (let digit = 1; digit < 10; digit++) {
    if (Math.abs(model[digit] - ink) < Math.abs(model[best] - ink)) best = digit;
  }
  return best;
}
