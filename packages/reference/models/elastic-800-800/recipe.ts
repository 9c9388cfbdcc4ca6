import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Expanded training set, two layers of 800 hidden neurons',
  about: 'The same expansion for a deeper network: with images that are new in every epoch there is nothing to learn by heart, and more to learn. The last epochs see the images as they are, since bent ones are not quite what has to be read.',
  recipe: { ...PLAIN, sizes: [784, 800, 800, 10], activation: 'relu', cost: 'log-likelihood', initialiser: 'he', eta: 0.2, etaFactor: 0.955, miniBatch: 100, epochs: 60 },
  data: { from: 'whole', count: 60_000, distortion: { sigma: 4, alpha: 34, rotateDegrees: 10, stretch: 0.12, epochs: 55 } },
  judgedOn: 'test',
  seeds: 5,
  step: 8,
  published: { accuracy: 99.3, source: 'Simard, Steinkraus and Platt 2003, as quoted by Nielsen, chapter 3', note: 'one layer of 800' },
});
