type State = { eta: number; best?: number; misses: number };

export const schedule = (scores: number[], eta0: number, patience: number, floor: number): number[] => {
  const states = scores.reduce<State[]>((past, score) => [...past, after(past[past.length - 1], score, patience)], [{ eta: eta0, misses: 0 }]);
  const used = states.slice(0, scores.length).map(({ eta }) => eta);
  const end = used.findIndex((eta) => eta < floor);
  return end === -1 ? used : used.slice(0, end);
};

function after({ eta, best, misses }: State, score: number, patience: number): State {
  if (best === undefined || score > best) return { eta, best: score, misses: 0 };
  return misses + 1 < patience ? { eta, best, misses: misses + 1 } : { eta: eta / 2, best, misses: 0 };
}
