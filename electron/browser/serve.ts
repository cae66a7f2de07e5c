import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { asToken } from '../../shared/models/offer.ts';
import { type Problem, ProblemError, type Reply } from '../../shared/models/reply.ts';
import { securityHeaders } from '../host/content-policy.ts';
import type { Answer } from '../host/program.ts';
import { hostSentences } from '../host/sentences.ts';
import { createDoor, type Door } from './door.ts';
import { readJson } from './read-json.ts';

/** Gives the page and its files. */
export type Page = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServeOptions {
  readonly answer: Answer;
  readonly page: Page;
  /** the link of a contact came in, by its token */
  readonly ring: (token: string) => void;
  /** where it listened before */
  readonly port?: number;
  /** other headers than those of `securityHeaders`, for a development server */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The program on a port of this machine alone. */
export interface BrowserHost {
  readonly port: number;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** what another start of the program on this machine shows to be given a link */
  readonly knock: string;
  readonly server: Server;
  /** an address that opens the program once */
  readonly entryLink: () => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the program on 127.0.0.1: on the port where it listened before, so that a browser keeps what it made of the window, or one that the system chooses. Whoever comes in needs the session cookie, which an
 * address that works once hands out. Requests that name another host or come from another page are refused.
 */
export async function serve({ answer, page, ring, port: before = 0, headers = securityHeaders }: ServeOptions): Promise<BrowserHost> {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 8192 });
  // Another program may have taken the port meanwhile, or what was remembered is no port.
  await listen(server, before).catch(() => listen(server, 0));
  const { port } = server.address() as AddressInfo;
  const door = createDoor(port);
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Cache-Control', 'no-store');
    void receive({ door, answer, page, ring }, request, response);
  });
  return {
    port,
    origin: door.origin,
    knock: door.knock,
    server,
    entryLink: door.entryLink,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen({ host: '127.0.0.1', port });
  await once(server, 'listening');
}

/**
 * The built window as it stands in `dist/renderer`. Its scripts, styles and fonts say nothing about a person and have the hash of what is in them in their
 * name: the browser keeps them, and what it made of the scripts, for when the window is opened or loaded again.
 */
export function builtPage(folder: string): Page {
  const files = sirv(folder, { etag: true, setHeaders: keepForGood });
  return (request, response) => files(request, response, () => refuse(response, 404, { kind: 'fileNotFound', details: {} }));
}

function keepForGood(response: ServerResponse, path: string): void {
  if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
}

interface Room {
  readonly door: Door;
  readonly answer: Answer;
  readonly page: Page;
  readonly ring: (token: string) => void;
}

async function receive({ door, answer, page, ring }: Room, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (!door.knowsHost(request)) return refuse(response, 403, senderRefused);
    const path = new URL(request.url ?? '/', door.origin).pathname;
    // Browsers ask for it unbidden with the page of an entry link, which has no icon.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    if (path === '/~knock') return giveLink(door, request, response);
    if (path.startsWith('/~entry/')) return enter(door, path.slice('/~entry/'.length), response);
    if (path.startsWith('/~contact/')) return takeContact({ door, ring }, path.slice('/~contact/'.length), request, response);
    if (!door.knowsSession(request)) return request.method === 'GET' ? sendHowToEnter(response) : refuse(response, 401, senderRefused);
    if (path.startsWith('/operations/')) return await operate({ door, answer }, path.slice('/operations/'.length), request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, senderRefused);
    page(request, response);
  } catch (error) {
    const [status, found] = error instanceof ProblemError ? [400, error.problem] : [500, programFault];
    refuse(response, status, found);
  }
}

const senderRefused: Problem = { kind: 'senderRefused', details: {} };
const programFault: Problem = { kind: 'programFault', details: {} };

async function operate({ door, answer }: Pick<Room, 'door' | 'answer'>, name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 405, senderRefused);
  if (!door.isOwnPage(request)) return refuse(response, 403, senderRefused);
  const read = await readJson(request);
  if (!read.ok) return refuse(response, read.status, read.problem);
  const reply = await answer(name, read.value);
  const unknown = !reply.ok && reply.problem.kind === 'operationUnknown';
  sendJson(response, unknown ? 404 : 200, reply);
}

/**
 * The page of an entry link goes on by itself: a redirect would count as a step of the page on which the link was clicked, and
 * the browser would keep back the cookie that it was just given.
 */
function enter(door: Door, token: string, response: ServerResponse): void {
  const cookie = door.enter(token);
  if (cookie === null) return sendHowToEnter(response);
  response.setHeader('Set-Cookie', cookie);
  response.setHeader('Refresh', '0; url=/');
  sendPage(response, 200, '');
}

/**
 * The link of a contact, from telephony on this machine. It needs no cookie, because it opens nothing and is told nothing: the answer to a token that is not known is the same.
 */
function takeContact({ door, ring }: Pick<Room, 'door' | 'ring'>, text: string, request: IncomingMessage, response: ServerResponse): void {
  const token = asToken(text);
  if (request.method !== 'GET') return refuse(response, 405, senderRefused);
  if (token === null || !door.isWholePage(request)) return refuse(response, 400, senderRefused);
  ring(token);
  const { nl, en } = hostSentences;
  sendPage(response, 200, `<main><p>${nl.contactRung.text}</p><p lang="en">${en.contactRung.text}</p></main>`);
}

/** For a person who opens an address that was used before, or that misses its secret. */
function sendHowToEnter(response: ServerResponse): void {
  const { nl, en } = hostSentences;
  sendPage(response, 401, `<main><p>${nl.noEntry.text}</p><p lang="en">${en.noEntry.text}</p></main>`);
}

function sendPage(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="nl"><meta name="color-scheme" content="light dark"><title>Klantbeeld</title>${body}</html>`);
}

function giveLink(door: Door, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'POST' || !door.hearsKnock(request)) return refuse(response, 403, senderRefused);
  sendJson(response, 200, { link: door.entryLink() });
}

/** A refusal is a reply as any other; the sentence for people stands in the window's word list. */
function refuse(response: ServerResponse, status: number, problem: Problem): void {
  sendJson(response, status, { ok: false, problem } satisfies Reply<never>);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent) return void response.end();
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  // What was not read of a refused message stays unread: the connection ends with the answer.
  if (status >= 400) response.setHeader('Connection', 'close');
  response.end(JSON.stringify(value));
}
