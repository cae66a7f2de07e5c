import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layHandOver } from '../../electron/sources/hand-over.ts';
import { contactLink } from '../../shared/models/offer.ts';
import type { ResponseOf } from '../../shared/models/operations.ts';
import { endMain, newDataFolder, startMain } from './started-desktop.ts';

type Call = (name: string, request: unknown) => Promise<{ value: ResponseOf<'contact.offers'> }>;

describe('the link of a contact', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  let running: Awaited<ReturnType<typeof startMain>>;
  let link: string;

  beforeEach(async () => {
    folder = await newDataFolder();
    const token = randomBytes(32).toString('base64url');
    const now = Date.now();
    layHandOver(folder.place.handOver, token, { channel: 'telephone', offeredAt: new Date(now).toISOString(), expiresAt: new Date(now + 60_000).toISOString(), fileId: null, known: {} });
    link = contactLink(token);
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    await endMain(running);
    folder.remove();
  });

  const kinds = async (): Promise<readonly string[]> => {
    await import('../../electron/desktop/preload.ts');
    const { call } = running.exposed.get('klantbeeld') as { call: Call };
    return (await call('contact.offers', {})).value.offers.map(({ kind }) => kind);
  };
  const offered = async (): Promise<void> => {
    await expect.poll(kinds).toEqual(['unknown']);
  };
  const window = () => {
    const [first] = running.seen.windows;
    if (first === undefined) throw new Error('no window');
    return first;
  };

  it('reaches the program that runs by a second start, which brings the window forward with the keyboard', async () => {
    running = await startMain(folder.place);
    running.app.emit('second-instance', {}, ['klantbeeld', link], '/');
    await offered();
    expect([window().shown, window().focused, window().flashes]).toEqual([1, 1, false]);
  });

  it('takes no keyboard from another program in which somebody may be typing: the window stands in front and asks for attention', async () => {
    running = await startMain(folder.place, (machine) => void (machine.idleSeconds = 0));
    running.app.emit('second-instance', {}, ['klantbeeld', link], '/');
    await offered();
    const before = [window().shown, window().focused, window().shownWithoutKeyboard, window().onTop, window().flashes];
    window().emit('focus');
    expect([before, window().flashes]).toEqual([[0, 0, 1, 1, true], false]);
  });

  it('moves nothing in our own window, in which somebody may be typing', async () => {
    running = await startMain(folder.place);
    window().hasKeyboard = true;
    running.app.emit('second-instance', {}, ['klantbeeld', link], '/');
    await offered();
    expect([window().shown, window().focused, window().onTop]).toEqual([0, 0, 0]);
  });

  it('with which the program is started is offered when its window is there', async () => {
    vi.stubGlobal('process', Object.assign(Object.create(process), { argv: ['klantbeeld', link] }));
    running = await startMain(folder.place);
    await offered();
  });

  it('is taken from macOS too, also before the program is ready', async () => {
    const starting = startMain(folder.place);
    const { app } = await import('./electron-stand-in.ts');
    await expect.poll(() => app.listenerCount('open-url')).toBeGreaterThan(0);
    let prevented = 0;
    app.emit('open-url', { preventDefault: () => void (prevented += 1) }, link);
    running = await starting;
    await offered();
    expect(prevented).toBe(1);
  });

  it.each(['klantbeeld://contact/', 'klantbeeld://contact/../../klantbeeld.key', 'klantbeeld://store/erase', '--inspect=9229'])('%s brings nothing and is a second start as any other', async (given) => {
    running = await startMain(folder.place);
    running.app.emit('second-instance', {}, ['klantbeeld', given], '/');
    expect([await kinds(), window().focused]).toEqual([[], 1]);
  });

  it('that is made up says so in the window', async () => {
    running = await startMain(folder.place);
    running.app.emit('second-instance', {}, ['klantbeeld', contactLink('a'.repeat(43))], '/');
    await expect.poll(kinds).toEqual(['missed']);
  });

  it('is the packed program’s own, and not that of one that runs from its sources', async () => {
    running = await startMain(folder.place);
    const fromSources = [...running.seen.ownSchemes];
    await endMain(running);
    running = await startMain(folder.place, (machine) => void (machine.isPackaged = true));
    expect([fromSources, running.seen.ownSchemes, /protocols:\n\s+- name: Klantbeeld\n\s+schemes:\n\s+- klantbeeld\n/.test(readFileSync(join(import.meta.dirname, '../../electron-builder.yml'), 'utf8'))]).toEqual([[], ['klantbeeld'], true]);
  });
});
