type Next = (prefix: readonly number[]) => number[];
type Options = { k: number; alpha: number; eos: number; maxLength: number };
type Hypothesis = { tokens: number[]; score: number };
type State = { live: Path[]; finished: Path[] };

class Path {
  readonly tokens: readonly number[];
  readonly sum: number;

  constructor(tokens: readonly number[] = [], sum = 0) {
    this.tokens = tokens;
    this.sum = sum;
  }

  extensions(next: Next): Path[] {
    return next(this.tokens)
      .map((p, token) => new Path([...this.tokens, token], this.sum + Math.log(p)))
      .filter((path) => Number.isFinite(path.sum));
  }

  endsWith(eos: number): boolean {
    return this.tokens.at(-1) === eos;
  }

  score(alpha: number): number {
    return this.sum * this.tokens.length ** -alpha;
  }

  toHypothesis({ alpha, eos }: Options): Hypothesis {
    return { tokens: this.tokens.filter((token) => token !== eos), score: this.score(alpha) };
  }
}

const atLeast = (left: number, right: number): boolean => left - right >= -1e-9;
const descending = (left: number, right: number): number => (Math.abs(left - right) > 1e-9 ? right - left : 0);

export const beamSearch = (next: Next, options: Options): Hypothesis[] => {
  const { live, finished } = search({ live: [new Path()], finished: [] }, options.maxLength, next, options);
  return (finished.length ? finished : live)
    .toSorted((left, right) => descending(left.score(options.alpha), right.score(options.alpha)))
    .slice(0, options.k)
    .map((path) => path.toHypothesis(options));
};

function search(state: State, steps: number, next: Next, options: Options): State {
  const decided = state.finished.some((done) =>
    state.live.every((path) => atLeast(done.score(options.alpha), path.sum / options.maxLength ** options.alpha)),
  );
  if (steps === 0 || decided) return state;
  const kept = state.live
    .flatMap((path) => path.extensions(next))
    .toSorted((left, right) => descending(left.sum, right.sum))
    .slice(0, options.k);
  const live = kept.filter((path) => !path.endsWith(options.eos));
  const finished = [...state.finished, ...kept.filter((path) => path.endsWith(options.eos))];
  return search({ live, finished }, steps - 1, next, options);
}
