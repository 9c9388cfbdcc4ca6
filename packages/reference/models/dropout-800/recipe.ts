import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Dropout, two layers of 800 hidden neurons',
  about: 'Half of the hidden neurons are dropped in every mini-batch, so that none can rely on another.',
  recipe: { ...PLAIN, sizes: [784, 800, 800, 10], activation: 'relu', cost: 'log-likelihood', initialiser: 'he', eta: 0.2, etaFactor: 0.97, dropout: 0.5, miniBatch: 100, epochs: 60 },
  data: { from: 'book', count: 50_000 },
  judgedOn: 'test',
  seeds: 5,
  step: 6,
  published: { accuracy: 98.7, source: 'Hinton et al. 2012, as quoted by Nielsen, chapter 3', note: '60,000 training images, 3000 epochs' },
});
