import { defineModel } from '../../engine/model.ts';

export default defineModel({
  title: 'train-svm',
  about: 'What the exercise asks for: ten machines, 8,000 images, three epochs.',
  recipe: { kind: 'svm', lambda: 0.01, miniBatch: 10, epochs: 3, firstStep: 1_000, rbf: null },
  data: { from: 'graded', count: 8_000 },
  judgedOn: 'hidden',
  seeds: 60,
  graded: { failChance: 0.001 },
});
