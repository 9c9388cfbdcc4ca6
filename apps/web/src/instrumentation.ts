/** Called by Next once, when a server process starts. */
export async function register(): Promise<void> {
  const { startTracing } = await import('#server/tracing.ts');
  await startTracing();
  const { startJobs } = await import('#server/jobs/start.ts');
  void startJobs();
}
