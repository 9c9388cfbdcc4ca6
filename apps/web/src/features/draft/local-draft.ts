import type { StoredDraft } from './draft-state.ts';

/** Code that the server may not have yet, kept in this browser until it has. */
export type LocalDraft = {
  readonly read: () => StoredDraft | null;
  readonly write: (draft: StoredDraft) => void;
  readonly clear: () => void;
};

export function localDraft(key: string): LocalDraft {
  return {
    read: () => parse(window.localStorage.getItem(key)),
    write: (draft) => {
      try {
        window.localStorage.setItem(key, JSON.stringify(draft));
      } catch {
        // The browser's storage is full or forbidden: the server still gets every save.
      }
    },
    clear: () => window.localStorage.removeItem(key),
  };
}

function parse(text: string | null): StoredDraft | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    // Not ours, or cut: as good as nothing.
    return null;
  }
}

const isDraft = (kept: unknown): kept is StoredDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  'source' in kept &&
  typeof kept.source === 'string' &&
  'revision' in kept &&
  typeof kept.revision === 'number';
