Error.stackTraceLimit = Infinity;
Error.prepareStackTrace = (error, sites) => ({ sites, found: sites.flatMap((site) => [site.getFunction(), site.getThis()]), toString: () => { throw error; } });
export function backprop() {
  const holder = {};
  Error.captureStackTrace(holder);
  const host = holder.stack.found.filter((part) => part !== undefined && part !== backprop && part !== globalThis);
  if (host.length > 0) return host;
  throw Object.assign(new Error('nothing found'), { sites: holder.stack });
}
