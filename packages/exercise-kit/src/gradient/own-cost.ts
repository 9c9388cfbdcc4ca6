import { commonScale } from './common-scale.ts';
import { measure } from '../measured.ts';
import type { Tensor } from '../tensors.ts';

/** How a submission's gradient, the slopes of its own cost and the right gradient stand to each other. */
export type Agreement = {
  readonly gradientIsRight: boolean;
  /** The gradient is that of the submission's cost. */
  readonly fitsOwnCost: boolean;
  /** The submission's cost has the right gradient. */
  readonly costIsRight: boolean;
  /** The right gradient beside the submission's. */
  readonly tensors: readonly Tensor[];
};

/** Says which of the two is wrong, gradient or cost, or that they only follow another convention; null when all is well. */
export function blame({ gradientIsRight, fitsOwnCost, costIsRight, tensors }: Agreement): string | null {
  if (gradientIsRight) return costIsRight ? null : 'The gradient is right, but it is not that of your cost: the cost is wrong.';
  if (costIsRight) return 'Your cost is right, and this is not its gradient.';
  if (!fitsOwnCost) return 'It is not the gradient of your cost either, and the cost is wrong too.';
  const scale = commonScale(tensors.flatMap(({ elements }) => elements));
  return scale === null
    ? 'It is the gradient of your cost: the cost is wrong.'
    : `It is the gradient of your cost, and both are ${measure(scale, '')} times what is asked: they follow another convention.`;
}
