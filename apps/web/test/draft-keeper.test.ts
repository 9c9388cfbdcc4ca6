import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from '#features/draft/draft-keeper.ts';
import type { StoredDraft } from '#features/draft/draft-state.ts';

/** A server with one draft, and a browser's storage: what lies on the other side of the keeper. */
function surroundings(kept: StoredDraft | null = null) {
  const server = { draft: { source: 'starter', revision: 0 }, saves: 0, down: false };
  const browser = { kept };
  const save = async ({ source, revision }: StoredDraft) => {
    if (server.down) throw new Error('no connection');
    server.saves += 1;
    if (revision !== server.draft.revision) return { ok: false as const, draft: server.draft };
    server.draft = { source, revision: revision + 1 };
    return { ok: true as const, draft: server.draft };
  };
  const local = {
    read: () => browser.kept,
    write: (draft: StoredDraft) => void (browser.kept = draft),
    clear: () => void (browser.kept = null),
  };
  const keeper = new DraftKeeper({ source: 'starter', revision: 0 }, { save, local });
  return { server, browser, keeper };
}

describe('keeping a draft', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves once, 600 ms after the last keystroke', async () => {
    const { server, keeper } = surroundings();
    for (const source of ['a', 'ab', 'abc']) keeper.edit(source);
    await vi.advanceTimersByTimeAsync(599);
    expect(server.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(server).toMatchObject({ saves: 1, draft: { source: 'abc', revision: 1 } });
  });

  it('keeps every keystroke in the browser until the server has it', async () => {
    const { browser, keeper } = surroundings();
    keeper.edit('abc');
    expect(browser.kept).toStrictEqual({ source: 'abc', revision: 0 });
    await keeper.flush();
    expect(browser.kept).toBeNull();
  });

  it('tries again while the server is away, and loses nothing', async () => {
    const { server, browser, keeper } = surroundings();
    server.down = true;
    keeper.edit('abc');
    await vi.advanceTimersByTimeAsync(600);
    expect(keeper.state().sync.kind).toBe('failed');
    expect(browser.kept?.source).toBe('abc');
    server.down = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.draft.source).toBe('abc');
  });

  it('does not overwrite what another tab saved', async () => {
    const { server, keeper } = surroundings();
    server.draft = { source: 'from the other tab', revision: 1 };
    keeper.edit('abc');
    await keeper.flush();
    expect(server.draft.source).toBe('from the other tab');
    expect(keeper.state().sync).toStrictEqual({ kind: 'conflict', theirs: { source: 'from the other tab', revision: 1 } });
    keeper.keepMine();
    await keeper.flush();
    expect(server.draft).toStrictEqual({ source: 'abc', revision: 2 });
  });

  it('sends what the browser kept from the last visit', async () => {
    const { server, keeper } = surroundings({ source: 'written on a train', revision: 0 });
    keeper.open();
    expect(keeper.state().source).toBe('written on a train');
    await vi.advanceTimersByTimeAsync(600);
    expect(server.draft.source).toBe('written on a train');
  });
});
