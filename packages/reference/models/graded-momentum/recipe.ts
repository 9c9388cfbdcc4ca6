import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'train-momentum',
  about: 'What the exercise asks for: two epochs at a small learning rate, which only momentum makes enough.',
  recipe: { ...PLAIN, cost: 'cross-entropy', eta: 0.01, mu: 0.9, epochs: 2 },
  data: { from: 'graded', count: 8_000 },
  judgedOn: 'hidden',
  seeds: 60,
  graded: { failChance: 0.001 },
});
