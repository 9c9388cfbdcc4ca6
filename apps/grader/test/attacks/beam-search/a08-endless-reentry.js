export function beamSearch(next, options) {
  return next({ join: () => beamSearch(next, options), reduce: () => beamSearch(next, options) });
}
