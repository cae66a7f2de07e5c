import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen, type Session } from 'electron';
import { pageAddress } from './security.ts';
import { type Monitor, placeWindow, readWindowState, type Rectangle, smallestOn, type WindowState, withMonitor, writeWindowState } from './window-state.ts';

export interface WindowOptions {
  readonly session: Session;
  readonly preload: string;
  /** where size, place and zoom are kept */
  readonly stateFolder: string;
  readonly developerTools: boolean;
}

/** Opens the one window, as it last stood on its monitor. Its page has no Node, its own world apart from the preload script, and a sandbox. */
export function openWindow({ session, preload, stateFolder, developerTools }: WindowOptions): BrowserWindow {
  const statePath = join(stateFolder, 'window.json');
  const state = readWindowState(statePath);
  const { bounds, maximized, zoom } = placeWindow(state, monitors());
  const smallest = smallestOn(monitorOf(bounds));
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Klantbeeld',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#121212' : '#ffffff',
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      zoomFactor: zoom,
      devTools: developerTools,
    },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  keepState(window, statePath, state);
  void window.loadURL(pageAddress);
  return window;
}

/** Keeps how the window stands each time it comes to rest; on a monitor that it was on before it takes the zoom it had there. */
function keepState(window: BrowserWindow, path: string, kept: WindowState | null): void {
  let state = kept;
  let monitor = monitorOf(window.getBounds());

  const keep = (): void => {
    const zoom = window.webContents.getZoomFactor();
    state = withMonitor(state, monitor, { bounds: window.getNormalBounds(), maximized: window.isMaximized(), zoom });
    writeWindowState(path, state);
  };
  const follow = (): void => {
    if (window.isDestroyed()) return;
    const next = monitorOf(window.getBounds());
    if (next.id !== monitor.id) {
      monitor = next;
      const { width, height } = smallestOn(next);
      window.setMinimumSize(width, height);
      const before = state?.monitors[String(next.id)];
      if (before !== undefined) window.webContents.setZoomFactor(before.zoom);
    }
    keep();
  };
  const moved = atRest(follow);
  window.on('move', moved);
  window.on('resize', moved);
  window.on('close', keep);
}

/** Calls the function when the calls have stopped: moving a window tells of every step. */
function atRest(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, 250);
  };
}

function monitors(): readonly [Monitor, ...Monitor[]] {
  const first = screen.getPrimaryDisplay();
  return [first, ...screen.getAllDisplays().filter(({ id }) => id !== first.id)];
}

function monitorOf(bounds: Rectangle): Monitor {
  return screen.getDisplayMatching(bounds);
}
