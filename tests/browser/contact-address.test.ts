import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtPage } from '../../electron/browser/serve.ts';
import { startBrowserHost } from '../../electron/browser/start.ts';
import { layCall, ringWith } from '../../scripts/telephone.ts';
import { handOver, tokenInLink } from '../../shared/models/offer.ts';
import type { ResponseOf } from '../../shared/models/operations.ts';
import { enter, newDataFolder, send, startOn } from './running-host.ts';

describe('the address of a contact', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  let running: Awaited<ReturnType<typeof startOn>>;
  beforeEach(async () => {
    folder = await newDataFolder();
    running = await startOn(folder.place, folder.page);
  });
  afterEach(async () => {
    await running.close();
    folder.remove();
  });

  const lay = (): string => layCall(folder.place, { channel: 'telephone', fileId: null, known: { familyName: 'Janssen' }, minutes: 5 });
  const address = (text: string): string => `${running.host.origin}/~contact/${text}`;
  const ring = (text: string, headers: Record<string, string> = {}, method = 'GET') => send(address(text), { method, headers });
  const offers = async (): Promise<ResponseOf<'contact.offers'>['offers']> => {
    const cookie = await enter(running.host.entryLink());
    const { body } = await send(`${running.host.origin}/operations/contact.offers`, { headers: { origin: running.host.origin, cookie, 'content-type': 'application/json' }, body: '{}' });
    return (JSON.parse(body) as { value: ResponseOf<'contact.offers'> }).value.offers;
  };

  it('needs no cookie, gives none, and answers a token that is known and one that is not with the same words', async () => {
    const [known, unknown] = [await ring(tokenInLink(lay()) ?? ''), await ring('a'.repeat(43))];
    expect([known.status, known.body, known.headers['set-cookie']]).toEqual([unknown.status, unknown.body, undefined]);
    expect([known.status, known.body.includes('Janssen'), known.body]).toEqual([200, false, expect.stringContaining('doorgegeven aan Klantbeeld')]);
    await expect.poll(async () => (await offers()).map(({ kind }) => kind)).toEqual(['unknown', 'missed']);
  });

  it('brings the contact of the telephone that is played for practice, under a name from which nothing can be read', async () => {
    const link = lay();
    const [name] = readdirSync(folder.place.handOver);
    expect([await ringWith(folder.place, link), name, /Janssen|\d{9}/.test(link)]).toEqual(['browser', expect.stringMatching(/^[0-9a-f]{64}\.json$/), false]);
    await expect.poll(offers).toMatchObject([{ kind: 'unknown', known: { familyName: 'Janssen' } }]);
  });

  it.each(['', 'short', '..%2f..%2fklantbeeld.key', `${'a'.repeat(43)}/more`, 'a'.repeat(87), '%00'.repeat(30)])('refuses %j, which is no token', async (text) => {
    expect([(await ring(text)).status, await offers()]).toEqual([400, []]);
  });

  it.each<[string, Record<string, string>, string, number]>([
    ['as a picture in a page of the web', { 'sec-fetch-dest': 'image', 'sec-fetch-site': 'cross-site' }, 'GET', 400],
    ['as a frame in a page of the web', { 'sec-fetch-dest': 'iframe' }, 'GET', 400],
    ['by a script', { 'sec-fetch-dest': 'empty' }, 'GET', 400],
    ['before anybody chose it', { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch;prerender' }, 'GET', 400],
    ['by another host name', { host: 'evil.example' }, 'GET', 403],
    ['from another origin', { origin: 'https://evil.example' }, 'GET', 403],
    ['by POST', {}, 'POST', 405],
  ])('is refused %s', async (_how, headers, method, status) => {
    expect([(await ring(tokenInLink(lay()) ?? '', headers, method)).status, await offers()]).toEqual([status, []]);
  });

  it('is opened by a person in a page of its own', async () => {
    expect((await ring(tokenInLink(lay()) ?? '', { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status).toBe(200);
  });
});

describe('a contact while no window is open', () => {
  it('opens one, as a second start does; while a window is open it opens none', async () => {
    const folder = await newDataFolder();
    const shown: string[] = [];
    const started = await startBrowserHost({ place: folder.place, page: builtPage(folder.page), showWindow: (link) => void shown.push(link) });
    if (!started.here) throw new Error('another host has this folder');
    const ring = (): Promise<unknown> => ringWith(folder.place, layCall(folder.place, { channel: 'telephone', fileId: null, known: {}, minutes: 5 }));
    await ring();
    await expect.poll(() => shown.length).toBeGreaterThan(0);
    const cookie = await enter(shown[0] ?? '');
    await send(`${started.host.origin}/operations/contact.offers`, { headers: { origin: started.host.origin, cookie, 'content-type': 'application/json' }, body: '{}' });
    await ring();
    const { body } = await send(`${started.host.origin}/operations/contact.offers`, { headers: { origin: started.host.origin, cookie, 'content-type': 'application/json' }, body: '{}' });
    await started.close();
    folder.remove();
    expect([shown.length, (JSON.parse(body) as { value: ResponseOf<'contact.offers'> }).value.offers.length]).toEqual([1, 2]);
  });
});

describe('the telephone that is played for practice', () => {
  it('lays nothing ready that is more than a contact may hold', () => {
    expect(handOver.keyof().options.toSorted()).toEqual(['channel', 'expiresAt', 'fileId', 'known', 'offeredAt']);
  });

  it('says that nobody has the link where no program runs', async () => {
    const folder = await newDataFolder();
    expect(await ringWith(folder.place, layCall(folder.place, { channel: 'chat', fileId: null, known: {}, minutes: 1 }))).toBe('nobody');
    folder.remove();
  });
});
