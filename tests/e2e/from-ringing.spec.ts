import type { Page } from '@playwright/test';
import { nl } from '../../renderer/wording/nl.ts';
import { curated } from '../population/made.ts';
import { callerQuestions, incidentTask, keysOf, verificationKeys, type CallerQuestion, type Step } from './caller-questions.ts';
import { ask, expect, prefer, regionOf, test } from './support.ts';
import { test as withTelephone } from './telephone.ts';
import { en } from '../../renderer/wording/en.ts';

async function play(page: Page, steps: readonly Step[]): Promise<number> {
  for (const step of steps) await ('press' in step ? page.keyboard.press(step.press) : page.keyboard.type(step.type));
  return keysOf(steps);
}

function bsnOf(household: string): string {
  const { applicantId, persons } = curated(household);
  return persons.find(({ personId }) => personId === applicantId)?.bsn ?? '';
}

/** The answer of a question, where the caseworker reads it. */
async function answered(page: Page, { answer }: CallerQuestion): Promise<void> {
  const place = answer.region === 'dialog' ? page.getByRole('dialog') : regionOf(page, answer.region);
  await expect(place).toContainText(answer.text);
}

for (const question of [...callerQuestions, incidentTask]) {
  const { number, asks, household, path, goal, onBehalf = false } = question;
  test(`${question === incidentTask ? 'task' : 'question'} ${number}, from the ringing to the saved wrap-up without screen pop: ${asks}`, async ({ page }) => {
    const begun = await play(page, [{ press: 'Control+N' }, { type: bsnOf(household) }, { press: 'Enter' }]);
    await expect(regionOf(page, 'identity')).toContainText(nl.verification.strip(0));
    await expect(regionOf(page, 'allowances').locator('tbody tr').first().locator('[tabindex="0"]')).toBeFocused();
    const verified = await play(page, verificationKeys(onBehalf));
    await expect(regionOf(page, 'identity')).toContainText(nl.verification.strip(2));
    await expect(regionOf(page, 'allowances').locator('tbody tr').first().locator('[tabindex="0"]')).toBeFocused();
    const keys = await play(page, path);
    await answered(page, question);
    // What was opened above the picture is closed first.
    if (question.answer.region === 'dialog') await page.keyboard.press('Escape');
    const wrapped = await play(page, [{ press: 'Control+Enter' }, { press: 'Enter' }]);
    await expect(page.locator('[data-search-field]')).toBeVisible();
    expect({ begun, verified, wrapped }).toEqual({ begun: 11, verified: onBehalf ? 6 : 4, wrapped: 2 });
    expect(keys).toBeLessThanOrEqual(goal);
    const reply = await ask(page, 'case.open', { fileId: curated(household).fileId, purpose: 'practice' });
    const contacts = reply.ok && reply.value.contacts.state === 'present' ? reply.value.contacts.value : [];
    expect(contacts.at(-1)).toMatchObject({ channel: 'telephone', caller: onBehalf ? 'representative' : 'self', wrapUp: { level: 2, ground: onBehalf ? 'authorisation' : 'none', result: 'answered' } });
  });
}

withTelephone('with screen pop one key accepts, four verify, and every question is answered and wrapped up within its keys', async ({ page, telephone }) => {
  withTelephone.setTimeout(300_000);
  for (const question of callerQuestions) {
    const { household, path, goal, onBehalf = false } = question;
    await telephone.call(household);
    await expect(page.getByRole('region', { name: nl.offers.title })).toBeVisible();
    const begun = await play(page, [{ press: 'Enter' }]);
    await expect(regionOf(page, 'allowances').locator('tbody tr').first().locator('[tabindex="0"]')).toBeFocused();
    const verified = await play(page, verificationKeys(onBehalf));
    await expect(regionOf(page, 'identity')).toContainText(nl.verification.strip(2));
    await expect(regionOf(page, 'allowances').locator('tbody tr').first().locator('[tabindex="0"]')).toBeFocused();
    const keys = await play(page, path);
    await answered(page, question);
    if (question.answer.region === 'dialog') await page.keyboard.press('Escape');
    await play(page, [{ press: 'Control+Enter' }, { press: 'Enter' }]);
    await expect(page.locator('[data-search-field]')).toBeVisible();
    expect({ question: question.number, begun, verified, within: keys <= goal }).toEqual({ question: question.number, begun: 1, verified: onBehalf ? 6 : 4, within: true });
  }
});

test('question 3 in English, from the ringing to the saved wrap-up', async ({ page }) => {
  await prefer(page, { language: 'en' });
  await play(page, [{ press: 'Control+N' }, { type: bsnOf('de-vries') }, { press: 'Enter' }]);
  await expect(regionOf(page, 'explanation')).toContainText(en.verification.locked);
  await play(page, verificationKeys(false));
  await expect(regionOf(page, 'identity')).toContainText(en.verification.strip(2));
  await expect(regionOf(page, 'allowances').locator('tbody tr').first().locator('[tabindex="0"]')).toBeFocused();
  await play(page, callerQuestions[2]?.path.map((step) => ('type' in step && step.type === 'in' ? { type: 'inc' } : step)) ?? []);
  await expect(regionOf(page, 'explanation')).toContainText('Report the change now. Do not stop the allowance.');
  await play(page, [{ press: 'Control+Enter' }, { press: 'Enter' }]);
  await expect(page.locator('[data-search-field]')).toBeVisible();
  await prefer(page, {});
});

test('the twelve questions together take at most 68 keys', () => {
  expect(callerQuestions.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  expect(callerQuestions.reduce((sum, { path }) => sum + keysOf(path), 0)).toBeLessThanOrEqual(68);
});
