import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: '1,000 images, no penalty',
  about: '400 epochs on 1,000 images: the training images are learnt by heart, the test cost rises from about epoch 15 on.',
  recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.5, epochs: 400 },
  data: { from: 'book', count: 1_000 },
  judgedOn: 'test',
  seeds: 5,
  published: { accuracy: 82.27, source: 'Nielsen, chapter 3 (file overfitting.json)', note: 'the best epoch of one run' },
});
