let reads = 0;
export function backprop() {
  const proxy = new Proxy(new Error('first'), { get: (_, key) => (reads++ % 2 === 0 ? 'message ' + reads + String(key) : { reads }), getPrototypeOf: () => TypeError.prototype });
  throw Error.isError?.(proxy) ? proxy : new AggregateError([proxy], 'several', { cause: proxy });
}
