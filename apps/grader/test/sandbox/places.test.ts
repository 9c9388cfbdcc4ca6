import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Places, type Place } from '../../src/sandbox/places.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Somebody who wants a place, and what happened to them. */
type Somebody = { place: Place | null; isAskedToLeave: boolean };

function ask(places: Places, { ms = 100, isNew = true }: { readonly ms?: number; readonly isNew?: boolean } = {}): Somebody {
  const somebody: Somebody = { place: null, isAskedToLeave: false };
  const leave = (): void => {
    somebody.isAskedToLeave = true;
  };
  void arrive(places.take({ ms, isNew, leave }), somebody);
  return somebody;
}

async function arrive(taking: Promise<Place>, somebody: Somebody): Promise<void> {
  somebody.place = await taking;
  somebody.place.begin(stopwatch());
}

/** The clock on the wall. */
function stopwatch(): () => number {
  const startedAt = performance.now();
  return () => performance.now() - startedAt;
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('places', () => {
  it('are given in the order of asking, as many at a time as there are', async () => {
    const places = new Places(2);
    const all = [ask(places), ask(places), ask(places), ask(places)];
    await pass(0);
    expect(all.map(({ place }) => place !== null)).toEqual([true, true, false, false]);
    expect([places.busy, places.waiting]).toEqual([2, 2]);
    all[1]?.place?.giveBack();
    await pass(0);
    expect(all.map(({ place }) => place !== null)).toEqual([true, true, true, false]);
  });

  it('that are given back twice count once', async () => {
    const places = new Places(1);
    const first = ask(places);
    await pass(0);
    first.place?.giveBack();
    first.place?.giveBack();
    const [second, third] = [ask(places), ask(places)];
    await pass(0);
    expect([second.place === null, third.place === null]).toEqual([false, true]);
  });

  it('are nobody\'s for a turn only while nobody waits', async () => {
    const places = new Places(1);
    const first = ask(places, { ms: 100 });
    await pass(1_000);
    expect(first.isAskedToLeave).toBe(false);
    ask(places);
    expect(first.isAskedToLeave).toBe(true);
  });

  it('are not asked back before the turn is over, and then once for each newcomer', async () => {
    const places = new Places(2);
    const long = ask(places, { ms: 200 });
    const short = ask(places, { ms: 100 });
    await pass(0);
    ask(places);
    await pass(99);
    expect([long.isAskedToLeave, short.isAskedToLeave]).toEqual([false, false]);
    await pass(1);
    expect([long.isAskedToLeave, short.isAskedToLeave]).toEqual([false, true]);
    await pass(1_000);
    expect(long.isAskedToLeave).toBe(false);
  });

  it('go to newcomers first, but every fifteen seconds to one who had a turn already', async () => {
    const places = new Places(1);
    let at = ask(places);
    await pass(0);
    const returned = ask(places, { isNew: false });
    for (let second = 0; second < 15; second += 1) {
      const next = ask(places, { ms: 60_000 });
      at.place?.giveBack();
      await pass(1_000);
      expect(returned.place).toBeNull();
      at = next;
    }
    const [newcomer, another] = [ask(places), ask(places, { isNew: false })];
    await pass(1);
    at.place?.giveBack();
    await pass(0);
    expect(returned.place).not.toBeNull();
    returned.place?.giveBack();
    await pass(0);
    expect([newcomer.place === null, another.place === null]).toEqual([false, true]);
  });

  it('are not asked back for somebody who had a turn already', async () => {
    const places = new Places(1);
    const first = ask(places, { ms: 10 });
    ask(places, { isNew: false });
    await pass(1_000);
    expect(first.isAskedToLeave).toBe(false);
  });

  it('are not asked back before their holder has begun', async () => {
    const places = new Places(1);
    let isAskedToLeave = false;
    const place = await places.take({ ms: 10, isNew: true, leave: () => void (isAskedToLeave = true) });
    ask(places);
    await pass(1_000);
    expect(isAskedToLeave).toBe(false);
    place.begin(stopwatch());
    await pass(10);
    expect(isAskedToLeave).toBe(true);
  });

  it('are asked back only when that helps the next one right away', async () => {
    let isReady = false;
    const places = new Places(1, () => isReady);
    const first = ask(places, { ms: 10 });
    ask(places);
    await pass(1_000);
    expect(first.isAskedToLeave).toBe(false);
    isReady = true;
    await pass(20);
    expect(first.isAskedToLeave).toBe(true);
  });
});
