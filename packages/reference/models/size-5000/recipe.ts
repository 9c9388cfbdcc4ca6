import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: '5,000 training images',
  about: 'How much more data is worth: as many steps of descent as with all images.',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.5, lambda: 0.5, epochs: 300 },
  data: { from: 'book', count: 5000 },
  judgedOn: 'validation',
  seeds: 3,
  published: { accuracy: 93.24, source: 'Nielsen, chapter 3 (file more_data.json)' },
});
