import { add, matVec } from './linear-algebra.ts';
import type { Matrix, Network, Vector } from './network.ts';
import { sigmoid } from './sigmoid.ts';

/** What one layer did in a forward pass: its input a^{l−1}, its weighted input z^l = W^l a^{l−1} + b^l and its output a^l = σ(z^l). */
export type LayerPass = {
  readonly W: Matrix;
  readonly input: Vector;
  readonly z: Vector;
  readonly a: Vector;
};

/** The forward pass of one input, layer by layer. @throws RangeError when the network's shapes do not fit */
export function forwardPass(net: Network, x: Vector): readonly LayerPass[] {
  let input = x;
  return net.weights.map((W, l) => {
    const pass = passThrough({ W, b: net.biases[l] ?? [] }, input);
    input = pass.a;
    return pass;
  });
}

function passThrough(layer: { readonly W: Matrix; readonly b: Vector }, input: Vector): LayerPass {
  const z = add(matVec(layer.W, input), layer.b);
  return { W: layer.W, input, z, a: z.map(sigmoid) };
}

/** The pass of the output layer. @throws RangeError when there is none */
export function outputLayerOf(passes: readonly LayerPass[]): LayerPass {
  const output = passes.at(-1);
  if (!output) throw new RangeError('a network needs at least one layer of weights');
  return output;
}
