/** A measured value as it is shown and stored. Numbers keep their digits in the JSON; the table rounds them. */
export type Cell = string | number | null;

/** A table: what stands in each row under each column. */
export type Table = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Where a bench puts what it found. */
export type Results = {
  readonly table: (table: Table) => void;
  /** A sentence that a reader of the tables has to know. */
  readonly note: (sentence: string) => void;
  /** Something that must not be: it makes the command fail, after the results are written. */
  readonly problem: (sentence: string) => void;
  /** Version of something that was measured. */
  readonly version: (name: string, version: string) => void;
  /** A picture beside the tables, as SVG, by a name for its file. */
  readonly plot: (name: string, svg: string) => void;
  /** Raw values for whoever wants to compute more; kept in the JSON only. */
  readonly raw: (name: string, values: unknown) => void;
};

/** All that a bench found. */
export type Collected = {
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  readonly problems: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
  readonly plots: Readonly<Record<string, string>>;
  readonly raw: Readonly<Record<string, unknown>>;
};

/** Results that are kept until they are written. */
export function collectResults(): Results & { readonly collected: () => Collected } {
  const [tables, notes, problems]: [Table[], string[], string[]] = [[], [], []];
  const [versions, plots, raw] = [new Map<string, string>(), new Map<string, string>(), new Map<string, unknown>()];
  return {
    table: (table) => void tables.push(table),
    note: (sentence) => void notes.push(sentence),
    problem: (sentence) => void problems.push(sentence),
    version: (name, version) => void versions.set(name, version),
    plot: (name, svg) => void plots.set(name, svg),
    raw: (name, values) => void raw.set(name, values),
    collected: () => ({ tables, notes, problems, versions: Object.fromEntries(versions), plots: Object.fromEntries(plots), raw: Object.fromEntries(raw) }),
  };
}
