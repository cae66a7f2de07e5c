import { EventEmitter } from 'node:events';

/*
 * Stands in for the module `electron` where its program is not on the machine: keeps what it was told, and lets a test play the
 * part of Chromium. Written after the interface of the package; nothing of the program is replaced.
 */

type Listener = (...given: never[]) => unknown;

/** What happened, for a test to look at. */
export const seen = {
  schemes: [] as unknown[],
  windows: [] as BrowserWindow[],
  errorBoxes: [] as string[],
  messages: [] as string[],
  relaunches: 0,
  menu: null as unknown,
  exitCode: null as number | null,
  quits: 0,
  sandboxed: false,
  /** the schemes of which it said that they are its own */
  ownSchemes: [] as string[],
};

/** What a test decides about the machine. */
export const machine = {
  isFirstInstance: true,
  vault: 'gnome_libsecret',
  userData: '',
  isPackaged: false,
  displays: [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1032 } }],
  choiceInMessageBox: 0,
  /** what somebody chooses where a file is asked for; empty is Cancel */
  chosenFile: '',
  /** for how many seconds nobody touched keyboard or mouse */
  idleSeconds: 60,
};

class App extends EventEmitter {
  get isPackaged(): boolean {
    return machine.isPackaged;
  }
  requestSingleInstanceLock = (): boolean => machine.isFirstInstance;
  whenReady = async (): Promise<void> => {};
  enableSandbox = (): void => void (seen.sandboxed = true);
  setAsDefaultProtocolClient = (scheme: string): void => void seen.ownSchemes.push(scheme);
  getPath = (): string => machine.userData;
  quit = (): void => void (seen.quits += 1);
  relaunch = (): void => void (seen.relaunches += 1);
  exit = (code = 0): void => void (seen.exitCode ??= code);
}
export const app = new App();

class WebContents extends EventEmitter {
  zoom = 1;
  windowOpenHandler: Listener = () => ({ action: 'allow' });
  readonly mainFrame = { url: '', parent: null };
  reloads = 0;
  setWindowOpenHandler = (handler: Listener): void => void (this.windowOpenHandler = handler);
  getZoomFactor = (): number => this.zoom;
  setZoomFactor = (zoom: number): void => void (this.zoom = zoom);
  reload = (): void => void (this.reloads += 1);
  /** to the preload script of the page */
  send = (channel: string, ...given: unknown[]): void => void ipcRenderer.toPage.emit(channel, {}, ...structuredClone(given));
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: Record<string, unknown> & { webPreferences: Record<string, unknown> };
  bounds: Rectangle;
  maximized = false;
  minimized = false;
  shown = 0;
  focused = 0;
  hasKeyboard = false;
  shownWithoutKeyboard = 0;
  onTop = 0;
  flashes = false;
  minimum: readonly number[] = [];

  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    this.bounds = { x: Number(options['x']), y: Number(options['y']), width: Number(options['width']), height: Number(options['height']) };
    this.webContents.zoom = Number(options.webPreferences['zoomFactor']);
    seen.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL = async (url: string): Promise<void> => void (this.webContents.mainFrame.url = url);
  getBounds = (): Rectangle => this.bounds;
  getNormalBounds = (): Rectangle => this.bounds;
  setMinimumSize = (...size: number[]): void => void (this.minimum = size);
  isMaximized = (): boolean => this.maximized;
  maximize = (): void => void (this.maximized = true);
  isMinimized = (): boolean => this.minimized;
  restore = (): void => void (this.minimized = false);
  show = (): void => void (this.shown += 1);
  focus = (): void => void (this.focused += 1);
  isFocused = (): boolean => this.hasKeyboard;
  showInactive = (): void => void (this.shownWithoutKeyboard += 1);
  moveTop = (): void => void (this.onTop += 1);
  flashFrame = (on: boolean): void => void (this.flashes = on);
  isDestroyed = (): boolean => false;
  close = (): void => void this.emit('close');
}

