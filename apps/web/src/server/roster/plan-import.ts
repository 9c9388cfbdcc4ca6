import { mayAssign } from './may-assign.ts';
import type { LineError, LineProblem, RosterLine, RosterRole } from './read-roster.ts';

/** Somebody with an account; the role is null outside this course. */
export type KnownPerson = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: RosterRole | null;
  readonly groups: readonly string[];
};

/** What an import would do with one line. */
export type PlannedLine = {
  readonly line: number;
  readonly change: 'added' | 'changed' | 'unchanged';
  /** Null where an account has to be made. */
  readonly userId: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: { readonly before: RosterRole | null; readonly after: RosterRole };
  /** The groups that the person is put in and is not in yet. */
  readonly joins: readonly string[];
};

type Situation = { readonly people: readonly KnownPerson[]; readonly actor: RosterRole };

export type ImportPlan = { readonly planned: readonly PlannedLine[]; readonly errors: readonly LineError[] };

/**
 * Compares a file with who is there. Nobody is removed by an import, and nobody's account is renamed: a name in the file is
 * for accounts that have to be made.
 */
export function planImport(lines: readonly RosterLine[], { people, actor }: Situation): ImportPlan {
  const known = new Map(people.map((person) => [person.email, person]));
  const read = lines.map((line) => planLine(line, known.get(line.email) ?? null, actor));
  const planned = read.flatMap((one) => ('change' in one ? [one] : []));
  const errors = read.flatMap((one) => ('change' in one ? [] : [one]));
  return { planned, errors: [...errors, ...withoutOwner(planned, people)] };
}

function planLine(line: RosterLine, person: KnownPerson | null, actor: RosterRole): PlannedLine | LineError {
  const error = (problem: LineProblem, text: string): LineError => ({ line: line.line, problem, text });
  const name = person?.name ?? line.name;
  if (name === null) return error('no_name', line.email);
  const role = { before: person?.role ?? null, after: line.role ?? person?.role ?? 'student' };
  if (role.before !== role.after && !mayAssign(actor, { from: role.before, to: role.after })) return error('not_allowed', `${line.email}: ${role.after}`);
  const joins = line.groups.filter((group) => !person?.groups.includes(group));
  const change = role.before === null ? 'added' : role.before !== role.after || joins.length > 0 ? 'changed' : 'unchanged';
  return { line: line.line, change, userId: person?.id ?? null, email: line.email, name, role, joins };
}

/** A course keeps an owner: the last line that takes one away is refused. */
function withoutOwner(planned: readonly PlannedLine[], people: readonly KnownPerson[]): readonly LineError[] {
  const owners = new Set(people.filter(({ role }) => role === 'owner').map(({ email }) => email));
  const had = owners.size > 0;
  for (const { email, role } of planned) {
    if (role.after === 'owner') owners.add(email);
    else owners.delete(email);
  }
  const last = planned.findLast(({ role }) => role.before === 'owner' && role.after !== 'owner');
  return had && owners.size === 0 && last ? [{ line: last.line, problem: 'last_owner', text: last.email }] : [];
}
