/** A counted number of places; who finds none free waits in line. */
export class Slots {
  readonly size: number;
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(size: number) {
    this.size = size;
    this.#free = size;
  }

  get busy(): number {
    return this.size - this.#free;
  }

  get waiting(): number {
    return this.#line.length;
  }

  async take(): Promise<void> {
    if (this.#free === 0) return new Promise((resolve) => this.#line.push(resolve));
    this.#free -= 1;
  }

  /** A place that is given back goes straight to the first in line. */
  giveBack(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#free += 1;
  }
}
