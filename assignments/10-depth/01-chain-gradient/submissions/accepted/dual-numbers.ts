import { sigmoid, type Vector } from 'nabla';

/** A number together with its derivative along the first bias. */
type Dual = { value: number; slope: number };

const sigma = ({ value, slope }: Dual): Dual => ({ value: sigmoid(value), slope: slope * sigmoid(value) * sigmoid(-value) });

export function chainGradient(w: Vector, b: Vector, x: number, y: number): number {
  const start: Dual = { value: x, slope: 0 };
  const output = w.reduce((a, weight, l) => sigma({ value: weight * a.value + b[l], slope: weight * a.slope + (l === 0 ? 1 : 0) }), start);
  return (output.value - y) * output.slope;
}
