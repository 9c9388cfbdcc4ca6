import { defineModel } from '../../engine/model.ts';

export default defineModel({
  title: 'Support vector machines with an RBF kernel',
  about: '2,000 random features in place of the kernel.',
  recipe: { kind: 'svm', lambda: 1e-5, miniBatch: 10, epochs: 5, firstStep: 10_000, rbf: { features: 2_000, gamma: 0.02 } },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'test',
  seeds: 1,
  published: { accuracy: 94.35, source: 'Nielsen, chapter 1 (scikit-learn, defaults)' },
});
