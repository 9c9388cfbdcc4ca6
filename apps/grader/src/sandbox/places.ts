/** A place to work at, until it is given back. */
export type Place = {
  /** Begins the turn. From then on `spentMs` tells how much of it is over, by a clock of the holder's choice. */
  readonly begin: (spentMs: () => number) => void;
  readonly giveBack: () => void;
};

/** What someone asks a place for. */
export type Turn = {
  /** How long the place is theirs for sure, even if others wait. */
  readonly ms: number;
  /** Newcomers go first; who had a turn and was not done, or is in no hurry, goes when none of them waits. */
  readonly isNew: boolean;
  /** Told once, when the turn is over and a newcomer needs the place: it must be given back. */
  readonly leave: () => void;
};

type Waiting = { readonly turn: Turn; readonly enter: (place: Place) => void };
type Held = { readonly turn: Turn; spentMs: (() => number) | null; mustLeave: boolean };

/** How often, at least, a free place goes to somebody who had a turn already, however many newcomers wait. */
const RETURN_MS = 15_000;

/** How soon to look again when a turn is over but nothing could be done with the place yet. */
const RETRY_MS = 10;

/**
 * A counted number of places, shared as an operating system shares processors (a multilevel feedback queue: who
 * does not finish within a turn waits behind newcomers and gets a longer one), so that ten submissions that loop
 * for ever do not stand between an honest one and its verdict. While nobody waits, nobody has to leave.
 */
export class Places {
  readonly size: number;
  readonly #canReplace: () => boolean;
  readonly #held = new Set<Held>();
  readonly #newcomers: Waiting[] = [];
  readonly #returned: Waiting[] = [];
  #timer: NodeJS.Timeout | undefined;
  /** When one of them last got a place, or nobody of them waited. */
  #lastReturnMs = 0;

  /** @param canReplace whether a place that somebody must leave is of use to the next one right away */
  constructor(size: number, canReplace: () => boolean = () => true) {
    this.size = size;
    this.#canReplace = canReplace;
  }

  get busy(): number {
    return this.#held.size;
  }

  get waiting(): number {
    return this.#newcomers.length + this.#returned.length;
  }

  /** Whether a newcomer waits. */
  get isWanted(): boolean {
    return this.#newcomers.length > 0;
  }

  take(turn: Turn): Promise<Place> {
    const { promise, resolve } = Promise.withResolvers<Place>();
    if (this.#returned.length === 0) this.#lastReturnMs = performance.now();
    (turn.isNew ? this.#newcomers : this.#returned).push({ turn, enter: resolve });
    this.#admit();
    this.#press();
    return promise;
  }

  #admit(): void {
    while (this.#held.size < this.size) {
      const next = this.#next();
      if (!next) return;
      const held: Held = { turn: next.turn, spentMs: null, mustLeave: false };
      this.#held.add(held);
      next.enter({ begin: (spentMs) => this.#start(held, spentMs), giveBack: () => this.#free(held) });
    }
  }

  #next(): Waiting | undefined {
    const isTheirTurn = this.#returned.length > 0 && performance.now() - this.#lastReturnMs > RETURN_MS;
    const newcomer = isTheirTurn ? undefined : this.#newcomers.shift();
    if (newcomer) return newcomer;
    this.#lastReturnMs = performance.now();
    return this.#returned.shift() ?? this.#newcomers.shift();
  }

  #start(held: Held, spentMs: () => number): void {
    held.spentMs = spentMs;
    this.#press();
  }

  #free(held: Held): void {
    if (!this.#held.delete(held)) return;
    this.#admit();
    this.#press();
  }

  /** Asks those to leave whose turn is over, one for each newcomer, and comes back when the next turn ends. */
  #press(): void {
    clearTimeout(this.#timer);
    const leaving = [...this.#held].filter(({ mustLeave }) => mustLeave).length;
    if (this.#newcomers.length <= leaving) return;
    const [first] = [...this.#held].filter(({ mustLeave }) => !mustLeave).map((held) => ({ held, leftMs: leftOf(held) })).toSorted((a, b) => a.leftMs - b.leftMs);
    if (!first || first.leftMs === Infinity) return;
    const { held, leftMs } = first;
    if (leftMs <= 0 && this.#canReplace()) {
      held.mustLeave = true;
      held.turn.leave();
    }
    this.#timer = setTimeout(() => this.#press(), Math.max(leftMs, RETRY_MS));
  }
}

/** Without end, as long as the turn has not begun. */
const leftOf = ({ turn, spentMs }: Held): number => (spentMs ? turn.ms - spentMs() : Infinity);
