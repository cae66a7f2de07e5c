import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session as ElectronSession } from 'electron';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { placeWindow, smallestOn, withMonitor } from '../../electron/desktop/window-state.ts';
import { endMain, newDataFolder, startMain } from './started-desktop.ts';

describe('the window', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  let running: Awaited<ReturnType<typeof startMain>>;
  beforeAll(async () => {
    folder = await newDataFolder();
    running = await startMain(folder.place);
  });
  afterAll(async () => {
    await endMain(running);
    folder.remove();
  });

  const window = (): InstanceType<(typeof running)['BrowserWindow']> => {
    const [first] = running.seen.windows;
    if (first === undefined) throw new Error('no window');
    return first;
  };
  const pages = (): InstanceType<(typeof running)['Session']> => running.session.fromPartition('klantbeeld');

  it('gives its page no Node, a world of its own and a sandbox', () => {
    expect(window().options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
    expect([running.seen.sandboxed, Object.keys(window().options.webPreferences)]).toEqual([true, expect.not.arrayContaining(['allowRunningInsecureContent', 'enableBlinkFeatures', 'experimentalFeatures'])]);
  });

  it('opens its own page, under a scheme that no page of the web has', () => {
    expect([window().webContents.mainFrame.url, running.seen.schemes]).toEqual([
      'klantbeeld-app://window/index.html',
      [{ scheme: 'klantbeeld-app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }],
    ]);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])('denies %s', (name) => {
    let prevented = false;
    window().webContents.emit(name, { preventDefault: () => void (prevented = true) });
    expect(prevented).toBe(true);
  });

  it('opens no other window', () => {
    expect(window().webContents.windowOpenHandler()).toEqual({ action: 'deny' });
  });

  it.each(['https://evil.example/', 'http://127.0.0.1/', 'file:///etc/passwd', 'ws://evil.example/', 'data:text/html,x', 'blob:x'])('lets no request go to %s', (url) => {
    let cancelled: boolean | null = null;
    pages().beforeRequest({ url }, ({ cancel }) => void (cancelled = cancel));
    expect(cancelled).toBe(true);
  });

  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'display-capture', 'fileSystem', 'openExternal', 'fullscreen'])('grants no page the permission %s', (permission) => {
    let granted: boolean | null = null;
    pages().permissionRequest(null, permission, (given) => void (granted = given), { requestingUrl: 'klantbeeld-app://window/index.html' });
    expect([granted, pages().permissionCheck(null, permission, 'klantbeeld-app://window')]).toEqual([false, false]);
  });

  it('lets its own page copy text, and no other', () => {
    const check = (origin: string): boolean => pages().permissionCheck(null, 'clipboard-sanitized-write', origin);
    expect([check('klantbeeld-app://window'), check('https://evil.example')]).toEqual([true, false]);
  });

  it('saves nothing but what its own page made, reaches no device, and sends no text to a spelling checker', () => {
    const prevented: string[] = [];
    const addresses = ['https://evil.example/x.exe', 'klantbeeld-app://window/index.html', 'blob:https://evil.example/1', 'blob:klantbeeld-app://window/1'];
    for (const url of addresses) for (const listener of pages().downloads) listener({ preventDefault: () => void prevented.push(url) }, { getURL: () => url });
    expect([prevented, pages().devicePermission(), pages().spellChecker]).toEqual([addresses.slice(0, 3), false, false]);
  });

  it('shows itself only when its page can be seen', () => {
    const before = window().shown;
    window().emit('ready-to-show');
    expect([window().options['show'], before, window().shown]).toEqual([false, 0, 1]);
  });

  it('keeps how it stood on each monitor', () => {
    window().bounds = { x: 100, y: 50, width: 1400, height: 900 };
    window().webContents.zoom = 1.25;
    window().close();
    expect(JSON.parse(readFileSync(join(folder.place.folder, 'window.json'), 'utf8'))).toEqual({
      lastMonitor: 1,
      monitors: { 1: { bounds: { x: 100, y: 50, width: 1400, height: 900 }, maximized: false, zoom: 1.25 } },
    });
  });
});

