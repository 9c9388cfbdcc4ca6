import type { FastLayer } from './fast-layer.ts';
import type { Recipe } from './recipe.ts';

/** Steps down the mean of the gradients of m samples, with penalty and momentum, and starts the sums anew. @param n the number of training samples */
export function fastUpdate(layers: readonly FastLayer[], recipe: Recipe, { m, n }: { readonly m: number; readonly n: number }): void {
  const step = { eta: recipe.eta / m, mu: recipe.mu, shrink: 0, penalty: recipe.penalty };
  const shrink = (recipe.eta * recipe.lambda) / n;
  for (const layer of layers) {
    if (recipe.mu === 0 && shrink === 0) descend(layer, step.eta);
    else glide({ parameters: layer.w, slopes: layer.nablaW, velocity: layer.velocityW }, { ...step, shrink });
    glide({ parameters: layer.b, slopes: layer.nablaB, velocity: layer.velocityB }, step);
    layer.touched.fill(0);
  }
}

/** w ← w − η∇C. The weights of units that were 0 all the time have no slope, so they are not even looked at. */
function descend({ nIn, nOut, w, nablaW, touched }: FastLayer, eta: number): void {
  for (let k = 0; k < nIn; k += 1) {
    if (touched[k] === 0) continue;
    for (let i = k * nOut; i < (k + 1) * nOut; i += 1) {
      w[i] = (w[i] ?? 0) - eta * (nablaW[i] ?? 0);
      nablaW[i] = 0;
    }
  }
}

type Moving = { readonly parameters: Float64Array; readonly slopes: Float64Array; readonly velocity: Float64Array };
type Step = { readonly eta: number; readonly mu: number; readonly shrink: number; readonly penalty: 'l1' | 'l2' };

/** v ← μv − η∇C − shrink · (w or sgn w), then w ← w + v; for μ = 0 that is the plain rule with its penalty. */
function glide({ parameters, slopes, velocity }: Moving, { eta, mu, shrink, penalty }: Step): void {
  for (let i = 0; i < parameters.length; i += 1) {
    const w = parameters[i] ?? 0;
    const v = mu * (velocity[i] ?? 0) - eta * (slopes[i] ?? 0) - shrink * (penalty === 'l2' ? w : Math.sign(w));
    velocity[i] = v;
    parameters[i] = w + v;
    slopes[i] = 0;
  }
}
