import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: '100 training images',
  about: 'How much more data is worth: as many steps of descent as with all images.',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.5, lambda: 0.01, epochs: 15000 },
  data: { from: 'book', count: 100 },
  judgedOn: 'validation',
  seeds: 3,
  published: { accuracy: 69.09, source: 'Nielsen, chapter 3 (file more_data.json)' },
});
