import type { Vector } from '../network.ts';
import { normalDensity, normalProbability } from './normal-distribution.ts';

/**
 * EI = (μ − best) Φ(Z) + s φ(Z) with Z = (μ − best)/s, the mean gain over the best value so far, at every candidate; never below 0.
 * Jones, Schonlau and Welch, Efficient global optimization of expensive black-box functions (1998), equation (15), turned to maximise. 0 where s = 0; NaN in, NaN out.
 * @param mean μ of the candidates
 * @param std s of the candidates, as many
 */
export const expectedImprovement = (mean: Vector, std: Vector, best: number): Vector =>
  mean.map((mu, i) => improvementOf(mu - best, std[i] ?? Number.NaN));

function improvementOf(gain: number, s: number): number {
  if (s === 0 && !Number.isNaN(gain)) return 0;
  const Z = gain / s;
  return Math.max(0, gain * normalProbability(Z) + s * normalDensity(Z));
}
