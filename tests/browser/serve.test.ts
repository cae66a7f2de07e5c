import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largestMessage } from '../../electron/browser/read-json.ts';
import { type Answered, enter, newDataFolder, send, startOn } from './running-host.ts';

describe('the browser host', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  let running: Awaited<ReturnType<typeof startOn>>;
  let cookie: string;

  beforeAll(async () => {
    folder = await newDataFolder();
    running = await startOn(folder.place, folder.page);
    cookie = await enter(running.host.entryLink());
  });

  afterAll(async () => {
    await running.close();
    folder.remove();
  });

  const ask = (name: string, body: string | Buffer = '{}', headers: Record<string, string> = {}): Promise<Answered> =>
    send(`${running.host.origin}/operations/${name}`, { headers: { origin: running.host.origin, cookie, 'content-type': 'application/json', ...headers }, body });

  const problemKind = ({ status, body }: Answered): [number, string] => [status, (JSON.parse(body) as { problem: { kind: string } }).problem.kind];

  it('answers its own page', async () => {
    const { status, body } = await ask('session.start');
    expect([status, JSON.parse(body)]).toEqual([200, { ok: true, value: expect.objectContaining({ practice: true, today: '2026-11-12', host: 'browser' }) }]);
  });

  it('listens on this machine alone', () => {
    expect(running.host.server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('gives its page a content policy that lets nothing in from elsewhere, and keeps it out of every cache', async () => {
    const { status, headers, body } = await send(`${running.host.origin}/`, { method: 'GET', headers: { cookie } });
    expect([status, body, headers['cache-control'], headers['referrer-policy'], headers['x-content-type-options'], headers['x-frame-options']]).toEqual([
      200,
      '<!doctype html><title>Klantbeeld</title>',
      'no-store',
      'no-referrer',
      'nosniff',
      'DENY',
    ]);
    const policy = String(headers['content-security-policy']);
    expect([policy.includes("default-src 'none'"), policy.includes('unsafe'), policy.includes('http')]).toEqual([true, false, false]);
  });

  it('lets the browser keep what has the hash of its content in its name, and no answer, no refusal and no page', async () => {
    const get = async (path: string, given = cookie): Promise<unknown> => {
      const { status, headers } = await send(`${running.host.origin}${path}`, { method: 'GET', headers: { cookie: given } });
      return [status, headers['cache-control']];
    };
    expect(await get('/assets/window-0a1b2c3d.js')).toEqual([200, 'private, max-age=31536000, immutable']);
    expect(await get('/assets/window-0a1b2c3d.js', '')).toEqual([401, 'no-store']);
    expect(await get('/assets/not-there.js')).toEqual([404, 'no-store']);
    expect(await get('/')).toEqual([200, 'no-store']);
    expect((await ask('session.start')).headers['cache-control']).toBe('no-store');
  });

  it('gives a cookie that no script and no other site can use', async () => {
    const response = await fetch(running.host.entryLink());
    expect(response.headers.get('set-cookie')).toMatch(/^klantbeeld-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
  });

  it('lets an entry link work once', async () => {
    const link = running.host.entryLink();
    expect([(await fetch(link)).status, (await fetch(link)).status]).toEqual([200, 401]);
  });

  it('gives every link another secret', () => {
    expect(new Set(Array.from({ length: 50 }, running.host.entryLink)).size).toBe(50);
  });

  it.each([
    ['no cookie', ''],
    ['a guessed cookie', 'klantbeeld=x'],
    ['the cookie of another port', 'klantbeeld-1=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('refuses a question with %s', async (_what, given) => {
    expect(problemKind(await ask('session.start', '{}', { cookie: given }))).toEqual([401, 'senderRefused']);
  });

  it('tells a person who comes without a link how to come in', async () => {
    const { status, headers, body } = await send(`${running.host.origin}/`, { method: 'GET' });
    expect([status, headers['content-type'], body]).toEqual([401, 'text/html; charset=utf-8', expect.stringContaining('Start Klantbeeld opnieuw')]);
  });

  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1'])('refuses a question that names the host %s', async (host) => {
    expect(problemKind(await ask('session.start', '{}', { host }))).toEqual([403, 'senderRefused']);
  });

  it.each(['https://evil.example', 'null', 'http://localhost:1'])('refuses a question from a page of %s', async (origin) => {
    expect(problemKind(await ask('session.start', '{}', { origin }))).toEqual([403, 'senderRefused']);
  });

  it('refuses a question that says not where it comes from', async () => {
    const answered = await send(`${running.host.origin}/operations/session.start`, { headers: { cookie, 'content-type': 'application/json' }, body: '{}' });
    expect(problemKind(answered)).toEqual([403, 'senderRefused']);
  });

  it('refuses a question that the browser marks as of another site', async () => {
    expect(problemKind(await ask('session.start', '{}', { 'sec-fetch-site': 'cross-site' }))).toEqual([403, 'senderRefused']);
  });

  it('refuses a message that says it is too large, before it is sent', async () => {
    expect(problemKind(await ask('note.add', '', { 'content-length': String(largestMessage + 1) }))).toEqual([413, 'requestNotUnderstood']);
  });

  it('refuses a message that turns out too large', async () => {
    expect(problemKind(await ask('note.add', Buffer.alloc(largestMessage + 1, 'x'), { 'transfer-encoding': 'chunked' }))).toEqual([413, 'requestNotUnderstood']);
  });

  it('refuses an operation that nobody declared', async () => {
    expect(problemKind(await ask('store.erase'))).toEqual([404, 'operationUnknown']);
  });

  it.each(['toString', '__proto__', 'constructor', '../session.start', ''])('refuses the name %j', async (name) => {
    const { status } = await ask(name);
    expect([401, 403, 404, 405]).toContain(status);
  });

  it.each([
    ['that is cut off', '{"fileId":'],
    ['that is empty', ''],
    ['that is no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ])('refuses a message %s', async (_what, body) => {
    expect(problemKind(await ask('case.open', body))).toEqual([400, 'requestNotUnderstood']);
  });

  it('refuses a message that says it is no JSON', async () => {
    expect(problemKind(await ask('session.start', '{}', { 'content-type': 'text/plain' }))).toEqual([415, 'requestNotUnderstood']);
  });

  it('says where a message does not fit its operation', async () => {
    const { body } = await ask('case.open', '{"fileId":"f-1","purpose":"curiosity"}');
    expect(JSON.parse(body)).toMatchObject({ ok: false, problem: { kind: 'purposeMissing' } });
  });

  it('answers an operation by POST alone', async () => {
    expect((await send(`${running.host.origin}/operations/session.start`, { method: 'GET', headers: { cookie } })).status).toBe(405);
  });

  it.each(['/../../../../etc/passwd', '/..%2f..%2f..%2fetc/passwd', '/../data/klantbeeld.key', '/%2e%2e/data/klantbeeld.db'])('gives no file outside the window for %s', async (path) => {
    const { status, body } = await send(`${running.host.origin}${path}`, { method: 'GET', headers: { cookie } });
    expect([status, body.includes('root:')]).toEqual([404, false]);
  });

  it('shows another start on the same data the way to the same program', async () => {
    const { startBrowserHost } = await import('../../electron/browser/start.ts');
    const second = await startBrowserHost({ place: folder.place, page: () => {} });
    const link = second.here ? null : second.link;
    expect(link).toMatch(new RegExp(`^${running.host.origin}/~entry/`));
    expect(await enter(link ?? '')).toBe(cookie);
  });

  it('gives no link to whoever cannot read the lock', async () => {
    const { status } = await send(`${running.host.origin}/~knock`, { headers: { 'x-klantbeeld-knock': 'x'.repeat(43) } });
    expect(status).toBe(403);
  });
});