describe('the scheme of the window', () => {
  let folder: string;
  let fetchPage: (url: string, method?: string) => Promise<Response>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klantbeeld-pages-'));
    mkdirSync(join(folder, 'renderer'));
    writeFileSync(join(folder, 'renderer/index.html'), '<!doctype html>');
    for (const name of ['klantbeeld.db', 'secret.js']) writeFileSync(join(folder, name), 'secret');
    vi.resetModules();
    vi.doMock('electron', () => import('./electron-stand-in.ts'));
    const { Session } = await import('./electron-stand-in.ts');
    const { secureSession } = await import('../../electron/desktop/security.ts');
    const session = new Session();
    secureSession(session as unknown as ElectronSession, join(folder, 'renderer'), { developerTools: false });
    fetchPage = async (url, method = 'GET') => (await session.handled.get('klantbeeld-app')?.(new Request(url, { method }))) ?? Response.error();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the built window with the strict content policy', async () => {
    const response = await fetchPage('klantbeeld-app://window/index.html');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect([response.status, response.headers.get('content-type'), policy.startsWith("default-src 'none'"), policy.includes('unsafe')]).toEqual([200, 'text/html; charset=utf-8', true, false]);
  });

  it.each([
    ['klantbeeld-app://window/../secret.js', 404],
    ['klantbeeld-app://window/..%2fsecret.js', 404],
    ['klantbeeld-app://window/%2e%2e%2fsecret.js', 404],
    ['klantbeeld-app://window/..%5csecret.js', 404],
    ['klantbeeld-app://window/nothing.js', 404],
    ['klantbeeld-app://window/..%2fklantbeeld.db', 404],
    ['klantbeeld-app://other/index.html', 403],
  ])('gives nothing for %s', async (url, status) => {
    expect((await fetchPage(url)).status).toBe(status);
  });

  it('is read and never written', async () => {
    expect((await fetchPage('klantbeeld-app://window/index.html', 'POST')).status).toBe(403);
  });
});

describe('the place of the window', () => {
  const office = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1032 } };
  const second = { id: 2, workArea: { x: 1920, y: 0, width: 2560, height: 1392 } };
  const laptop = { id: 3, workArea: { x: 0, y: 0, width: 911, height: 480 } };
  const onSecond = { bounds: { x: 2000, y: 100, width: 1500, height: 900 }, maximized: false, zoom: 1.5 };

  it('is in the middle at the first start', () => {
    expect(placeWindow(null, [office])).toEqual({ bounds: { x: 160, y: 36, width: 1600, height: 960 }, maximized: false, zoom: 1 });
  });

  it('fills a monitor that is smaller than it would like', () => {
    expect(placeWindow(null, [laptop])).toEqual({ bounds: laptop.workArea, maximized: true, zoom: 1 });
  });

  it('is where it last was, with its zoom', () => {
    expect(placeWindow(withMonitor(null, second, onSecond), [office, second])).toEqual(onSecond);
  });

  it('is on the first monitor when the other is gone', () => {
    expect(placeWindow(withMonitor(null, second, onSecond), [office]).bounds).toEqual({ x: 160, y: 36, width: 1600, height: 960 });
  });

  it('never stands outside the monitor, also when that became smaller', () => {
    const state = withMonitor(null, office, { bounds: { x: 1800, y: -20, width: 1700, height: 1100 }, maximized: false, zoom: 1 });
    expect(placeWindow(state, [office]).bounds).toEqual({ x: 220, y: 0, width: 1700, height: 1032 });
  });

  it('keeps what it knew of another monitor', () => {
    const state = withMonitor(withMonitor(null, second, onSecond), office, { ...onSecond, zoom: 1 });
    expect([state.lastMonitor, state.monitors['2']?.zoom, state.monitors['1']?.zoom]).toEqual([1, 1.5, 1]);
  });

  it('may be as small as 1024 by 640, and smaller where the monitor is', () => {
    expect([smallestOn(office), smallestOn(laptop)]).toEqual([
      { width: 1024, height: 640 },
      { width: 911, height: 480 },
    ]);
  });
});
