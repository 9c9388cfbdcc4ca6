import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Cross-entropy, 100 hidden neurons',
  about: 'The cost that does not slow down where a neuron is badly wrong.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], cost: 'cross-entropy', initialiser: 'large', eta: 0.5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'test',
  seeds: 5,
  step: 3,
  published: { accuracy: 96.82, source: 'Nielsen, chapter 3', note: 'the best epoch of one run' },
});
