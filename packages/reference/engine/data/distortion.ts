import type { Rng } from '../../src/index.ts';
import { PIXELS } from './images.ts';

/** How images are varied anew in every epoch. */
export type Distortion = {
  /**
   * In so many first epochs; the others see the images as they are. All where it is left out. What is bent is not quite what has to be read, and a few epochs
   * at the end lose the difference. He and others, “Data Augmentation Revisited”, 2019.
   */
  readonly epochs?: number;
  /** Standard deviation in pixels of the Gaussian that smooths the displacements. */
  readonly sigma: number;
  /** What the smoothed displacements, uniform in [−1, 1) before, are multiplied by. */
  readonly alpha: number;
  /** Images turn about their centre by at most so many degrees, either way. */
  readonly rotateDegrees: number;
  /** Rows and columns are stretched or squeezed by at most this part, each on its own. */
  readonly stretch: number;
};

const SIDE = 28;
const CENTRE = (SIDE - 1) / 2;

/** Writes distorted images into `into`, in the order of `pixels`; both hold whole images. */
export type Distorter = (pixels: Float32Array, into: Float32Array, rng: Rng) => void;

/**
 * Elastic distortion (Simard, Steinkraus and Platt 2003) of an image that was turned and stretched before: what `displacement` and `elastic` of the
 * reference compute one by one, in flat arrays that are used again for every image.
 */
export function distorter({ sigma, alpha, rotateDegrees, stretch }: Distortion): Distorter {
  const kernel = smoothing(sigma, alpha);
  const [dx, dy, scratch] = [new Float64Array(PIXELS), new Float64Array(PIXELS), new Float64Array(PIXELS)];
  return (pixels, into, rng) => {
    for (let image = 0; image < pixels.length; image += PIXELS) {
      fill(dx, kernel, scratch, rng);
      fill(dy, kernel, scratch, rng);
      const [turn, wide, high] = [(rotateDegrees * Math.PI * between(rng)) / 180, 1 + stretch * between(rng), 1 + stretch * between(rng)];
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      for (let index = 0; index < PIXELS; index += 1) {
        const [r, c] = [Math.floor(index / SIDE) - CENTRE, (index % SIDE) - CENTRE];
        const y = CENTRE + (sin * c + cos * r) * high + (dy[index] ?? 0);
        const x = CENTRE + (cos * c - sin * r) * wide + (dx[index] ?? 0);
        into[image + index] = interpolate(pixels, image, y, x);
      }
    }
  };
}

const between = (rng: Rng): number => 2 * rng() - 1;

/** The matrix K with which K · noise · Kᵀ is the noise smoothed along rows and columns and multiplied by alpha; noise is 0 outside the image. */
function smoothing(sigma: number, alpha: number): Float64Array {
  const radius = Math.ceil(3 * sigma);
  const weight = (offset: number): number => (Math.abs(offset) > radius ? 0 : Math.exp(-(offset ** 2) / (2 * sigma ** 2)));
  const total = Array.from({ length: 2 * radius + 1 }, (_, index) => weight(index - radius)).reduce((sum, one) => sum + one, 0);
  return Float64Array.from({ length: PIXELS }, (_, index) => (Math.sqrt(alpha) * weight(Math.floor(index / SIDE) - (index % SIDE))) / total);
}

function fill(field: Float64Array, kernel: Float64Array, scratch: Float64Array, rng: Rng): void {
  for (let index = 0; index < PIXELS; index += 1) field[index] = between(rng);
  multiply(kernel, field, scratch);
  multiply(kernel, scratch, field);
}

/** out ← (K · input)ᵀ; done twice, that is K · input · Kᵀ. */
function multiply(kernel: Float64Array, input: Float64Array, out: Float64Array): void {
  for (let i = 0; i < SIDE; i += 1) {
    for (let j = 0; j < SIDE; j += 1) {
      let sum = 0;
      for (let k = 0; k < SIDE; k += 1) sum += (kernel[i * SIDE + k] ?? 0) * (input[k * SIDE + j] ?? 0);
      out[j * SIDE + i] = sum;
    }
  }
}

/** Between the four neighbours; each that lies outside the image is 0. */
function interpolate(pixels: Float32Array, image: number, y: number, x: number): number {
  const [r, c] = [Math.floor(y), Math.floor(x)];
  const [down, right] = [y - r, x - c];
  const above = (1 - right) * pixelAt(pixels, image, r, c) + right * pixelAt(pixels, image, r, c + 1);
  const below = (1 - right) * pixelAt(pixels, image, r + 1, c) + right * pixelAt(pixels, image, r + 1, c + 1);
  return (1 - down) * above + down * below;
}

function pixelAt(pixels: Float32Array, image: number, r: number, c: number): number {
  if (r < 0 || r >= SIDE || c < 0 || c >= SIDE) return 0;
  return pixels[image + r * SIDE + c] ?? 0;
}
