/** What exercises that train take from the engine; TensorFlow.js is not loaded by it. */
export { gradedImages, hiddenSamples, watchedSamples } from './data/graded-images.ts';
export { referenceOf, type Reference } from './records/reference.ts';
