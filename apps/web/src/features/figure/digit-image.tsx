import styles from './digit-image.module.css';
import { rounded } from './rounded.ts';

const SIDE = 28;

/** An image of 28 × 28 pixels. */
export function DigitImage({ title, pixels }: { readonly title: string; readonly pixels: readonly number[] }) {
  return (
    <div className={styles['image']}>
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} role="img" aria-label={title} shapeRendering="crispEdges">
        {pixels.map((ink, index) => ink > 0 && <rect key={index} x={index % SIDE} y={Math.floor(index / SIDE)} width={1.02} height={1.02} opacity={rounded(ink)} />)}
      </svg>
      <div>{title}</div>
    </div>
  );
}
