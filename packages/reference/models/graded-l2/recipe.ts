import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'overfit-vs-l2, with L2',
  about: 'The arm with lambda = 1, and what it gains over the one without.',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.5, lambda: 1, epochs: 60 },
  data: { from: 'graded', count: 1_000 },
  judgedOn: 'hidden',
  seeds: 60,
  graded: { failChance: 0.001, over: 'graded-overfit' },
});
