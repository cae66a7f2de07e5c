import { type BrowserWindow, powerMonitor } from 'electron';

/** Hands that moved within these seconds may be typing in another program. */
const restOfHands = 2;

/** Somebody asked for the window: it comes forward and has the keyboard. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/**
 * A contact came in: the window comes forward. It takes no keyboard from a field that is typed in: within our own window nothing moves, and in another program, which cannot be looked into,
 * hands that do not rest count as typing. Then the window stands in front and asks for attention, and the keys go where they went.
 */
export function comeForward(window: BrowserWindow): void {
  if (window.isFocused()) return;
  if (powerMonitor.getSystemIdleTime() >= restOfHands) return bringForward(window);
  window.showInactive();
  window.moveTop();
  window.flashFrame(true);
  window.once('focus', () => window.flashFrame(false));
}
