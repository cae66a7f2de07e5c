/**
 * Calls `look` when an element or what is in it may have got another size: with the browser's own layout, or before the next frame after a change, so that looking
 * never makes the browser lay the page out twice. Returns how to end it.
 */
export function watchRoom(element: HTMLElement, look: () => void): () => void {
  let planned: number | null = null;
  const sizes = new ResizeObserver(look);
  const children = new MutationObserver(() => {
    planned ??= requestAnimationFrame(() => {
      planned = null;
      look();
    });
  });
  sizes.observe(element);
  children.observe(element, { childList: true, subtree: true, characterData: true });
  return () => {
    if (planned !== null) cancelAnimationFrame(planned);
    sizes.disconnect();
    children.disconnect();
  };
}
