// Captured before the web is taken away from the worker.
const { Blob } = globalThis;
const { createObjectURL } = URL;

/** An address under which a text can be imported. */
export const moduleUrl = (text: string): string => createObjectURL(new Blob([text], { type: 'text/javascript' }));
