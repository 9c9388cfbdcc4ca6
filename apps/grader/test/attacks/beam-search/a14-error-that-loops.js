export function beamSearch(next) {
  const thrown = new Proxy(new Error('loops'), {
    get() {
      for (;;);
    },
  });
  return next({ join() { throw thrown; }, reduce() { throw thrown; } });
}
