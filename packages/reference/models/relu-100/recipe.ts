import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Rectified linear neurons, 100 hidden',
  about: 'Neurons that do not saturate, weights by He et al.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], cost: 'cross-entropy', activation: 'relu', initialiser: 'he', eta: 0.05, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
});
