import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Two hidden layers of 30 sigmoid neurons',
  about: 'Deeper, and no better: the first layers learn slowly.',
  recipe: { ...PLAIN, sizes: [784, 30, 30, 10], cost: 'cross-entropy', eta: 0.1, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
  published: { accuracy: 96.9, source: 'Nielsen, chapter 5' },
});
