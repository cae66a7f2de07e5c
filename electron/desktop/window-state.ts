import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** Place and size in device independent pixels, as Electron gives them. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A monitor: its lasting identity and the part of it that windows may use. */
export interface Monitor {
  readonly id: number;
  readonly workArea: Rectangle;
}

const rectangle = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
const onMonitor = z.object({ bounds: rectangle, maximized: z.boolean(), zoom: z.number().min(0.25).max(5) });
const windowState = z.object({ lastMonitor: z.int(), monitors: z.record(z.string(), onMonitor) });

/** How the window stood on one monitor. */
export type OnMonitor = z.infer<typeof onMonitor>;

/** How the window stood on each monitor that it was ever on, and on which it was last. */
export type WindowState = z.infer<typeof windowState>;

/** The smallest window in which all of the contact preset can be reached, and the one that a first start opens. */
export const smallest = { width: 1024, height: 640 };
const preferred = { width: 1600, height: 960 };

/** What was kept; null at the first start, or when the file cannot be read: then the window opens as at the first start. */
export function readWindowState(path: string): WindowState | null {
  try {
    return windowState.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** Keeps the state whole or not at all. */
export function writeWindowState(path: string, state: WindowState): void {
  writeFileSync(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/**
 * Where the window opens: as it last stood on the monitor that it was last on. When that monitor is gone, as it stood on the
 * first monitor that is there; on a monitor that it never was on, in the middle. Never larger than the monitor and never outside it.
 */
export function placeWindow(state: WindowState | null, monitors: readonly [Monitor, ...Monitor[]]): OnMonitor {
  const monitor = monitors.find(({ id }) => id === state?.lastMonitor) ?? monitors[0];
  const kept = state?.monitors[String(monitor.id)];
  if (kept === undefined) return { bounds: inTheMiddle(monitor.workArea), maximized: isSmall(monitor.workArea), zoom: 1 };
  return { ...kept, bounds: inside(kept.bounds, monitor.workArea) };
}

/** The state after the window stood so on the monitor. */
export function withMonitor(state: WindowState | null, monitor: Monitor, now: OnMonitor): WindowState {
  return { lastMonitor: monitor.id, monitors: { ...state?.monitors, [String(monitor.id)]: now } };
}

/** The smallest size that the window may have on a monitor: at 150% a small monitor is narrower than the program would like. */
export function smallestOn({ workArea }: Monitor): { width: number; height: number } {
  return { width: Math.min(smallest.width, workArea.width), height: Math.min(smallest.height, workArea.height) };
}

function isSmall(area: Rectangle): boolean {
  return area.width <= preferred.width || area.height <= preferred.height;
}

function inTheMiddle(area: Rectangle): Rectangle {
  const width = Math.min(preferred.width, area.width);
  const height = Math.min(preferred.height, area.height);
  return { x: area.x + Math.round((area.width - width) / 2), y: area.y + Math.round((area.height - height) / 2), width, height };
}

function inside(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  return {
    x: Math.min(Math.max(bounds.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(bounds.y, area.y), area.y + area.height - height),
    width,
    height,
  };
}
