import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Momentum, 30 hidden neurons',
  about: 'A tenth of the learning rate and a coefficient of 0.9: the same stride on straight slopes, less swinging across them.',
  recipe: { ...PLAIN, cost: 'cross-entropy', eta: 0.05, mu: 0.9, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
});
