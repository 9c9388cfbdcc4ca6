import { IconAlertTriangle, IconClock, IconHourglass, IconPencil, IconUserOff } from '@tabler/icons-react';
import type { Mark } from '#grades/cells.ts';

/** What stands beside a number that needs a word; a plain grade and an empty cell need none. */
export const MARK_ICONS = {
  graded: null,
  missing: null,
  late: IconClock,
  given: IconPencil,
  waiting: IconHourglass,
  not_graded: IconAlertTriangle,
  exempt: IconUserOff,
} as const satisfies Record<Mark, typeof IconClock | null>;
