import { drawRbfMap, type Rng } from '../../src/index.ts';
import { countOf, PIXELS, type Images } from '../data/images.ts';

/** The inputs of a linear machine: a row of `width` numbers for each image. */
export type Features = { readonly rows: Float32Array; readonly width: number; readonly labels: Uint8Array };

/** Turns images into inputs. */
export type FeatureMap = (images: Images) => Features;

/** The pixels themselves. */
export const pixelFeatures: FeatureMap = ({ pixels, labels }) => ({ rows: pixels, width: PIXELS, labels });

/** Random features of the RBF kernel: what `rbfFeatures` of the reference gives image by image, with its frequencies in one flat array. */
export function rbfFeatureMap({ features, gamma }: { readonly features: number; readonly gamma: number }, rng: Rng): FeatureMap {
  const { omega, phi } = drawRbfMap(PIXELS, features, gamma, rng);
  const flat = Float32Array.from(omega.flat());
  const scale = Math.sqrt(2 / features);
  return (images) => {
    const rows = new Float32Array(countOf(images) * features);
    for (let image = 0; image < countOf(images); image += 1) {
      const ink = inkOf(images.pixels.subarray(image * PIXELS, (image + 1) * PIXELS));
      for (let d = 0; d < features; d += 1) {
        let angle = phi[d] ?? 0;
        for (const { k, value } of ink) angle += value * (flat[d * PIXELS + k] ?? 0);
        rows[image * features + d] = scale * Math.cos(angle);
      }
    }
    return { rows, width: features, labels: images.labels };
  };
}

/** The pixels that are not 0. */
function inkOf(pixels: Float32Array): readonly { readonly k: number; readonly value: number }[] {
  const ink: { readonly k: number; readonly value: number }[] = [];
  for (const [k, value] of pixels.entries()) if (value !== 0) ink.push({ k, value });
  return ink;
}
