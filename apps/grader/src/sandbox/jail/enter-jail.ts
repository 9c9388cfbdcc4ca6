import { ATTEMPTS, attemptByLibc } from './attempts-by-libc.ts';
import { attemptByNode } from './attempts-by-node.ts';
import type { JailAttempt, JailReport } from './jail-report.ts';
import { openLibc, type Libc } from './libc.ts';
import { limitResources } from './rlimits.ts';
import { filterSystemCalls } from './seccomp.ts';
import { leaveUser, type Layer } from './user.ts';

/**
 * Locks this process in, layer by layer, and tries to get out again. It comes after everything that needs a file
 * or an addon and before any student code. A layer that the machine does not offer is left out and named; what
 * that means is seen in what the attempts report.
 */
export async function enterJail(): Promise<JailReport> {
  const found = await openLibc();
  const layers = [leaveUser(), ...(found.ok ? nativeLayers(found.libc) : unavailable(found.reason))];
  const byLibc = new Map(found.ok ? ATTEMPTS.map((attempt) => [attempt, attemptByLibc(found.libc, attempt)]) : []);
  layers.unshift(dropPermissions());
  const attempts: JailAttempt[] = [];
  for (const attempt of ATTEMPTS) attempts.push({ attempt, byNode: await attemptByNode(attempt), byLibc: byLibc.get(attempt) ?? 'untried' });
  return {
    layers: layers.filter(({ missing }) => missing === undefined).map(({ layer }) => layer),
    missing: layers.flatMap(({ layer, missing }) => (missing === undefined ? [] : [{ layer, reason: missing }])),
    attempts,
  };
}

const nativeLayers = (libc: Libc): readonly Layer[] => [limitResources(libc), filterSystemCalls(libc)];

const unavailable = (reason: string): readonly Layer[] => ['rlimits', 'seccomp'].map((layer) => ({ layer, missing: reason }));

/** Node's permission model forbids the rest from the start; these three were needed to get here. */
function dropPermissions(): Layer {
  for (const scope of ['ffi', 'addon', 'fs.read']) process.permission.drop(scope);
  return { layer: 'permission' };
}
