import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Quadratic cost, 30 hidden neurons',
  about: 'The first network of the course: sigmoid neurons, the quadratic cost, all weights and biases from N(0, 1).',
  recipe: { ...PLAIN, initialiser: 'large' },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'test',
  seeds: 10,
  step: 1,
  published: { accuracy: 95.42, source: 'Nielsen, chapter 1', note: 'the best epoch of the best of three runs' },
});
