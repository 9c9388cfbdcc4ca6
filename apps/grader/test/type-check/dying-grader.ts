import { TypeChecker } from '../../src/type-check/type-checker.ts';
import { children } from '../sandbox/watch-children.ts';
import { FAST_BOMB } from './bombs.ts';

// A grader that is killed while a file is checked, after saying which process checks it.
const checker = await TypeChecker.open({ patienceMs: 0 });
checker.begin(FAST_BOMB);
process.stdout.write(String(children()[0]), () => setImmediate(() => process.kill(process.pid, 'SIGKILL')));
