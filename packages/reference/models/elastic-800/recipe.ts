import { defineModel } from '../../engine/model.ts';
import { PLAIN } from '../../src/training/recipe.ts';

export default defineModel({
  title: 'Expanded training set, 800 hidden neurons',
  about: 'Every epoch sees every image bent, turned and stretched anew, so that no image is met twice.',
  recipe: { ...PLAIN, sizes: [784, 800, 10], activation: 'relu', cost: 'log-likelihood', initialiser: 'he', eta: 0.3, etaFactor: 0.97, miniBatch: 100, epochs: 100 },
  data: { from: 'whole', count: 60_000, distortion: { sigma: 4, alpha: 34, rotateDegrees: 10, stretch: 0.12 } },
  judgedOn: 'test',
  seeds: 5,
  step: 7,
  published: { accuracy: 99.3, source: 'Simard, Steinkraus and Platt 2003, as quoted by Nielsen, chapter 3', note: 'elastic distortions only, sigmoid-like neurons' },
});
