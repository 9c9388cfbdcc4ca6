import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Scaled weights, 30 hidden neurons',
  about: 'Weights from N(0, 1/n_in), otherwise the same: most is learnt in the first epoch.',
  recipe: { ...PLAIN, cost: 'cross-entropy', eta: 0.1, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
  published: { accuracy: 96.5, source: 'Nielsen, chapter 3 (file weight_initialization_30.json)' },
});
