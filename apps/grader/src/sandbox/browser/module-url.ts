// Captured before the web is taken away from the worker.
const { Blob, URL } = globalThis;

/** An address under which a text can be imported. */
export const moduleUrl = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
