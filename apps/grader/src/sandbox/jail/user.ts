import type { Layer } from './layer.ts';

/** The user and group that own nothing, by their usual number. */
const NOBODY = 65_534;

/** Becomes nobody. Done by the process itself once it has loaded, since nobody may not read everybody's checkout. */
export function leaveUser(): Layer {
  const layer = 'uid';
  if (process.getuid?.() !== 0) return { layer, missing: 'only root can change the user' };
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
  return { layer };
}
