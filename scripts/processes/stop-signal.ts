/** Aborts when somebody wants this process to stop: Ctrl-C, a supervisor, a closed terminal. */
export function stopSignal(): AbortController {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort());
  return stopping;
}
