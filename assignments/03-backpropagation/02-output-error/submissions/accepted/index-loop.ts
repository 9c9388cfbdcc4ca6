type CostName = 'quadratic' | 'cross-entropy';

export function outputError(costName: CostName, z: number[], a: number[], y: number[]): number[] {
  const delta = new Array<number>(a.length);
  for (let j = 0; j < a.length; j++) {
    delta[j] = a[j] - y[j];
    if (costName === 'quadratic') delta[j] *= a[j] * (1 - a[j]);
  }
  return delta;
}