/** The session of the window, with what it was told to let through. */
export class Session {
  readonly handled = new Map<string, (request: Request) => Promise<Response>>();
  readonly protocol = { handle: (scheme: string, handler: (request: Request) => Promise<Response>) => void this.handled.set(scheme, handler) };
  beforeRequest: (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void = (_details, callback) => callback({ cancel: false });
  readonly webRequest = { onBeforeRequest: (listener: Session['beforeRequest']) => void (this.beforeRequest = listener) };
  permissionRequest: (contents: unknown, permission: string, callback: (granted: boolean) => void, details: { requestingUrl: string }) => void = (_c, _p, callback) => callback(true);
  permissionCheck: (contents: unknown, permission: string, origin: string) => boolean = () => true;
  devicePermission: () => boolean = () => true;
  spellChecker = true;
  downloads: ((event: { preventDefault: () => void }, item: { getURL: () => string }) => void)[] = [];
  setPermissionRequestHandler = (handler: Session['permissionRequest']): void => void (this.permissionRequest = handler);
  setPermissionCheckHandler = (handler: Session['permissionCheck']): void => void (this.permissionCheck = handler);
  setDevicePermissionHandler = (handler: () => boolean): void => void (this.devicePermission = handler);
  setDisplayMediaRequestHandler = (): void => {};
  setSpellCheckerEnabled = (enabled: boolean): void => void (this.spellChecker = enabled);
  on = (_name: string, listener: Session['downloads'][number]): void => void this.downloads.push(listener);
}

const sessions = new Map<string, Session>();
export const session = {
  fromPartition: (name: string): Session => {
    const known = sessions.get(name) ?? new Session();
    sessions.set(name, known);
    return known;
  },
};

export const protocol = { registerSchemesAsPrivileged: (schemes: unknown[]): void => void seen.schemes.push(...schemes) };

const channels = new Map<string, (event: unknown, ...given: unknown[]) => Promise<unknown>>();
const listened = new EventEmitter();
export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, ...given: unknown[]) => Promise<unknown>): void => void channels.set(channel, handler),
  on: (channel: string, listener: (event: unknown, ...given: unknown[]) => void): void => void listened.on(channel, listener),
};

/** Tells the main process something as another frame would. */
export function tellAs(event: unknown, channel: string, ...given: unknown[]): void {
  listened.emit(channel, event, ...structuredClone(given));
}

/** Sends a message to the main process as another frame would. */
export async function sendAs(event: unknown, channel: string, ...given: unknown[]): Promise<unknown> {
  const handler = channels.get(channel);
  if (handler === undefined) throw new Error(`nobody handles ${channel}`);
  return structuredClone(await handler(event, ...structuredClone(given)));
}

/** The preload script of the first window speaks as its top frame. */
export const ipcRenderer = {
  invoke: async (channel: string, ...given: unknown[]): Promise<unknown> => {
    const contents = seen.windows[0]?.webContents;
    return sendAs({ sender: contents, senderFrame: contents?.mainFrame }, channel, ...given);
  },
  send: (channel: string, ...given: unknown[]): void => {
    const contents = seen.windows[0]?.webContents;
    tellAs({ sender: contents, senderFrame: contents?.mainFrame }, channel, ...given);
  },
  toPage: new EventEmitter(),
  on: (channel: string, listener: (event: unknown, ...given: unknown[]) => void): void => void ipcRenderer.toPage.on(channel, listener),
  removeAllListeners: (channel: string): void => void ipcRenderer.toPage.removeAllListeners(channel),
};

/** What the preload script put in the window. */
export const exposed = new Map<string, unknown>();
export const contextBridge = { exposeInMainWorld: (name: string, value: unknown): void => void exposed.set(name, value) };

export const safeStorage = {
  isAsyncEncryptionAvailable: async (): Promise<boolean> => machine.vault !== 'none',
  getSelectedStorageBackend: (): string => machine.vault,
  encryptStringAsync: async (text: string): Promise<Buffer> => Buffer.from(`${machine.vault}:${[...text].toReversed().join('')}`),
  decryptStringAsync: async (bytes: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> => {
    const [vault, text = ''] = bytes.toString('utf8').split(':');
    if (vault !== machine.vault) throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
    return { result: [...text].toReversed().join(''), shouldReEncrypt: false };
  },
};

export const powerMonitor = { getSystemIdleTime: (): number => machine.idleSeconds };

export const screen = {
  getPrimaryDisplay: () => machine.displays[0],
  getAllDisplays: () => machine.displays,
  getDisplayMatching: ({ x }: Rectangle) => machine.displays.find(({ workArea }) => x >= workArea.x && x < workArea.x + workArea.width) ?? machine.displays[0],
};

export const nativeTheme = { shouldUseDarkColors: false };

export const Menu = {
  buildFromTemplate: (template: unknown): unknown => template,
  setApplicationMenu: (menu: unknown): void => void (seen.menu = menu),
};

export const dialog = {
  showErrorBox: (title: string, text: string): void => void seen.errorBoxes.push(`${title}\n${text}`),
  showMessageBoxSync: (): number => machine.choiceInMessageBox,
  showMessageBox: async (_window: BrowserWindow, { message, detail }: { message: string; detail: string }): Promise<{ response: number }> => {
    seen.messages.push(`${message} ${detail}`);
    return { response: machine.choiceInMessageBox };
  },
  showSaveDialog: async (): Promise<{ filePath: string }> => ({ filePath: machine.chosenFile }),
  showOpenDialog: async (): Promise<{ filePaths: string[] }> => ({ filePaths: machine.chosenFile === '' ? [] : [machine.chosenFile] }),
};
