import { batchedTrainer, type Images, type TensorBackend } from '@nabla/reference/engine';
import type { Recipe } from '@nabla/reference/training/recipe';

type Training = { readonly recipe: Recipe; readonly images: Images };

/** Samples a second of the engine's trainer with a single seed. */
export async function measureTensorFlow(backend: TensorBackend, { recipe, images }: Training): Promise<number> {
  await using trainer = batchedTrainer(backend, { recipe, seeds: [0], training: images, judged: {} });
  const startedAt = performance.now();
  await trainer.descend(0);
  await trainer.save();
  return (1_000 * images.labels.length) / (performance.now() - startedAt);
}
