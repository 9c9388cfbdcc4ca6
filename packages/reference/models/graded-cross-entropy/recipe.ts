import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'train-cross-entropy',
  about: 'What the exercise asks for: 8,000 images, three epochs, the cross-entropy.',
  recipe: { ...PLAIN, cost: 'cross-entropy', eta: 0.5, epochs: 3 },
  data: { from: 'graded', count: 8_000 },
  judgedOn: 'hidden',
  seeds: 60,
  graded: { failChance: 0.001 },
});
