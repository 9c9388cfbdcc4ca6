import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Weights by Glorot and Bengio, 100 hidden neurons',
  about: 'Variance 2/(n_in + n_out) for sigmoid neurons.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], cost: 'cross-entropy', initialiser: 'glorot', eta: 0.1, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
});
