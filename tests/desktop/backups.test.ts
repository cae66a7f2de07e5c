import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostLockHolder } from '../../electron/host/host-lock.ts';
import { endMain, newDataFolder, startMain } from './started-desktop.ts';

interface MenuItem {
  readonly label?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

describe('a backup of a store with real people, whose key only the vault has', () => {
  let folder: Awaited<ReturnType<typeof newDataFolder>>;
  let running: Awaited<ReturnType<typeof startMain>>;
  let backup: string;

  /** Chooses an item of the menu, as a person does, and waits until the program has said something or ended. */
  const choose = async (label: string): Promise<void> => {
    const item = (running.seen.menu as readonly MenuItem[]).flatMap(({ submenu = [] }) => submenu).find((one) => one.label === label);
    if (item?.click === undefined) throw new Error(`no ${label} in the menu`);
    const said = running.seen.messages.length;
    item.click();
    await expect.poll(() => running.seen.exitCode !== null || (running.seen.messages.length > said && (running.machine.choiceInMessageBox !== 0 || label.includes('maken') || running.seen.relaunches > 0))).toBe(true);
  };

  beforeEach(async () => {
    folder = await newDataFolder({ practice: false });
    backup = join(dirname(folder.place.folder), 'kopie.db');
    running = await startMain(folder.place, (machine) => void (machine.chosenFile = backup));
  });
  afterEach(async () => {
    await endMain(running);
    folder.remove();
  });

  it('is made from the menu, encrypted, and put back from it: the old store is kept and the program starts anew', async () => {
    await choose('Reservekopie maken…');
    expect([running.seen.messages, readFileSync(backup).subarray(0, 6).toString('latin1') === 'SQLite']).toEqual([[expect.stringContaining(backup)], false]);
    await choose('Reservekopie terugzetten…');
    const kept = readdirSync(folder.place.folder).filter((name) => name.includes('.before-restore-'));
    expect([running.seen.relaunches, running.seen.exitCode, kept.length, existsSync(folder.place.store), hostLockHolder(folder.place.folder)]).toEqual([1, 0, 1, true, null]);
    running = await startMain(folder.place);
    await import('../../electron/desktop/preload.ts');
    const { call } = running.exposed.get('klantbeeld') as { call: (name: string, request: unknown) => Promise<unknown> };
    expect(await call('session.start', {})).toMatchObject({ ok: true, value: { practice: false } });
  });

  it('is not written over a file that is there, which is said', async () => {
    writeFileSync(backup, 'iets anders');
    await choose('Reservekopie maken…');
    expect([running.seen.messages, readFileSync(backup, 'utf8')]).toEqual([['De reservekopie is niet gemaakt. Er staat al een bestand met deze naam. Kies een andere naam.'], 'iets anders']);
  });

  it('that is no backup is refused, and the store stands as it was', async () => {
    writeFileSync(backup, 'iets anders');
    const before = readFileSync(folder.place.store);
    await choose('Reservekopie terugzetten…');
    expect([running.seen.messages.at(-1), readFileSync(folder.place.store).equals(before), running.seen.relaunches]).toEqual([expect.stringMatching(/^De reservekopie is niet teruggezet. Er is niets gewijzigd. Het bestand is beschadigd, of het is geen/), true, 1]);
  });

  it('is not put back by who thinks better of it', async () => {
    running.machine.choiceInMessageBox = 1;
    await choose('Reservekopie terugzetten…');
    expect([running.seen.relaunches, running.seen.exitCode, running.seen.messages]).toEqual([0, null, [expect.stringContaining('Wilt u deze reservekopie terugzetten?')]]);
  });
});
