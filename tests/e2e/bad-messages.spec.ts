import type { Page } from '@playwright/test';
import { en } from '../../renderer/wording/en.ts';
import { nl } from '../../renderer/wording/nl.ts';
import type { ProblemKind } from '../../shared/models/reply.ts';
import { expect, test } from './own-data.ts';
import { openHousehold, openProgram } from './support.ts';

interface Message {
  readonly operation: string;
  readonly body: string;
  readonly type?: string;
  /** what the program calls it */
  readonly problem: ProblemKind;
}

const unknownFile = { fileId: 'file-of-nobody', purpose: 'contact' };

/** Messages across the bridge that do not fit, each with what is wrong with it. */
const messages: Readonly<Record<string, Message>> = {
  'no JSON': { operation: 'session.start', body: '{"', problem: 'requestNotUnderstood' },
  'JSON of another kind': { operation: 'session.start', body: '[]', problem: 'requestNotUnderstood' },
  'another type of message': { operation: 'session.start', body: '{}', type: 'text/plain', problem: 'requestNotUnderstood' },
  'an operation that is not there': { operation: 'case.erase', body: '{}', problem: 'operationUnknown' },
  'an operation by the name of a method of every object': { operation: 'constructor', body: '{}', problem: 'operationUnknown' },
  'a search without a key': { operation: 'person.search', body: '{"purpose":"contact"}', problem: 'requestNotUnderstood' },
  'a BSN that fails the eleven-test': { operation: 'person.search', body: '{"key":{"by":"bsn","bsn":"123456789"},"purpose":"contact"}', problem: 'bsnNotValid' },
  'a search with a birth date that does not exist': { operation: 'person.search', body: '{"key":{"by":"name","familyName":"Vries","birthDate":"1980-02-30"},"purpose":"contact"}', problem: 'requestNotUnderstood' },
  'a file without a reason': { operation: 'case.open', body: '{"fileId":"file-of-nobody"}', problem: 'purposeMissing' },
  'a reason that is none': { operation: 'case.open', body: '{"fileId":"file-of-nobody","purpose":"curiosity"}', problem: 'purposeMissing' },
  'a file that is not there': { operation: 'case.open', body: JSON.stringify(unknownFile), problem: 'fileNotFound' },
  'a note on a file that was never opened': { operation: 'note.add', body: '{"fileId":"file-of-nobody","kind":"note","text":"x","due":null}', problem: 'purposeMissing' },
  'a note that is too long': { operation: 'note.add', body: JSON.stringify({ fileId: 'file-of-nobody', kind: 'note', text: 'x'.repeat(4001), due: null }), problem: 'noteTooLong' },
  'a message of a megabyte': { operation: 'draft.keep', body: JSON.stringify({ fileId: 'file-of-nobody', text: 'x'.repeat(1_000_000) }), problem: 'requestNotUnderstood' },
  'a look that is not there': { operation: 'preference.keep', body: '{"preferences":{"language":"nl","theme":"pink","density":"compact"}}', problem: 'requestNotUnderstood' },
};

/** Sends a message to the program as it is, with or without sense. */
function send(page: Page, { operation, body, type = 'application/json' }: Message): Promise<unknown> {
  return page.evaluate(async ([to, contentType, content]) => (await fetch(`/operations/${to}`, { method: 'POST', headers: { 'content-type': contentType }, body: content })).json(), [operation, type, body] as const);
}

test('every message that does not fit gets a problem with a sentence in both languages, and the program goes on', async ({ data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  for (const [what, message] of Object.entries(messages)) {
    expect.soft(await send(page, message), what).toMatchObject({ ok: false, problem: { kind: message.problem } });
    for (const { problems } of [nl, en]) {
      expect.soft(problems[message.problem].happened({}), what).toMatch(/\.$/);
      expect.soft(problems[message.problem].todo, what).toMatch(/\.$/);
    }
  }
  await openHousehold(page, 'de-vries');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sanne de Vries');
});

test('what a problem tells never holds what was sent', async ({ data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  const secret = { key: { by: 'bsn', bsn: '999993653x' }, purpose: 'contact', familyName: 'Geheimzinnig' };
  const replies = [await send(page, { operation: 'person.search', body: JSON.stringify(secret), problem: 'requestNotUnderstood' }), await send(page, { operation: 'case.open', body: JSON.stringify({ fileId: { Geheimzinnig: '999993653' }, purpose: 'contact' }), problem: 'requestNotUnderstood' })];
  expect(JSON.stringify(replies)).not.toMatch(/999993653|Geheimzinnig/);
});

test('a message from another page, or without the key of this window, is refused', async ({ data, page, browser }) => {
  await data.withPracticeData();
  const program = await data.run();
  await openProgram(page, program);
  const origin = new URL(page.url()).origin;
  const stranger = await browser.newContext();
  const headers = { 'content-type': 'application/json' };
  const withoutKey = await stranger.request.post(`${origin}/operations/session.start`, { headers: { ...headers, origin }, data: '{}' });
  expect([withoutKey.status(), await withoutKey.json()]).toEqual([401, { ok: false, problem: { kind: 'senderRefused', details: {} } }]);
  const fromElsewhere = await page.request.post(`${origin}/operations/session.start`, { headers: { ...headers, origin: 'https://example.org' }, data: '{}' });
  expect(fromElsewhere.status()).toBe(403);
  const bySight = await page.request.get(`${origin}/operations/session.start`);
  expect(bySight.status()).toBe(405);
  await stranger.close();
});

test('a second window on the same program works beside the first', async ({ data, page, context }) => {
  await data.withPracticeData();
  const program = await data.run();
  await openProgram(page, program);
  await openHousehold(page, 'de-vries');
  const second = await context.newPage();
  await openProgram(second, program);
  await openHousehold(second, 'betalingsregeling');
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Beide vensters werken');
  await expect(page.getByRole('contentinfo')).toContainText('Concept bewaard');
});
