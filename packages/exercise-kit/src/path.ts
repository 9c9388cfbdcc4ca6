/** The path of an element: `path[3]`. */
export const at = (path: string, index: number): string => `${path}[${index}]`;

/** The path of a field: `path.key`, or `key` at the top. */
export const field = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** How a sentence calls the thing at a path. */
export const named = (path: string): string => (path === '' ? 'The result' : `\`${path}\``);
