import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: '1,000 images, L2',
  about: 'The same with a penalty.',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.5, lambda: 0.1, epochs: 400 },
  data: { from: 'book', count: 1_000 },
  judgedOn: 'test',
  seeds: 5,
  published: { accuracy: 87.1, source: 'Nielsen, chapter 3', note: 'the best epoch of one run' },
});
