import { nextDraft, openDraft, takeUp, type DraftEvent, type DraftState, type StoredDraft } from './draft-state.ts';
import type { LocalDraft } from './local-draft.ts';

/** How long a person must pause before their code is sent. */
const PAUSE_MS = 600;
const RETRY_MS = 5_000;

/** What the server answers to a save. */
type Saved = { readonly ok: true; readonly draft: StoredDraft } | { readonly ok: false; readonly draft: StoredDraft };

type Desk = { readonly save: (draft: StoredDraft) => Promise<Saved>; readonly local: LocalDraft };

/** Keeps the code of one tab: in this browser with every keystroke, on the server after a pause. Saves follow each other, never side by side. */
export class DraftKeeper {
  #state: DraftState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();
  readonly #desk: Desk;

  constructor(stored: StoredDraft, desk: Desk) {
    this.#state = openDraft(stored);
    this.#desk = desk;
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes up what this browser kept; to be called once there is a browser. */
  open(): void {
    this.#become(takeUp(this.#state, this.#desk.local.read()));
    this.#saveIn(PAUSE_MS);
  }

  /** Stops waiting; what is not saved stays in this browser. */
  close(): void {
    clearTimeout(this.#timer);
  }

  edit(source: string): void {
    if (source === this.#state.source) return;
    this.#on({ kind: 'edited', source });
    this.#desk.local.write({ source, revision: this.#state.stored.revision });
    this.#saveIn(PAUSE_MS);
  }

  keepMine(): void {
    this.#on({ kind: 'kept_mine' });
    void this.flush();
  }

  takeTheirs(): void {
    this.#on({ kind: 'took_theirs' });
    this.#desk.local.clear();
  }

  /** Saves what is not saved, now. Resolves when the server has it, or when it could not be saved. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
    if (!this.#isBehind()) return;
    this.#saving = this.#save().finally(() => (this.#saving = null));
    await this.#saving;
  }

  async #save(): Promise<void> {
    const { source, stored } = this.#state;
    this.#on({ kind: 'began' });
    try {
      const { ok, draft } = await this.#desk.save({ source, revision: stored.revision });
      this.#on(ok ? { kind: 'saved', draft } : { kind: 'conflicted', theirs: draft });
      if (ok) this.#settle();
    } catch {
      // No connection, or the server is being restarted: what was written is in this browser, and the next try comes by itself.
      this.#on({ kind: 'failed' });
      this.#saveIn(RETRY_MS);
    }
  }

  /** The browser's copy goes when the server has the same; what was typed meanwhile is kept on the new revision. */
  #settle(): void {
    const { source, stored } = this.#state;
    if (source === stored.source) return this.#desk.local.clear();
    this.#desk.local.write({ source, revision: stored.revision });
    this.#saveIn(PAUSE_MS);
  }

  #isBehind = (): boolean => this.#state.sync.kind !== 'conflict' && this.#state.source !== this.#state.stored.source;

  #saveIn(timeMs: number): void {
    clearTimeout(this.#timer);
    if (this.#isBehind()) this.#timer = setTimeout(() => void this.flush(), timeMs);
  }

  #on(event: DraftEvent): void {
    this.#become(nextDraft(this.#state, event));
  }

  #become(state: DraftState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
