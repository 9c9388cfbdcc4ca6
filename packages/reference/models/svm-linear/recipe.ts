import { defineModel } from '../../engine/model.ts';

export default defineModel({
  title: 'Linear support vector machines',
  about: 'Ten straight cuts through the space of pixels.',
  recipe: { kind: 'svm', lambda: 1e-3, miniBatch: 10, epochs: 5, firstStep: 10_000, rbf: null },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'test',
  seeds: 5,
});
