declare global {
  /** Set by whoever runs a submission and wants to follow its training. */
  // A `let` would not become a property of globalThis.
  var nablaReport: ((trained: object) => void) | undefined;
}

/** Shows what has been trained so far to whoever watches: the page draws a learning curve. It changes nothing, and nobody need be watching. */
export function report(trained: object): void {
  globalThis.nablaReport?.(trained);
}
