import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'overfit-vs-l2, without a penalty',
  about: 'The arm of the exercise in which nothing holds the weights back: 1,000 images, 60 epochs, weights from N(0, 1).',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.5, epochs: 60 },
  data: { from: 'graded', count: 1_000 },
  judgedOn: 'hidden',
  seeds: 60,
});
