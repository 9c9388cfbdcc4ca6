import type { ReactNode } from 'react';
import { LocalTime } from './local-time.tsx';

/** A moment for the place in a sentence that the messages mark as a tag. */
export const timeTag = (at: Date, zone: string) => (): ReactNode => <LocalTime at={at} zone={zone} />;
