import { dot, type Vector } from 'nabla';

type Example = { x: Vector; t: 1 | -1 };

// The bias is the weight of an input that is always 1; it alone is spared the decay.
export const hingeStep = (w: Vector, b: number, batch: Example[], lambda: number, t: number): { w: Vector; b: number } => {
  const extended = batch.map((example) => ({ ...example, x: [...example.x, 1] }));
  const weights = [...w, b];
  const decayed = weights.map((weight, k) => (k === w.length ? weight : weight * (1 - 1 / t)));
  const outside = extended.filter((example) => 1 - example.t * dot(weights, example.x) > 0);
  const moved = decayed.map((weight, k) => weight + outside.reduce((sum, example) => sum + example.t * example.x[k], 0) / (lambda * t * batch.length));
  return { w: moved.slice(0, -1), b: moved[w.length] };
};
