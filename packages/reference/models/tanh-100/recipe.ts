import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'tanh neurons, 100 hidden',
  about: 'Activations between -1 and 1, weights by Glorot and Bengio.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], cost: 'cross-entropy', activation: 'tanh', initialiser: 'glorot', eta: 0.05, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
});
