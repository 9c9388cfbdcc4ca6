import { defineModel, type Model } from '../engine/model.ts';
import { PLAIN } from '../src/training/recipe.ts';

/** As many images are seen in all as in 30 epochs of 50,000. */
const SEEN = 1_500_000;
/** Curves as long as those of other models. */
const POINTS = 30;

/** The network of the book's chapter 3 that shows what more data is worth. λ grows with the number of images, so the penalty on a weight is the same for all. */
export function trainedOn(count: number, published: number): Model {
  const epochs = SEEN / count;
  return defineModel({
    title: `${count.toLocaleString('en')} training images`,
    about: 'How much more data is worth: as many steps of descent, whatever the number of images.',
    recipe: { ...PLAIN, cost: 'cross-entropy', initialiser: 'large', eta: 0.5, lambda: count / 10_000, epochs },
    data: { from: 'book', count },
    measuredEvery: Math.ceil(epochs / POINTS),
    judgedOn: 'validation',
    seeds: 3,
    published: { accuracy: published, source: 'Nielsen, chapter 3 (file more_data.json)', note: 'one run' },
  });
}
