import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** Where something was measured. */
export type Machine = {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  /** Average number of running processes over the last minute: what else the machine was doing. */
  readonly load: number;
};

export const describeMachine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release()}`,
  load: loadavg()[0] ?? 0,
});
