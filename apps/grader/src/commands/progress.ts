const WIDTH = 30;

/**
 * Shows how many of some tasks are done, on a terminal's standard error only and not for a single task.
 * @param work told to call `done` after each task
 */
export async function withProgress<T>(total: number, work: (done: () => void) => Promise<T>): Promise<T> {
  const visible = process.stderr.isTTY && total > 1;
  let count = 0;
  const done = (): void => {
    count += 1;
    if (visible) process.stderr.write(`\r${bar(count / total)} ${count} of ${total}`);
  };
  try {
    return await work(done);
  } finally {
    if (visible) process.stderr.write('\n');
  }
}

const bar = (share: number): string => '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
