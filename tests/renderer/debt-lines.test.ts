import { expect, test } from 'vitest';
import { Decimal, writeEuro } from '../../shared/models/money.ts';
import { debtOverview, formalReminderCosts, lateInterest, valueOf, writCosts } from '../../shared/rules/index.ts';
import { debtCosts, debtInterest, debtStages } from '../../renderer/features/explanation/debt-lines.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { recovery } from '../builders/case-file.ts';

const words = wordsIn('nl');
const debt = (chosen: Parameters<typeof recovery>[0]) => {
  const [only] = debtOverview([recovery(chosen)], [], null).debts;
  if (only === undefined) throw new Error('the overview left the debt out');
  return only;
};
const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text.replaceAll('\u00a0', ' '));

test('costs that differ from those of the rules are said with the difference', () => {
  const byRules = valueOf(formalReminderCosts(new Decimal('212'), '2026-06-19')) ?? new Decimal(0);
  const lines = (costs: string) => texts(debtCosts(recovery({ stage: 'formalReminder', stageSince: '2026-06-19', costs }), words));
  expect(lines(writeEuro(byRules)).filter((text) => text.startsWith('Nagaan'))).toEqual([]);
  expect(lines(writeEuro(byRules.plus('3.50'))).filter((text) => text.startsWith('Nagaan'))).toEqual(['Nagaan: op de schuld staat € 3,50 meer.']);
});

test('the costs of a writ with those of the formal reminder before it are no difference', () => {
  const [writ, reminder] = [writCosts, formalReminderCosts].map((costsOf) => valueOf(costsOf(new Decimal('212'), '2026-06-19')) ?? new Decimal(0));
  const lines = (costs: Decimal) => texts(debtCosts(recovery({ stage: 'writ', stageSince: '2026-06-19', costs: writeEuro(costs) }), words)).filter((text) => text.startsWith('Nagaan'));
  const together = (writ ?? new Decimal(0)).plus(reminder ?? 0);
  expect([lines(together), lines(together.plus(1)).length]).toEqual([[], 1]);
});

test('late interest is that of the rules over the principal that is left, and nothing is reckoned before the last payment date', () => {
  const late = debt({ principal: '5000', costs: '100', dueDate: '2026-04-01' });
  const rules = valueOf(lateInterest({ amount: new Decimal('5000'), due: '2026-04-01', paid: '2026-11-12' }).charged) ?? new Decimal(0);
  expect(rules.greaterThan(0)).toBe(true);
  expect(texts(debtInterest(late, '2026-11-12', words))).toContain(`Wordt de hoofdsom die nog open staat (€ 5.000,00) vandaag betaald, dan is de invorderingsrente daarover € ${rules.toFixed()}.`);
  expect(texts(debtInterest(debt({ dueDate: '2026-11-30' }), '2026-11-12', words)).at(-1)).toBe('Tot en met 30-11-2026 komt er geen invorderingsrente bij.');
});

test('late interest over days of which no rate is known is refused and said', () => {
  expect(texts(debtInterest(debt({ dueDate: '2013-01-01' }), '2026-11-12', words)).at(-1)).toContain('niet te berekenen');
});

test('the step that a debt is at is said with its day, and that the days between the steps are not published', () => {
  const lines = texts(debtStages(recovery({ stage: 'reminder', stageSince: '2026-11-06' }), words));
  expect([lines.filter((text) => text.startsWith('Nu')), lines.includes('dagen tussen de stappen zijn niet gepubliceerd')]).toEqual([['Nu, sinds 06-11-2026: betalingsherinnering zonder kosten'], true]);
});
