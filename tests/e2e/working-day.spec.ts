import { userInfo } from 'node:os';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { contactsOf } from '../../electron/store/contacts.ts';
import { conversationsOf } from '../../electron/store/conversations.ts';
import { generalContactsOf } from '../../electron/store/general-contacts.ts';
import { hostLockHolder } from '../../electron/host/host-lock.ts';
import { notesOf } from '../../electron/store/notes.ts';
import { verificationsOf } from '../../electron/store/verifications.ts';
import { playDay } from '../../scripts/working-day.ts';
import { someFiles } from '../population/made.ts';
import { expect, test } from './own-data.ts';
import { openProgram } from './support.ts';

const callers = someFiles.slice(0, 60).flatMap(({ fileId, applicantId, persons }) => {
  const bsn = persons.find(({ personId }) => personId === applicantId)?.bsn ?? '';
  return bsn === '' ? [] : [{ fileId, bsn }];
});

test('a working day of sixty contacts, eight at once at its peaks and killed five times, ends with every contact, note, agreement, verification and look-up in the store', async ({ data, page }) => {
  test.setTimeout(900_000);
  await data.withPracticeData();
  let program = await data.run();
  await openProgram(page, program);
  const { contacts: played } = await playDay({
    page,
    killAndStart: async () => {
      process.kill(hostLockHolder(data.place.folder)?.pid ?? 0, 'SIGKILL');
      program = await data.run();
      await page.goto(await program.entryLink());
      await page.getByRole('navigation').getByRole('button', { name: /afronden/ }).nth(7).waitFor();
    },
  }, callers);
  await program.stop();

  const user = userInfo().username;
  const [kept, expected] = await data.inStore(async (store) => {
    const found: unknown[] = [];
    for (const { fileId, text } of played.filter((one) => one.fileId !== null)) {
      const file = fileId ?? '';
      const note = (await notesOf(store, file)).find((one) => one.text === text);
      const contacts = (await contactsOf(store, file)).filter(({ caseworker, wrapUp }) => caseworker === user && wrapUp !== null);
      const ids = new Set(contacts.map(({ id }) => id));
      const looked = (await lookUpsBy(store, user)).filter(({ contactId }) => contactId !== undefined && ids.has(contactId)).map(({ name }) => name);
      found.push({ text: note?.text, kind: note?.kind, due: note?.due, channels: contacts.map(({ channel }) => channel), levels: contacts.map(({ wrapUp }) => wrapUp?.level), verifications: (await verificationsOf(store, file)).length, opened: looked.includes('case.open'), ended: looked.includes('conversation.end') });
    }
    const general = (await generalContactsOf(store, user)).map(({ note, channel }) => ({ text: note, channel })).toSorted(byText);
    return [
      { found, general, going: (await conversationsOf(store, user)).length },
      {
        found: played.filter((one) => one.fileId !== null).map(({ text, kind, channel, verified }) => ({ text, kind, due: kind === 'agreement' ? '2026-12-01' : null, channels: [channel], levels: [verified ? 2 : 0], verifications: verified ? 1 : 0, opened: true, ended: true })),
        general: played.filter((one) => one.fileId === null).map(({ text, channel }) => ({ text, channel })).toSorted(byText),
        going: 0,
      },
    ];
  });
  expect(played.length).toBe(60);
  expect(kept).toEqual(expected);
});

/** The order of the day says nothing where its clock is that of the machine and may pass midnight. */
function byText(one: { readonly text: string }, other: { readonly text: string }): number {
  return one.text.localeCompare(other.text);
}
