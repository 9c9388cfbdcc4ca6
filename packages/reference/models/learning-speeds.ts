import { defineModel, type Model } from '../engine/model.ts';
import { PLAIN } from '../src/training/recipe.ts';

/** The networks of the book's chapter 5 whose layers learn at different speeds: gradient descent on all of 1,000 images at once. */
export function withHiddenLayers(depth: number, published: string): Model {
  return defineModel({
    title: `How fast ${depth} hidden layers learn`,
    about: `Every epoch is one step of descent on 1,000 images, and the speed of a hidden layer is the length of the mean error of its neurons. After the last epoch one run of the book (chapter 5) has ${published}, the first layer first.`,
    recipe: { ...PLAIN, sizes: [784, ...Array.from({ length: depth }, () => 30), 10], cost: 'cross-entropy', eta: 0.1, lambda: 5, miniBatch: 1_000, epochs: 500 },
    data: { from: 'book', count: 1_000 },
    measuredEvery: 5,
    speeds: true,
    judgedOn: 'validation',
    seeds: 5,
  });
}
