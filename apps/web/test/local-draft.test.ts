import { afterEach, describe, expect, it, vi } from 'vitest';
import { localDraft } from '#features/draft/local-draft.ts';

const DRAFT = { source: 'const a = 1;', revision: 3 };

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

describe('a draft in the browser', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is read as it was written, until it is cleared', () => {
    vi.stubGlobal('window', { localStorage: storage() });
    const draft = localDraft('key');
    draft.write(DRAFT);
    expect(draft.read()).toStrictEqual(DRAFT);
    draft.clear();
    expect(draft.read()).toBeNull();
  });

  it('is none where the page may not look into the storage, as in a frame of another site', () => {
    vi.stubGlobal('window', {
      get localStorage(): Storage {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
    const draft = localDraft('key');
    draft.write(DRAFT);
    expect(draft.read()).toBeNull();
    expect(() => draft.clear()).not.toThrow();
  });
});
