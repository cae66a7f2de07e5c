import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { writeFiles } from '../../electron/store/write-files.ts';
import { formats } from '../../renderer/wording/formats.ts';
import { allowances } from '../../shared/models/allowance.ts';
import type { AllowanceAssessment } from '../../shared/models/assessment.ts';
import { assess, householdFacts, supportedYears } from '../../shared/rules/index.ts';
import { healthcareReference, type HealthcareVector } from '../builders/reference.ts';
import { test as onOwnData } from './own-data.ts';
import { bundleOf, caseOf, publishedHouseholds } from './published-households.ts';
import { ask, expect, openCitizen, openHousehold, openProgram, regionOf, test } from './support.ts';

const euro = (amount: string): string => formats.nl.euro(amount);
const reference = healthcareReference();
const vectors = reference?.testVectors.zorgtoeslag ?? [];

/** The cell of an allowance in a column of *Toeslagen nu*. */
function cell(page: Page, allowance: string, column: 'month' | 'paid' | 'advance' | 'right' | 'difference'): Locator {
  return regionOf(page, 'allowances').locator(`tr[data-allowance="${allowance}"] [data-column="${column}"] .line`);
}

/** Goes to a year with the keys, as a caseworker does. */
async function toYear(page: Page, year: number): Promise<void> {
  const title = regionOf(page, 'allowances').locator('h2');
  const shown = async (): Promise<number> => Number(/\d{4}/.exec(await title.innerText())?.[0]);
  for (let now = await shown(); now !== year; now = await shown()) {
    await page.keyboard.press(now < year ? 'Alt+PageDown' : 'Alt+PageUp');
    await expect(title).toContainText(String(now < year ? now + 1 : now - 1));
  }
}

/** The amount as it is written, with nothing but the mark of its origin after it. */
function amount(award: string): RegExp {
  return new RegExp(`^${euro(award).replaceAll('.', '\\.')}\\s?◦?$`);
}

/** What was published of the year and of the month, as text. */
function inTexts({ award, perMonth }: HealthcareVector['expected']): Record<string, string> {
  return { ...(award === undefined ? {} : { award: String(award) }), ...(perMonth === undefined ? {} : { perMonth: String(perMonth) }) };
}

function recalculate(of: readonly HealthcareVector[]): Map<string, { readonly award: string; readonly shownMonth: string }> {
  const input = of.map((vector) => JSON.stringify(caseOf(vector))).join('\n');
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/recalculate.ts')], { input, encoding: 'utf8', maxBuffer: 100_000_000 });
  const answers = stdout.trim().split('\n').map((line) => JSON.parse(line) as { id: string; allowances: { healthcare: { award: string; shownMonth: string } } });
  return new Map(answers.map(({ id, allowances: { healthcare } }) => [id, healthcare]));
}

test.describe('published healthcare amounts', () => {
  test.skip(reference === null, 'needs ../shared/reference');

  const households = publishedHouseholds(vectors);
  const half = Math.ceil(households.length / 2);
  for (const [part, some] of [households.slice(0, half), households.slice(half)].entries()) {
    onOwnData(`come out on the screen as published, and as recalculate prints them, part ${part + 1} of 2`, async ({ data, page }) => {
      onOwnData.setTimeout(120_000);
      expect(some.length).toBeGreaterThan(0);
      await data.inStore((store) => writeFiles(store, some.map(bundleOf)));
      await openProgram(page, await data.run());
      const printed = recalculate(some.flatMap((household) => household.vectors));
      for (const { bsn, vectors: published } of some) {
        await openCitizen(page, bsn);
        for (const { id, year, expected } of published) {
          await toYear(page, year);
          const { award = '', shownMonth = '' } = printed.get(id) ?? {};
          expect.soft({ award, perMonth: shownMonth }, id).toMatchObject(inTexts(expected));
          await expect.soft(cell(page, 'healthcare', 'right'), id).toHaveText(award === '0' ? 'geen recht' : amount(award));
          await expect.soft(regionOf(page, 'explanation').getByRole('group', { name: 'Antwoordzin' }), id).toContainText(award === '0' ? 'geen recht op zorgtoeslag' : `zou dat ${euro(shownMonth)} per maand zijn`);
        }
        await page.getByRole('button', { name: /^Dossier van .* sluiten$/ }).click();
      }
    });
  }
});

test('a year of which the amounts are not set yet is refused in words, and no amount stands in its place', async ({ page }) => {
  await openHousehold(page, 'de-vries');
  const next = Math.max(...supportedYears) + 1;
  await toYear(page, next);
  await expect(cell(page, 'healthcare', 'right')).toHaveText(`bedragen ${next} nog niet vastgesteld`);
  await expect(regionOf(page, 'allowances').locator('tbody')).not.toContainText('€');
  await expect(regionOf(page, 'explanation')).toContainText(`De bedragen voor ${next} zijn nog niet vastgesteld.`);
  await expect(page.getByRole('contentinfo')).toContainText(`geen parameters voor ${next}`);
  await page.keyboard.press('Alt+PageDown');
  await expect(regionOf(page, 'allowances').locator('h2')).toContainText(String(next));
});

for (const name of ['de-vries', 'uit-elkaar', 'inkomen-partner-onbekend', 'vermogen-net-te-hoog', 'dit-jaar-achttien', 'geen-toeslagen', 'verdragsverzekerd']) {
  test(`${name}: the right of every allowance and year on the screen is what the rules say, in an amount or in words`, async ({ page }) => {
    const list = await ask(page, 'practice.list', {});
    await openHousehold(page, name);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const fileId = list.ok ? list.value.households.find(({ displayName }) => displayName === heading)?.fileId : undefined;
    const file = await ask(page, 'case.open', { fileId: fileId ?? '', purpose: 'practice' });
    if (!file.ok || file.value.members.state === 'failed' || file.value.records.state === 'failed' || file.value.decisions.state === 'failed') throw new Error('the file cannot be read');
    const { applicantId, members, records, decisions } = file.value;
    for (const year of [...supportedYears.slice(-2), Math.max(...supportedYears) + 1]) {
      const assessment = assess(householdFacts({ applicantId, members: members.value, records: records.value, decisions: decisions.value }, year, null, 'known'));
      await toYear(page, year);
      for (const allowance of allowances) {
        const row = regionOf(page, 'allowances').locator(`tr[data-allowance="${allowance}"]`);
        await expect.soft(row, `${allowance} ${year}`).toContainText(said(assessment.allowances[allowance]));
      }
    }
  });
}

/** What the screen says of the right: its amount, or in words why there is none. */
function said({ status, award, refusal, year }: AllowanceAssessment): string | RegExp {
  if (status === 'unknown') return /onbekend: /;
  if (refusal?.kind === 'notModelled') return 'nog niet berekend';
  if (refusal?.kind === 'parameterNotInForce') return `bedragen ${year} nog niet vastgesteld`;
  if (refusal !== null) return /tegenstrijdig: /;
  return award === '0' ? 'geen recht' : euro(award ?? '');
}
