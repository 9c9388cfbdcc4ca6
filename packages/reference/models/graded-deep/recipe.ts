import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'train-deep',
  about: 'What the exercise asks for: four hidden layers that learn within five epochs.',
  recipe: { ...PLAIN, sizes: [784, 30, 30, 30, 30, 10], cost: 'cross-entropy', activation: 'relu', initialiser: 'he', eta: 0.03, epochs: 5 },
  data: { from: 'graded', count: 8_000 },
  judgedOn: 'hidden',
  seeds: 60,
  graded: { failChance: 0.001 },
});
