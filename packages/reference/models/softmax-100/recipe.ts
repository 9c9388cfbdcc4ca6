import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Softmax and log-likelihood, 100 hidden neurons',
  about: 'Outputs that are probabilities, and the cost that belongs to them.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], cost: 'log-likelihood', eta: 0.1, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
});
