import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who may come in: the window that was given an entry link, on this machine, from its own page. */
export interface Door {
  readonly origin: string;
  readonly knock: string;
  readonly entryLink: () => string;
  /** the cookie for a link that was not used before, else null */
  readonly enter: (token: string) => string | null;
  readonly knowsHost: (request: IncomingMessage) => boolean;
  readonly knowsSession: (request: IncomingMessage) => boolean;
  readonly isOwnPage: (request: IncomingMessage) => boolean;
  readonly isWholePage: (request: IncomingMessage) => boolean;
  readonly hearsKnock: (request: IncomingMessage) => boolean;
}

/** The door of a host that listens on the port. All secrets live as long as the process. */
export function createDoor(port: number): Door {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const session = secret();
  const knock = secret();
  const unused = new Set<string>();
  // A cookie holds for all ports of a machine: its name says for which.
  const cookieName = `klantbeeld-${port}`;

  return {
    origin,
    knock,
    entryLink: () => {
      const token = secret();
      unused.add(token);
      return `${origin}/~entry/${token}`;
    },
    enter: (token) => (unused.delete(token) ? `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/` : null),
    // A name that a foreign page made point to this machine shows in the Host header.
    knowsHost: (request) => request.headers.host === host && (request.headers.origin === undefined || request.headers.origin === origin),
    knowsSession: (request) => same(cookieOf(request, cookieName), session),
    isOwnPage: (request) => request.headers.origin === origin && ['same-origin', undefined].includes(fetchSite(request)),
    // A page of the web cannot ask for it as a picture, a frame or a script: only as a page in its own place, which the person sees; a program says nothing.
    isWholePage: (request) => ['document', ''].includes(headerOf(request, 'sec-fetch-dest')) && headerOf(request, 'sec-purpose') === '',
    hearsKnock: (request) => same(headerOf(request, 'x-klantbeeld-knock'), knock),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function fetchSite(request: IncomingMessage): string | undefined {
  return headerOf(request, 'sec-fetch-site') || undefined;
}

function headerOf(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

function cookieOf(request: IncomingMessage, name: string): string {
  const pair = (request.headers.cookie ?? '').split('; ').find((text) => text.startsWith(`${name}=`));
  return pair === undefined ? '' : pair.slice(name.length + 1);
}

function same(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
