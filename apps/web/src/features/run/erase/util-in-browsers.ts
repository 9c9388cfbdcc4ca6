// What the type eraser asks of Node's `util`; see next.config.ts.
export const { TextDecoder, TextEncoder } = globalThis;
