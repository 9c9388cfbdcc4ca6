/** A path with what is looked for on it; what is empty is left out. */
export function addressOf(path: string, search: Readonly<Record<string, string | number | undefined>>): string {
  const parts = Object.entries(search).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  return parts.length === 0 ? path : `${path}?${new URLSearchParams(parts).toString()}`;
}
