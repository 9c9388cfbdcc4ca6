type Penalty = (length: number) => number;

const PENALTIES: Record<string, Penalty> = {
  none: () => 0,
  length: Math.log,
  gnmt: (length) => Math.log(5 + length) - Math.log(6),
};

export const score = (logProbabilities: number[], alpha: number, kind: string): number =>
  logProbabilities.map((logProbability) => logProbability * Math.exp(-alpha * PENALTIES[kind](logProbabilities.length))).reduce((left, right) => left + right);
