/** Something that a process tried to do once it was jailed, and what came of it. */
export type JailAttempt = {
  readonly attempt: string;
  /** Through Node.js: the error's code, or `allowed`. */
  readonly byNode: string;
  /** Through the C library, past Node.js: the error's name, `allowed`, or `untried`. */
  readonly byLibc: string;
};

/** What holds a child process: the layers in force, those that this machine does not offer, and the proof. */
export type JailReport = {
  readonly layers: readonly string[];
  readonly missing: readonly { readonly layer: string; readonly reason: string }[];
  readonly attempts: readonly JailAttempt[];
};

/** Whether every attempt failed, on every way that was tried. */
export const isTight = (report: JailReport): boolean =>
  report.attempts.every(({ byNode, byLibc }) => byNode !== 'allowed' && byLibc !== 'allowed');

/** The jail's short name, such as `permission+uid+rlimits+seccomp`. */
export const nameOf = (report: JailReport): string => report.layers.join('+') || 'none';
