import { dropoutMask, l1Step, l2Step, meanGradient, miniBatches, modelGradient, momentumStep, type Gradient, type Network, type Rng, type Sample } from '../src/index.ts';
import { initialise } from '../src/training/initialise.ts';
import type { Recipe } from '../src/training/recipe.ts';

type State = { readonly net: Network; readonly velocity: Gradient };

/** What `train` does, from the functions that the course explains, without a thought for speed: the network after every epoch. */
export function trainSlowly(recipe: Recipe, data: readonly Sample[], rng: Rng): readonly Network[] {
  const start = initialise(recipe, rng);
  let state: State = { net: start, velocity: zerosLike(start) };
  return Array.from({ length: recipe.epochs }, (_, epoch) => {
    const eta = recipe.eta * recipe.etaFactor ** epoch;
    for (const miniBatch of miniBatches(data.length, recipe.miniBatch, rng)) {
      const samples = miniBatch.flatMap((index) => data.slice(index, index + 1));
      state = step(state, gradientOf(state.net, samples, recipe, rng), { ...recipe, eta }, data.length);
    }
    return state.net;
  });
}

function gradientOf(net: Network, samples: readonly Sample[], { activation, cost, dropout, sizes }: Recipe, rng: Rng): Gradient {
  const masks = dropout === 0 ? [] : sizes.slice(1, -1).map((n) => dropoutMask(n, dropout, rng));
  const oneHot = (label: number): number[] => Array.from({ length: sizes.at(-1) ?? 0 }, (_, j) => (j === label ? 1 : 0));
  return meanGradient(samples.map(({ x, y }) => modelGradient({ net, activation, cost }, { x, y: oneHot(y) }, { masks, p: dropout })));
}

function step({ net, velocity }: State, gradient: Gradient, { eta, mu, lambda, penalty }: Recipe, n: number): State {
  if (mu === 0) return { net: (penalty === 'l2' ? l2Step : l1Step)(net, gradient, eta, lambda, n), velocity };
  const slopeOf = (w: number): number => (lambda / n) * (penalty === 'l2' ? w : Math.sign(w));
  const rows = net.weights.map((W, l) =>
    W.map((row, j) => {
      const slopes = row.map((w, k) => (gradient.nablaW[l]?.[j]?.[k] ?? Number.NaN) + slopeOf(w));
      return momentumStep(row, velocity.nablaW[l]?.[j] ?? [], slopes, eta, mu);
    }),
  );
  const biases = net.biases.map((b, l) => momentumStep(b, velocity.nablaB[l] ?? [], gradient.nablaB[l] ?? [], eta, mu));
  return {
    net: { sizes: net.sizes, weights: rows.map((W) => W.map(({ w }) => w)), biases: biases.map(({ w }) => w) },
    velocity: { nablaW: rows.map((W) => W.map(({ v }) => v)), nablaB: biases.map(({ v }) => v) },
  };
}

const zerosLike = ({ weights, biases }: Network): Gradient => ({
  nablaW: weights.map((W) => W.map((row) => row.map(() => 0))),
  nablaB: biases.map((b) => b.map(() => 0)),
});
