/**
 * Where an arrow key leads in a sequence: 1 to the next, −1 to the one before, mirrored where the text
 * runs to the left; 0 for any other key, and for one that the browser has with a modifier.
 */
export function arrowStep(
  {
    key,
    ctrlKey,
    altKey,
    metaKey,
    shiftKey,
  }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>,
  dir: 'ltr' | 'rtl',
): 1 | 0 | -1 {
  if (ctrlKey || altKey || metaKey || shiftKey) return 0;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return (key === 'ArrowRight') === (dir === 'ltr') ? 1 : -1;
}
