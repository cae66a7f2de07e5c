import { formats } from '../../renderer/wording/formats.ts';
import type { Decision } from '../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import { figuresOf, householdFacts, paymentDay, payoutOf, setOffPlan } from '../../shared/rules/index.ts';
import { curated } from '../population/made.ts';
import { keysFromFirstRow } from './counted-keys.ts';
import { expect, openHousehold, regionOf, test, windows } from './support.ts';

const month = '2026-12';

/** What the rules say of the payment for December: the instalment of the advance that holds, and what a set-off takes of it. */
function paymentByTheRules(): { readonly due: string; readonly amount: Decimal; readonly withheld: Decimal } {
  const file = curated('verrekening');
  const { dated } = file.decisions.find(({ year, kind }) => year === 2026 && kind === 'advance') as Decision;
  const { award, months } = figuresOf(householdFacts(file, 2026, dated)).allowances.healthcare;
  const entitledMonths = months.filter(({ exact }) => exact !== null && readEuro(exact).greaterThan(0)).map((one) => one.month);
  const { instalments } = payoutOf({ year: 2026, dated, award: readEuro(award ?? '0'), entitledMonths, paid: new Decimal(0), isFirst: true });
  const whole = instalments.find((one) => one.month === month)?.amount ?? new Decimal(0);
  const [debt] = file.recoveries;
  const { months: taken } = setOffPlan({ debt: readEuro(debt?.principal ?? '0'), on: '2026-07-01', first: '2026-08', paidOut: new Map() });
  const withheld = taken.find((one) => one.month === month)?.taken ?? new Decimal(0);
  return { due: paymentDay(month), amount: whole.minus(withheld), withheld };
}

for (const [size, viewport] of Object.entries({ desk: windows.desk, wide: windows.wide, column: windows.column })) {
  test(`question 1: when the money comes, how much of which allowance and what is withheld stands there without a key, in a window of ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openHousehold(page, 'verrekening');
    const keys = await keysFromFirstRow(page);
    const { due, amount, withheld } = paymentByTheRules();
    const euro = (of: Decimal): string => formats.nl.euro(writeEuro(of));
    expect(withheld.greaterThan(0)).toBe(true);
    const strip = regionOf(page, 'identity');
    await expect(strip.getByText(`${formats.nl.dayAndDate(due)}, voor december`)).toBeInViewport({ ratio: 1 });
    await expect(strip.getByText(euro(amount), { exact: true })).toBeInViewport({ ratio: 1 });
    await expect(strip.getByText(`${euro(withheld)} ingehouden`).first()).toBeInViewport({ ratio: 1 });
    await expect(strip.getByTitle(`zorgtoeslag ${euro(amount)}, ${euro(withheld)} ingehouden`)).toBeVisible();
    await expect(regionOf(page, 'allowances').getByRole('row', { name: /Zorgtoeslag/ })).toContainText(euro(amount.plus(withheld)));
    expect(keys.count()).toBeLessThanOrEqual(0);
  });
}
