/** A classifier without neurons, to compare with. */
export type Baseline =
  /** The nearest class mean of the sum of an image's pixels. */
  | { readonly kind: 'darkness'; readonly epochs: 1 }
  /** One linear support vector machine for each digit against all others, by Pegasos; on random features it stands in for one with an RBF kernel. */
  | {
      readonly kind: 'svm';
      readonly lambda: number;
      readonly miniBatch: number;
      readonly epochs: number;
      /** The number t of the first step, from 1. The rate is 1/(λt), and a first rate of 1/λ throws the bias, which never decays, so far off that it takes long to come back. */
      readonly firstStep: number;
      /** How many random features e^{−gamma ‖x − x′‖²} is approximated by; null takes the pixels themselves. */
      readonly rbf: { readonly features: number; readonly gamma: number } | null;
    };
