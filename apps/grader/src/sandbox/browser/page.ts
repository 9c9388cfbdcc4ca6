import type { FromPage, ToPage } from './messages.ts';
import { removeForeignGlobals } from './globals.ts';

// The parts of a dedicated worker's scope that are needed; the compiler is told of no other part of the web here.
declare function postMessage(message: unknown): void;
declare function addEventListener(type: 'message', listener: (event: { readonly data: FromPage }) => void): void;

const send = postMessage;
const clock = performance;

/** Milliseconds since some moment. */
export const now = (): number => clock.now();

/** Answers the page's messages in their order, and leaves student code no way to send any itself. */
export function listen(answer: (message: FromPage) => Promise<ToPage>): void {
  addEventListener('message', ({ data }) => {
    void answer(data).then(send);
  });
  removeForeignGlobals();
}
