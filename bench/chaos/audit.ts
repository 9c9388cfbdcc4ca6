/** A submission as the database has it when everything is over: what was handed in, and the verdicts of its runs that count. */
export type Record = { readonly id: string; readonly source: string; readonly verdicts: readonly (string | null)[] };

/** What each file gets when nobody is killed. */
export type Undisturbed = ReadonlyMap<string, string>;

/** How many submissions are as they must be, and those that are not. */
export type Audit = {
  readonly submissions: number;
  /** Told to a student as accepted, and not there. */
  readonly vanished: readonly string[];
  /** Without a final verdict. */
  readonly lost: readonly string[];
  /** With more than one. */
  readonly double: readonly string[];
  /** With another one than the same file got undisturbed. */
  readonly wrong: readonly string[];
};

/** Holds what the database has against what students were told and against the undisturbed run. */
export function audit(records: readonly Record[], told: readonly string[], undisturbed: Undisturbed): Audit {
  const ids = new Set(records.map(({ id }) => id));
  const finals = records.map(({ id, source, verdicts }) => ({ id, source, final: verdicts.filter((verdict) => verdict !== null), open: verdicts.includes(null) }));
  const idsOf = (those: readonly { readonly id: string }[]): readonly string[] => those.map(({ id }) => id);
  return {
    submissions: records.length,
    vanished: told.filter((id) => !ids.has(id)),
    lost: idsOf(finals.filter(({ final, open }) => open || final.length === 0)),
    double: idsOf(finals.filter(({ final }) => final.length > 1)),
    wrong: idsOf(finals.filter(({ source, final }) => final.some((verdict) => verdict !== undisturbed.get(source)))),
  };
}
