import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Quadratic cost, 100 hidden neurons',
  about: 'More hidden neurons, nothing else changed. Wide layers of large weights start saturated, and now and then an output never learns to fire.',
  recipe: { ...PLAIN, sizes: [784, 100, 10], initialiser: 'large' },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'test',
  seeds: 5,
  step: 2,
  published: { accuracy: 96.59, source: 'Nielsen, chapter 1', note: 'the best epoch of one run; a footnote warns that runs differ a lot' },
});
