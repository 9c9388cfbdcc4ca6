import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Large weights, 30 hidden neurons',
  about: 'Weights from N(0, 1): the hidden neurons start saturated.',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.1, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
  published: { accuracy: 96.37, source: 'Nielsen, chapter 3 (file weight_initialization_30.json)' },
});
