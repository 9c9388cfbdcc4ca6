import { useEffect, useEffectEvent } from 'react';

/**
 * Listens for Ctrl or Cmd with a key, anywhere on the page.
 * In the capturing phase, so that an editor's own meaning of the same keys gives way.
 */
export function useShortcut(keys: { readonly key: string; readonly shift: boolean }, act: () => void): void {
  const onPress = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== keys.key || event.shiftKey !== keys.shift || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onPress(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
