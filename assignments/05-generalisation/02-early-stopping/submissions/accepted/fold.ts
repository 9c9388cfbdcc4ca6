type State = { epoch: number; best: number; top: number; waited: number; stop: number | null };

const START: State = { epoch: 0, best: 0, top: Number.NEGATIVE_INFINITY, waited: 0, stop: null };

export const earlyStop = (scores: number[], patience: number): { stop: number | null; best: number } => {
  const { stop, best } = scores.reduce((state, score): State => {
    if (state.stop !== null) return state;
    const next = { ...state, epoch: state.epoch + 1 };
    if (score > state.top) return { ...next, best: state.epoch, top: score, waited: 0 };
    const waited = state.waited + 1;
    return { ...next, waited, stop: waited === patience ? state.epoch : null };
  }, START);
  return { stop, best };
};
