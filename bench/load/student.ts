import { z } from 'zod';
import { untilVerdict } from './event-stream.ts';

type Desk = {
  readonly origins: readonly string[];
  readonly email: string;
  readonly password: string;
  /** An address of their own, as a proxy would tell it: the limit of sign-ins is per address. */
  readonly address: string;
};

const submitted = z.object({ result: z.object({ data: z.object({ json: z.object({ submissionId: z.string() }) }) }) });

/** A student's browser, as far as the server sees it: signs in, submits, follows the stream. Every request goes to the next web process. */
export class Student {
  readonly #desk: Desk;
  #cookie = '';
  #turn: number;

  constructor(desk: Desk, turn: number) {
    this.#desk = desk;
    this.#turn = turn;
  }

  async signIn(): Promise<void> {
    const { email, password } = this.#desk;
    const answer = await this.#send('/api/auth/sign-in/email', { method: 'POST', body: JSON.stringify({ email, password }), headers: { origin: this.#desk.origins[0] ?? '' } });
    if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
    this.#cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  /** @throws Error when the server refused it, or did not answer */
  async submit(assignmentExerciseId: string, source: string): Promise<string> {
    const answer = await this.#send('/api/trpc/submission.submit', { method: 'POST', body: JSON.stringify({ json: { assignmentExerciseId, source } }) });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`refused with ${answer.status}: ${text.slice(0, 200)}`);
    return submitted.parse(JSON.parse(text)).result.data.json.submissionId;
  }

  /** Follows a submission until its verdict is there, and comes back to a stream that broke, as browsers do. */
  async follow(submissionId: string, signal: AbortSignal): Promise<string> {
    const input = encodeURIComponent(JSON.stringify({ json: { submissionId } }));
    for (;;) {
      signal.throwIfAborted();
      const verdict = await this.#send(`/api/trpc/submission.watch?input=${input}`, { headers: { accept: 'text/event-stream' }, signal })
        .then(untilVerdict)
        .catch(() => null); // Broken off: the next process has the whole state.
      if (verdict !== null) return verdict;
      await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
    }
  }

  async load(path: string): Promise<void> {
    const answer = await this.#send(path);
    await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  }

  #send(path: string, { headers = {}, ...init }: Sent = {}): Promise<Response> {
    const { origins, address } = this.#desk;
    const origin = origins[this.#turn++ % origins.length] ?? '';
    return fetch(origin + path, {
      signal: AbortSignal.timeout(LONGEST_MS),
      ...init,
      headers: { 'content-type': 'application/json', cookie: this.#cookie, 'x-forwarded-for': address, ...headers },
    });
  }
}

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

/** As EventSource waits, shortened, so that the bench ends. */
const RECONNECT_MS = 500;

/** A request without an answer for so long has none. */
const LONGEST_MS = 30_000;
