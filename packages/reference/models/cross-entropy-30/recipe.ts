import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Cross-entropy, 30 hidden neurons',
  about: 'The same cost for the first network of the course.',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'test',
  seeds: 5,
  published: { accuracy: 95.49, source: 'Nielsen, chapter 3', note: 'the best epoch of one run' },
});
