/** An image with its label, in whatever array its pixels lie: thousands of images share one buffer. */
export type TrainingSample = { readonly x: ArrayLike<number>; readonly y: number };
