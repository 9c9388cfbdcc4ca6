import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Cross-entropy and L2, 100 hidden neurons',
  about: 'A penalty on large weights: the network can no longer learn the training images by heart.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], cost: 'cross-entropy', initialiser: 'large', eta: 0.5, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 5,
  step: 4,
  published: { accuracy: 97.92, source: 'Nielsen, chapter 3', note: 'the best epoch of one run, on the validation set' },
});
