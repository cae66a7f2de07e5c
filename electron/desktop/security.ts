import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type App, type IpcMainInvokeEvent, protocol, type Session, type WebContents } from 'electron';
import { securityHeaders } from '../host/content-policy.ts';

/** The scheme of the program's own pages; no page of the web can have this origin. */
export const pageScheme = 'klantbeeld-app';

/** The address of the window. */
export const pageAddress = `${pageScheme}://window/index.html`;

const pageOrigin = `${pageScheme}://window`;

/** Must be called before the program is ready: Chromium learns its schemes once. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** The session gives the built window under its own scheme, reaches nothing else, and grants a page nothing but writing to the clipboard and saving what it made itself. */
export function secureSession(session: Session, folder: string, { developerTools }: { developerTools: boolean }): void {
  session.protocol.handle(pageScheme, (request) => pageFile(folder, request));
  const allowed = developerTools ? [`${pageScheme}:`, 'devtools:'] : [`${pageScheme}:`];
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !allowed.includes(new URL(details.url).protocol) && !isMadeByWindow(details.url) }));
  session.setPermissionRequestHandler((_contents, permission, callback, details) => callback(isGranted(permission, details.requestingUrl)));
  session.setPermissionCheckHandler((_contents, permission, origin) => isGranted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  session.setSpellCheckerEnabled(false);
  // What our own page made is saved where the user says: without a path of ours the system asks for one. Nothing else is saved.
  session.on('will-download', (event, item) => {
    if (!isMadeByWindow(item.getURL())) event.preventDefault();
  });
}

/** Whatever web contents come to be in the program: none may leave its page, open a window or hold another page inside it. */
export function secureContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** Whether a call comes from the top page of our own window, and from our own address. */
export function isOwnSender(event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>, own: WebContents | null): boolean {
  const frame = event.senderFrame;
  return own !== null && event.sender === own && frame !== null && frame.parent === null && isOwnAddress(frame.url);
}

function isGranted(permission: string, address: string): boolean {
  return permission === 'clipboard-sanitized-write' && isOwnAddress(address);
}

/** Whether the address is of something that our own page made, such as a rekencase to save. */
function isMadeByWindow(address: string): boolean {
  return address.startsWith(`blob:${pageOrigin}/`);
}

function isOwnAddress(address: string): boolean {
  return address === pageOrigin || address.startsWith(`${pageOrigin}/`);
}

async function pageFile(folder: string, request: Request): Promise<Response> {
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.host !== 'window') return answer(403);
  const path = normalize(join(folder, decodeURIComponent(address.pathname)));
  const type = contentTypes[extname(path)];
  if (!path.startsWith(folder + sep) || type === undefined) return answer(404);
  try {
    return answer(200, await readFile(path), type);
  } catch {
    return answer(404);
  }
}

function answer(status: number, body: Buffer<ArrayBuffer> | null = null, type = 'text/plain; charset=utf-8'): Response {
  return new Response(body, { status, headers: { ...securityHeaders, 'Content-Type': type } });
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
