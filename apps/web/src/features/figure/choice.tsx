import { SegmentedControl } from '@mantine/core';

type Props<T extends string> = { readonly label: string; readonly value: T; readonly options: Readonly<Record<T, string>>; readonly onChange: (value: T) => void };

/** One of a few names. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  const data = typedEntries(options).map(([name, text]) => ({ value: name, label: text }));
  return <SegmentedControl size="xs" aria-label={label} value={value} data={data} onChange={onChange} />;
}

const typedEntries = <T extends string>(options: Readonly<Record<T, string>>): [T, string][] => Object.entries<string>(options).flatMap(([name, text]) => (isKey(options, name) ? [[name, text]] : []));

const isKey = <T extends string>(options: Readonly<Record<T, string>>, name: string): name is T => name in options;
