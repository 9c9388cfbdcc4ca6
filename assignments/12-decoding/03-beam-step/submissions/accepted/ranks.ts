type Beam = { tokens: number[]; logProbability: number };
type Extension = { parent: number; token: number; sum: number };

const precedes = (left: Extension, right: Extension): boolean => {
  if (Math.abs(left.sum - right.sum) > 1e-9) return left.sum > right.sum;
  return left.parent === right.parent ? left.token < right.token : left.parent < right.parent;
};

export const beamStep = (beams: Beam[], next: (prefix: number[]) => number[], k: number): Beam[] => {
  const extensions = beams.flatMap(({ tokens, logProbability }, parent) =>
    next(tokens)
      .map((p, token) => ({ parent, token, sum: logProbability + Math.log(p) }))
      .filter(({ sum }) => sum > -Infinity),
  );
  return extensions
    .map((extension) => ({ extension, rank: extensions.filter((other) => precedes(other, extension)).length }))
    .filter(({ rank }) => rank < k)
    .sort((left, right) => left.rank - right.rank)
    .map(({ extension: { parent, token, sum } }) => ({ tokens: [...beams[parent].tokens, token], logProbability: sum }));
};
