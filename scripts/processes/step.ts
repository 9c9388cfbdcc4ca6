/** Does something that takes a while and says so: what it is at once, how long it took in the end. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  process.stdout.write(`${title} … `);
  const start = performance.now();
  try {
    const result = await work();
    console.log(seconds(performance.now() - start));
    return result;
  } catch (error) {
    console.log('failed');
    throw error;
  }
}

/** A duration for people, such as `41.0 s`. */
export const seconds = (timeMs: number): string => `${(timeMs / 1000).toFixed(1)} s`;
