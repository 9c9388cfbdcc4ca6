import type { CostName } from '../cost.ts';
import { outputError } from '../output-error.ts';
import { sigmoid } from '../sigmoid.ts';

/**
 * The outputs a = σ(wx + b) of one sigmoid neuron that learns the target 0 from one input: before the first step, and after each.
 * A step is w ← w − ηδx and b ← b − ηδ, both with the δ of the same forward pass: Nielsen, chapter 3, equations (55), (56), (61) and (62).
 * @param steps how many; the trace has one entry more
 */
export function neuronTrace(costName: CostName, w: number, b: number, x: number, eta: number, steps: number): number[] {
  const outputs: number[] = [];
  let neuron = { w, b };
  for (let step = 0; step <= steps; step += 1) {
    const z = neuron.w * x + neuron.b;
    const [delta = Number.NaN] = outputError(costName, { z: [z], a: [sigmoid(z)], y: [0] });
    outputs.push(sigmoid(z));
    neuron = { w: neuron.w - eta * delta * x, b: neuron.b - eta * delta };
  }
  return outputs;
}
