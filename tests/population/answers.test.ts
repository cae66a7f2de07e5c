import { describe, expect, it } from 'vitest';
import { currentDecision } from '../../renderer/case/decisions.ts';
import { householdRecords } from '../../renderer/case/household-records.ts';
import { present } from '../../renderer/case/parts.ts';
import { answerAboutAllowance } from '../../renderer/features/explanation/answer-sentence.ts';
import { assessmentOf } from '../../renderer/session/index.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { Allowance } from '../../shared/models/allowance.ts';
import { comparePayments } from '../../shared/rules/index.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';
import { curated } from './made.ts';

/** What a caseworker reads out about an allowance of a practice household, with this month's payment beside last month's. */
async function answer(name: string, allowance: Allowance, year = 2026): Promise<string> {
  const bundle = curated(name);
  const file = await runningProgram(await practiceStore([bundle])).value('case.open', { fileId: bundle.fileId, purpose: 'practice' });
  const assessment = assessmentOf(file, year);
  const own = assessment.state === 'present' ? assessment.value.allowances[allowance] : null;
  const records = householdRecords(file);
  const compared = records === null ? null : comparePayments(records, present(file.payments), allowance, file.today);
  return answerAboutAllowance(own, currentDecision(present(file.decisions), allowance, year), file, wordsIn('nl'), { allowance, year, compared }).replaceAll('\u00a0', ' ');
}

describe('the answer about a practice household', () => {
  it('names a cause as one would say it: whose income, or who came or left', async () => {
    expect(await answer('uit-elkaar', 'healthcare')).toMatch(/Dat komt vooral door een verandering in uw huishouden: Niels\.$/);
    expect(await answer('verhuizing', 'housing')).toMatch(/Dat komt vooral door een andere woning\.$/);
    expect(await answer('jaar-na-jaar-terugvorderingen', 'healthcare')).toMatch(/Dat komt vooral door uw inkomen\.$/);
  });

  it('says nothing of an earlier payment that was higher because more months were paid together', async () => {
    expect(await answer('dit-jaar-achttien', 'healthcare')).toBe('U krijgt nu € 129 zorgtoeslag per maand. Dat is evenveel als vorige maand. Dat klopt met de gegevens die wij nu kennen.');
  });

  it('gives the year where the month of the decision is over and this month comes to something else', async () => {
    const said = await answer('twaalf-kinderen', 'childBudget');
    expect(said).toMatch(/^Uw kindgebonden budget over 2026 is € [\d.]+\. Dat klopt met de gegevens die wij nu kennen\. Op 20 november 2026 betalen wij € 2\.889\./);
  });
});
