import { isRecord } from '../value.ts';
import { tensorsOf, type Tensor } from '../tensors.ts';
import { ENOUGH, fits } from './fits.ts';
import type { WrongResult } from './wrong-result.ts';

/** Whether what is wrong with every result is a multiple of the network's own parameters, as regularisation adds. */
export function decayFact(results: readonly WrongResult[]): string | null {
  return results.every(isDecayed) ? 'What is wrong is a multiple of the parameters themselves: look at the factor of the regularisation, and at what is regularised.' : null;
}

function isDecayed({ wrong, args }: WrongResult): boolean {
  const network = args.find((arg) => isRecord(arg) && 'weights' in arg && 'biases' in arg);
  if (network === undefined) return false;
  const own = new Map(tensorsOf(network, network).map(({ name, elements }) => [name, elements.map(({ want }) => want)]));
  const parameters = wrong.map((tensor) => own.get(parameterOf(tensor)) ?? []);
  if (!parameters.every(({ length }, index) => length === wrong[index]?.elements.length)) return false;
  return isMultiple(wrong.flatMap(({ elements }) => elements.map(({ want, got }) => got - want)), parameters.flat());
}

/** The parameters whose slopes a tensor holds, or which it is. */
const parameterOf = ({ name }: Tensor): string => name.replace(/^nablaW/u, 'weights').replace(/^nablaB/u, 'biases');

/** Whether one k makes residual = k w of all numbers: the best is ⟨residual, w⟩ / ⟨w, w⟩. */
function isMultiple(residual: readonly number[], w: readonly number[]): boolean {
  const k = product(residual, w) / product(w, w);
  return residual.length >= ENOUGH && fits(residual, w.map((w_i) => k * w_i));
}

const product = (u: readonly number[], v: readonly number[]): number => u.reduce((sum, u_i, i) => sum + u_i * (v[i] ?? Number.NaN), 0);
