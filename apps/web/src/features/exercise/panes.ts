/** Shares of the two splits, in percent by the pane's name. */
export type Panes = { readonly columns: Shares; readonly rows: Shares };

type Shares = Readonly<Record<string, number>>;

/** Kept in a cookie, so that the server draws the panes where the reader left them and nothing moves afterwards. */
export const PANES_COOKIE = 'nabla-panes';

const DEFAULT_PANES: Panes = { columns: { statement: 42, work: 58 }, rows: { code: 62, results: 38 } };
const YEAR_SECONDS = 31_536_000;

export function readPanes(cookie: string | undefined): Panes {
  try {
    const kept: unknown = JSON.parse(cookie ?? 'null');
    return isPanes(kept) ? kept : DEFAULT_PANES;
  } catch {
    // A cookie that was tampered with is as good as none.
    return DEFAULT_PANES;
  }
}

export function rememberPanes(panes: Panes): void {
  document.cookie = `${PANES_COOKIE}=${encodeURIComponent(JSON.stringify(panes))}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}

const isPanes = (kept: unknown): kept is Panes =>
  typeof kept === 'object' &&
  kept !== null &&
  'columns' in kept &&
  'rows' in kept &&
  isSharesOf(DEFAULT_PANES.columns, kept.columns) &&
  isSharesOf(DEFAULT_PANES.rows, kept.rows);

const isSharesOf = (example: Shares, kept: unknown): kept is Shares =>
  typeof kept === 'object' && kept !== null && Object.keys(example).every((name) => typeof Reflect.get(kept, name) === 'number');
