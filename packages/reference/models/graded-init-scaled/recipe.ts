import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'init-speed, scaled weights',
  about: 'One epoch from weights of N(0, 1/n_in), and what it gains over large ones.',
  recipe: { ...PLAIN, cost: 'cross-entropy', eta: 0.1, epochs: 1 },
  data: { from: 'graded', count: 8_000 },
  judgedOn: 'hidden',
  seeds: 60,
  graded: { failChance: 0.001, over: 'graded-init-large' },
});
