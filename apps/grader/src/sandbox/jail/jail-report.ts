/** The layers of the jail, the outermost first, and what each of them is there for. */
export const LAYERS = {
  bubblewrap: 'it sees no other processes, no network, and no files but Node and its libraries',
  permission: 'JavaScript that gets out of its isolate reaches no files, no network and no programs through Node',
  uid: 'native code in it is another user than the grader, and not root',
  rlimits: 'what it holds and writes is bounded by the system, also when nobody watches',
  seccomp: 'native code in it can open nothing, connect to nothing and start nothing',
} as const;

export type LayerName = keyof typeof LAYERS;

export const isLayerName = (name: string): name is LayerName => Object.hasOwn(LAYERS, name);

/** Something that a process tried to do once it was jailed, and what came of it. */
export type JailAttempt = {
  readonly attempt: string;
  /** Through Node.js: the error's code, or `allowed`. */
  readonly byNode: string;
  /** Through the C library, past Node.js: the error's name, `allowed`, or `untried`. */
  readonly byLibc: string;
};

/** A layer that is not in force, and why. */
type MissingLayer = { readonly layer: LayerName; readonly reason: string };

/** What holds a child process: the layers in force, those that are not, and the proof. */
export type JailReport = {
  readonly layers: readonly LayerName[];
  readonly missing: readonly MissingLayer[];
  readonly attempts: readonly JailAttempt[];
};

/** The attempts that succeeded. */
export const leaksOf = ({ attempts }: JailReport): readonly JailAttempt[] =>
  attempts.filter(({ byNode, byLibc }) => byNode === 'allowed' || byLibc === 'allowed');

/** Whether every attempt failed, on every way that was tried. */
export const isTight = (report: JailReport): boolean => leaksOf(report).length === 0;

/** The jail's short name, such as `permission+uid+rlimits+seccomp`. */
export const nameOf = (report: JailReport): string => report.layers.join('+') || 'none';
