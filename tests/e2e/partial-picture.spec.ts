import type { DataFolder } from '../../electron/host/data-folder.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import { openDatabase } from '../../electron/store/database.ts';
import { type RegionId, regions } from '../../renderer/layout/regions.ts';
import { nl } from '../../renderer/wording/nl.ts';
import { axeFinds } from './axe.ts';
import { expect, test } from './own-data.ts';
import { cutText } from './sight.ts';
import { openHousehold, openProgram, regionOf, sizes } from './support.ts';

const unreadable = `${nl.problems.regionUnreadable.happened({})} ${nl.problems.regionUnreadable.todo}`;
const without = nl.caseWords.parts;

/** For each table of the store what the screen says, and where, when it cannot be read: at 1920×1001, where every part is on the screen. */
const tables: Readonly<Record<string, Partial<Readonly<Record<RegionId, string | RegExp>>>>> = {
  member: { household: unreadable, income: unreadable, home: unreadable, allowances: 'niet te lezen', explanation: unreadable },
  source_record: { household: unreadable, income: unreadable, home: unreadable, sources: unreadable, allowances: 'niet te lezen', explanation: unreadable },
  mark: { identity: 'Bijzonderheden niet te lezen' },
  incident: { identity: 'Bijzonderheden niet te lezen' },
  allowance_year: { allowances: 'niet te lezen', identity: 'niet te lezen', openItems: without.allowanceYears },
  decision: { allowances: 'niet te lezen', identity: 'niet te lezen', timeline: without.decisions },
  payment: { allowances: 'niet te lezen', identity: 'niet te lezen', timeline: without.payments },
  change: { openItems: without.changes, timeline: without.changes },
  objection: { openItems: without.objections, timeline: without.objections },
  recovery: { moneyBack: unreadable, identity: 'niet te lezen', openItems: without.recoveries, timeline: without.recoveries },
  arrangement: { moneyBack: without.arrangements, identity: 'niet te lezen', openItems: without.arrangements },
  contact: { conversation: unreadable, identity: 'contacten niet te lezen', timeline: without.contacts },
  letter: { timeline: without.letters },
  note: { conversation: unreadable, openItems: without.notes, timeline: without.notes },
  callback: { openItems: without.callbacks, timeline: without.callbacks },
  source_state: { sources: unreadable },
};

/** Takes a table away from under the running program; answers how to give it back. */
function takeAway(place: DataFolder, table: string): () => void {
  const rename = (from: string, to: string): void => {
    const database = openDatabase(place.store, storeKey(place), { create: false });
    database.exec(`alter table ${from} rename to ${to}`);
    database.close();
  };
  rename(table, `${table}_gone`);
  return () => rename(`${table}_gone`, table);
}

test('a part whose data cannot be read says so in its place, everything else stands, and trying again brings it back', async ({ data, page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize(sizes.wide);
  await data.withPracticeData();
  await openProgram(page, await data.run());
  await openHousehold(page, 'de-vries');
  // All of them but that of the scenarios; the last is drawn after the rest.
  const whole = Object.keys(regions).length - 1;
  await expect(page.locator('[data-region]')).toHaveCount(whole);
  for (const [table, said] of Object.entries(tables)) {
    const giveBack = takeAway(data.place, table);
    await page.getByRole('button', { name: nl.bar.closeFile('Sanne de Vries') }).click();
    await openHousehold(page, 'de-vries');
    await expect.soft(page.getByRole('heading', { level: 1 }), table).toHaveText('Sanne de Vries');
    await expect.soft(page.locator('[data-region]'), table).toHaveCount(whole);
    for (const [region, words] of Object.entries(said) as [RegionId, string | RegExp][]) await expect.soft(regionOf(page, region), `${table} in ${region}`).toContainText(words);
    for (const region of ['household', 'income', 'home', 'sources', 'allowances', 'openItems', 'moneyBack', 'conversation', 'explanation'] as const) {
      if (!(region in said)) await expect.soft(regionOf(page, region), `${table} leaves ${region} as it is`).not.toContainText(/KB-\d|niet te lezen|is zonder/);
    }
    expect.soft(await cutText(page.locator('#root')), table).toEqual([]);
    giveBack();
    const again = page.getByRole('button', { name: nl.common.tryAgain }).first();
    if ((await again.count()) === 0) continue;
    await again.click();
    await expect.soft(page.locator('#root'), `${table}, tried again`).not.toContainText(/KB-301|niet te lezen|is zonder/);
  }
});

test('a picture of which much is missing has no fault that axe finds, in any look', async ({ data, page }) => {
  test.slow();
  await data.withPracticeData();
  await openProgram(page, await data.run());
  for (const table of ['member', 'payment', 'recovery', 'note', 'source_state', 'mark']) takeAway(data.place, table);
  await openHousehold(page, 'de-vries');
  await expect(regionOf(page, 'household')).toContainText(unreadable);
  expect(await axeFinds(page, ['desk', 'wide'])).toEqual([]);
});

test('an amount that misses a part says without which, and an unreadable amount is never zero', async ({ data, page }) => {
  await data.withPracticeData();
  await openProgram(page, await data.run());
  takeAway(data.place, 'payment');
  await openHousehold(page, 'de-vries');
  const identity = regionOf(page, 'identity');
  await expect(identity.locator('dl > div').nth(1)).toContainText('niet te lezen');
  await expect(regionOf(page, 'allowances').locator('[data-column="paid"] .line').first()).toHaveText('niet te lezen');
  await expect(page.locator('#root')).not.toContainText(/€\s0(?![,.\d])/);
  await expect(regionOf(page, 'timeline')).toContainText('Deze tijdlijn is zonder de betalingen.');
});

test('without any table of the file the person is still there, and every part says why it is empty', async ({ data, page }) => {
  await page.setViewportSize(sizes.wide);
  await data.withPracticeData();
  await openProgram(page, await data.run());
  for (const table of Object.keys(tables)) takeAway(data.place, table);
  await openHousehold(page, 'de-vries');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sanne de Vries');
  for (const region of ['household', 'income', 'home', 'sources', 'allowances', 'openItems', 'moneyBack', 'timeline', 'conversation'] as const) {
    await expect.soft(regionOf(page, region)).toContainText(nl.problems.regionUnreadable.happened({}));
  }
  await page.keyboard.press('Control+J');
  await page.keyboard.type('Alles ligt eruit');
  await expect(page.getByRole('contentinfo')).toContainText('Concept bewaard');
});
