import { miniBatches, type Rng } from '../../src/index.ts';
import type { Measure } from '../../src/training/measure.ts';
import type { Features } from './feature-map.ts';

const DIGITS = 10;

/** Ten machines in flat arrays: w_d lies at d · width. `step` is the number of the next step. */
export type Svm = { readonly w: Float64Array; readonly b: Float64Array; step: number };

export const newSvm = (width: number, firstStep: number): Svm => ({ w: new Float64Array(DIGITS * width), b: new Float64Array(DIGITS), step: firstStep });

/** One epoch of Pegasos for all ten machines, each for its digit against all others: `hingeStep` of the reference, in place. */
export function trainSvmEpoch(svm: Svm, { rows, width, labels }: Features, { lambda, miniBatch }: { readonly lambda: number; readonly miniBatch: number }, rng: Rng): void {
  for (const batch of miniBatches(labels.length, miniBatch, rng)) {
    const eta = 1 / (lambda * svm.step);
    svm.step += 1;
    // All margins of a mini-batch are those of the old w and b.
    const violations = batch.flatMap((image) => Array.from({ length: DIGITS }, (_, digit) => ({ image, digit, t: labels[image] === digit ? 1 : -1 })).filter(({ digit, t }) => t * scoreOf(svm, rows, width, image, digit) < 1));
    const shrink = 1 - eta * lambda;
    for (let index = 0; index < svm.w.length; index += 1) svm.w[index] = (svm.w[index] ?? 0) * shrink;
    for (const { image, digit, t } of violations) push(svm, rows, width, { image, digit, step: (eta * t) / batch.length });
  }
}

function scoreOf({ w, b }: Svm, rows: Float32Array, width: number, image: number, digit: number): number {
  let score = b[digit] ?? 0;
  for (let k = 0; k < width; k += 1) score += (w[digit * width + k] ?? 0) * (rows[image * width + k] ?? 0);
  return score;
}

function push({ w, b }: Svm, rows: Float32Array, width: number, { image, digit, step }: { readonly image: number; readonly digit: number; readonly step: number }): void {
  for (let k = 0; k < width; k += 1) w[digit * width + k] = (w[digit * width + k] ?? 0) + step * (rows[image * width + k] ?? 0);
  b[digit] = (b[digit] ?? 0) + step;
}

/** The share of images whose digit's machine has the highest score; the cost is the mean hinge loss, summed over the machines. */
export function measureSvm(svm: Svm, { rows, width, labels }: Features): Measure {
  let [right, cost] = [0, 0];
  for (const [image, label] of labels.entries()) {
    const scores = Array.from({ length: DIGITS }, (_, digit) => scoreOf(svm, rows, width, image, digit));
    if (scores.indexOf(Math.max(...scores)) === label) right += 1;
    cost += scores.reduce((sum, score, digit) => sum + Math.max(0, 1 - (digit === label ? score : -score)), 0);
  }
  return { accuracy: right / labels.length, cost: cost / labels.length };
}
