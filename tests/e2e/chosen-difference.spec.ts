import { formats } from '../../renderer/wording/formats.ts';
import { allowances } from '../../shared/models/allowance.ts';
import { awardDecisions, differenceBetweenDecisions, differencePerGround, factsOfDecision } from '../../shared/rules/index.ts';
import { axeFinds } from './axe.ts';
import { curated } from '../population/made.ts';
import { expect, openHousehold, regionOf, test } from './support.ts';

const file = curated('uit-elkaar');
const [first, last] = awardDecisions(file.decisions, 'healthcare', 2026);
if (first === undefined || last === undefined) throw new Error(`of ${allowances[0]} there are no two decisions`);
const label = (dated: string) => `besluit ${formats.nl.date(dated)}`;
const euro = (amount: string | null) => formats.nl.euro(amount ?? '?').replace('-', '').replace('−', '');

test('any two of the decisions, what is known now and a scenario are laid beside each other, over the year or in a month, and the shares add up', async ({ page }) => {
  await openHousehold(page, 'uit-elkaar');
  await page.keyboard.press('F8');
  await page.keyboard.type('in');
  await page.keyboard.press('Enter');
  await page.keyboard.type('30000');
  await page.keyboard.press('Escape');
  const compare = regionOf(page, 'explanation').getByRole('region', { name: 'Zelf vergelijken' });
  await compare.getByLabel('van').selectOption(label(first.dated));
  await compare.getByLabel('naar').selectOption(label(last.dated));
  const { decided } = differenceBetweenDecisions(file, first, last);
  await expect(compare.getByRole('table')).toContainText(`Van ${label(first.dated)} naar ${label(last.dated)}`);
  await expect(compare.getByRole('row', { name: /^Verschil/ })).toContainText(euro(decided));

  await compare.getByLabel('over').selectOption('2026-10');
  const { difference } = differencePerGround(factsOfDecision(file, first), factsOfDecision(file, last), 'healthcare', '2026-10');
  await expect(compare.getByRole('row', { name: /^Verschil/ })).toContainText(euro(difference));
  await expect(compare).toContainText('Wat een besluit per maand liet zien, is niet bewaard.');

  await compare.getByLabel('naar').selectOption('nu bekend');
  await expect(compare.getByRole('table')).toContainText('naar nu bekend');
  await compare.getByLabel('naar').selectOption('Scenario A');
  await compare.getByLabel('over').selectOption('heel 2026');
  await expect(compare.getByRole('row', { name: /inkomen/ })).toContainText('€ 30.000'.replace(' ', '\u00a0'));
  expect(await axeFinds(page)).toEqual([]);
});
