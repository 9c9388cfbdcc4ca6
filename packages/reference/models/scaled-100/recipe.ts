import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Cross-entropy, L2 and scaled weights, 100 hidden neurons',
  about: 'Weights that start with the deviation 1/√n_in, a smaller learning rate and twice the epochs.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], cost: 'cross-entropy', eta: 0.1, lambda: 5, epochs: 60 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 5,
  step: 5,
  published: { accuracy: 98.04, source: 'Nielsen, chapter 3', note: 'the best epoch of one run, on the validation set' },
});
