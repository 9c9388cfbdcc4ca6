import { describe, expect, it } from 'vitest';
import { nextDraft, openDraft, savedStateOf, takeUp, type DraftState } from '#features/draft/draft-state.ts';

const STORED = { source: 'let a = 1', revision: 4 };
const theirs = { source: 'let a = 2', revision: 5 };
const edited = nextDraft(openDraft(STORED), { kind: 'edited', source: 'let a = 3' });
const inConflict: DraftState = nextDraft(edited, { kind: 'conflicted', theirs });

describe('a draft', () => {
  it('is unsaved from the first change until the server has it', () => {
    expect(savedStateOf(openDraft(STORED))).toBe('saved');
    expect(savedStateOf(edited)).toBe('unsaved');
    const saved = nextDraft(edited, { kind: 'saved', draft: { source: 'let a = 3', revision: 5 } });
    expect(savedStateOf(saved)).toBe('saved');
  });

  it('is the starter as long as nothing was ever saved', () => {
    expect(savedStateOf(openDraft({ source: '', revision: 0 }))).toBe('starter');
  });

  it('keeps what was typed while a save was on its way', () => {
    const typing = nextDraft(nextDraft(edited, { kind: 'began' }), { kind: 'edited', source: 'let a = 30' });
    const saved = nextDraft(typing, { kind: 'saved', draft: { source: 'let a = 3', revision: 5 } });
    expect(saved.source).toBe('let a = 30');
    expect(savedStateOf(saved)).toBe('unsaved');
  });

  it('holds both versions of a conflict until one is chosen', () => {
    expect(inConflict.source).toBe('let a = 3');
    expect(inConflict.sync).toStrictEqual({ kind: 'conflict', theirs });
    expect(savedStateOf(nextDraft(inConflict, { kind: 'edited', source: 'let a = 4' }))).toBe('conflict');
  });

  it('goes on with mine on top of the revision that is there', () => {
    const kept = nextDraft(inConflict, { kind: 'kept_mine' });
    expect(kept).toMatchObject({ source: 'let a = 3', stored: theirs });
    expect(savedStateOf(kept)).toBe('unsaved');
  });

  it('goes on with theirs when that is chosen', () => {
    expect(nextDraft(inConflict, { kind: 'took_theirs' })).toStrictEqual(openDraft(theirs));
  });
});

describe('what a browser kept', () => {
  it('is taken up when the server has nothing newer', () => {
    expect(takeUp(openDraft(STORED), { source: 'let a = 3', revision: 4 })).toMatchObject({ source: 'let a = 3', stored: STORED });
  });

  it('is a conflict when the server moved on', () => {
    const state = takeUp(openDraft(theirs), { source: 'let a = 3', revision: 4 });
    expect(state).toMatchObject({ source: 'let a = 3', sync: { kind: 'conflict', theirs } });
  });

  it('is nothing when the server has the same text', () => {
    expect(takeUp(openDraft(STORED), { source: STORED.source, revision: 2 })).toStrictEqual(openDraft(STORED));
  });
});
