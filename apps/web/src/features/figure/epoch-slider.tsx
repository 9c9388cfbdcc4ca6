import { useTranslations } from 'next-intl';
import { Slider } from './slider.tsx';

type Props = { readonly epochs: readonly number[]; readonly value: number; readonly onChange: (epoch: number) => void };

/** One of the recorded epochs, which are equally far apart. */
export function EpochSlider({ epochs, value, onChange }: Props) {
  const t = useTranslations('figures.recorded');
  const [first = 1, second = first + 1] = epochs;
  return <Slider label={t('epoch')} value={value} min={first} max={epochs.at(-1) ?? first} step={second - first} onChange={onChange} />;
}
