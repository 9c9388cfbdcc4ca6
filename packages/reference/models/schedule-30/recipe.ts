import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'A falling learning rate, 30 hidden neurons',
  about: 'The rate is multiplied by 0.9 after every epoch.',
  recipe: { ...PLAIN, cost: 'cross-entropy', eta: 0.5, etaFactor: 0.9, lambda: 5 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'validation',
  seeds: 3,
});
