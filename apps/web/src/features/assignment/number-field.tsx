import { NumberInput } from '@mantine/core';

type Props = {
  readonly label?: string;
  /** The name of a field that stands in a table and shows no label. */
  readonly 'aria-label'?: string;
  readonly className?: string | undefined;
  readonly description?: string;
  readonly placeholder?: string;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly suffix?: string;
  readonly decimals?: number;
  readonly onChange: (value: number | null) => void;
};

/** A number that may be absent. */
export function NumberField({ value, decimals = 0, onChange, ...rest }: Props) {
  return <NumberInput {...rest} decimalScale={decimals} value={value ?? ''} onChange={(entered) => onChange(typeof entered === 'number' ? entered : null)} />;
}
