/** The code as the server has it. `revision` counts saves; 0 is the starter, never saved. */
export type StoredDraft = { readonly source: string; readonly revision: number };

/** The code in one tab, and how it stands to what the server has. */
export type DraftState = {
  readonly source: string;
  readonly stored: StoredDraft;
  readonly sync: Sync;
};

type Sync =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed' }
  /** Another tab or machine saved in the meantime. Nothing is saved until the person has chosen. */
  | { readonly kind: 'conflict'; readonly theirs: StoredDraft };

export type DraftEvent =
  | { readonly kind: 'edited'; readonly source: string }
  | { readonly kind: 'began' }
  | { readonly kind: 'saved'; readonly draft: StoredDraft }
  | { readonly kind: 'failed' }
  | { readonly kind: 'conflicted'; readonly theirs: StoredDraft }
  | { readonly kind: 'kept_mine' }
  | { readonly kind: 'took_theirs' };

export function nextDraft(state: DraftState, event: DraftEvent): DraftState {
  switch (event.kind) {
    case 'edited':
      return { ...state, source: event.source, sync: state.sync.kind === 'failed' ? IDLE : state.sync };
    case 'began':
      return { ...state, sync: { kind: 'saving' } };
    case 'saved':
      return { ...state, stored: event.draft, sync: IDLE };
    case 'failed':
      return { ...state, sync: { kind: 'failed' } };
    case 'conflicted':
      return { ...state, sync: { kind: 'conflict', theirs: event.theirs } };
    case 'kept_mine':
      return state.sync.kind === 'conflict' ? { ...state, stored: state.sync.theirs, sync: IDLE } : state;
    case 'took_theirs':
      return state.sync.kind === 'conflict' ? openDraft(state.sync.theirs) : state;
    default:
      return event satisfies never;
  }
}

const IDLE = { kind: 'idle' } as const;

/** A tab that shows what the server has. */
export const openDraft = (stored: StoredDraft): DraftState => ({ source: stored.source, stored, sync: IDLE });

/** What the person is told about it. */
export type SavedState = 'starter' | 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export function savedStateOf({ source, stored, sync }: DraftState): SavedState {
  if (sync.kind !== 'idle') return sync.kind;
  if (source !== stored.source) return 'unsaved';
  return stored.revision === 0 ? 'starter' : 'saved';
}

/**
 * Takes up what this browser kept and the server never got.
 * @param local the code with the revision that it was written on, or null
 */
export function takeUp(state: DraftState, local: StoredDraft | null): DraftState {
  if (local === null || local.source === state.stored.source) return state;
  const mine = { ...state, source: local.source };
  return local.revision === state.stored.revision ? mine : { ...mine, sync: { kind: 'conflict', theirs: state.stored } };
}
