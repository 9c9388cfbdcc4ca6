import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Cross-entropy and L1, 100 hidden neurons',
  about: 'The penalty that pulls every weight by the same amount and leaves many of them near 0.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], cost: 'cross-entropy', eta: 0.1, penalty: 'l1', lambda: 1 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
});
