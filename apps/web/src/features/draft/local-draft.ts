import type { StoredDraft } from './draft-state.ts';

/** Code that the server may not have yet, kept in this browser until it has. */
export type LocalDraft = {
  readonly read: () => StoredDraft | null;
  readonly write: (draft: StoredDraft) => void;
  readonly clear: () => void;
};

export function localDraft(key: string): LocalDraft {
  return {
    read: () => parse(whereAllowed((storage) => storage.getItem(key))),
    write: (draft) => whereAllowed((storage) => storage.setItem(key, JSON.stringify(draft))),
    clear: () => whereAllowed((storage) => storage.removeItem(key)),
  };
}

/** Does nothing where the browser's storage is full, or forbidden as in another site's frame: the server still gets every save. */
function whereAllowed<T>(visit: (storage: Storage) => T): T | null {
  try {
    return visit(window.localStorage);
  } catch {
    return null;
  }
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
