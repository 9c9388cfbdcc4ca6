import { useFormatter } from 'next-intl';
import { useId } from 'react';
import styles from './slider.module.css';

type Props = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
};

/** A number that the reader moves, with its value beside it. */
export function Slider({ label, value, min, max, step, onChange }: Props) {
  const id = useId();
  const format = useFormatter();
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  return (
    <div className={styles['slider']}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{format.number(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}</output>
      <input id={id} type="range" min={min} max={max} step={step} value={value} onChange={(event) => onChange(event.currentTarget.valueAsNumber)} />
    </div>
  );
}
