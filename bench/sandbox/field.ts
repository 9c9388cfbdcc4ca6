import type { LoadedExercise } from '../../apps/grader/src/authoring/load-exercise.ts';
import type { Pool } from '../../apps/grader/src/sandbox/pool.ts';
import type { Contender } from './contender.ts';
import { bubblewrap } from './contenders/bubblewrap.ts';
import { jest, nodeTest, vitest } from './contenders/javascript.ts';
import { nablaCommand, nablaWarm } from './contenders/nabla.ts';
import { nbgraderCommand, nbgraderWarm, numpy, otterCommand, otterWarm } from './contenders/python.ts';
import type { Availability, Installed } from './install.ts';
import type { PythonServer } from './python-server.ts';

/** Everybody who is there, and a sentence on each who is not. */
export type Field = { readonly contenders: readonly Contender[]; readonly absences: readonly string[] };

type Ground = {
  readonly exercise: LoadedExercise;
  readonly pool: Pool;
  readonly servers: { readonly otter: PythonServer; readonly nbgrader: PythonServer };
  readonly installed: Installed;
  readonly signal: AbortSignal;
};

export function gather({ exercise, pool, servers, installed, signal }: Ground): Field {
  const groups: readonly Group[] = [
    { availability: { ok: true }, members: [nablaWarm(exercise, pool), nablaCommand(exercise, signal), nodeTest(signal), vitest(signal)] },
    { availability: installed.jest, members: [jest(signal)] },
    { availability: installed.bubblewrap, members: [bubblewrap(signal)] },
    {
      availability: installed.python,
      members: [numpy(signal), otterWarm(servers.otter), otterCommand(signal), nbgraderWarm(servers.nbgrader), nbgraderCommand(signal)],
    },
  ];
  return {
    contenders: groups.flatMap(({ availability, members }) => (availability.ok ? members : [])),
    absences: groups.flatMap(({ availability, members }) => (availability.ok ? [] : [`Not measured: ${namesOf(members)}, because ${availability.reason}.`])),
  };
}

type Group = { readonly availability: Availability; readonly members: readonly Contender[] };

const namesOf = (contenders: readonly Contender[]): string => contenders.map(({ name }) => name).join(', ');
