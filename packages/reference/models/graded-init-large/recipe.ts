import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'init-speed, large weights',
  about: 'One epoch from weights of N(0, 1).',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.1, epochs: 1 },
  data: { from: 'graded', count: 8_000 },
  judgedOn: 'hidden',
  seeds: 60,
});
