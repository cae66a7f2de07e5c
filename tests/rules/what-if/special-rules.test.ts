import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../shared/models/case-file.ts';
import type { HouseholdFacts } from '../../../shared/models/household.ts';
import { glossary, specialRules, type SpecialRulesQuestion } from '../../../shared/rules/index.ts';
import { decision, recovery } from '../../builders/case-file.ts';
import { household } from '../../builders/household.ts';

const noticed = (facts: HouseholdFacts, question: Partial<SpecialRulesQuestion> = {}) => specialRules(facts, { paid: {}, decisions: [], recoveries: [], today: '2026-10-05', ...question });
const advance = (dated: string, kind: Decision['kind'] = 'advance') => decision({ id: 'd', allowance: 'healthcare', year: 2026, kind, dated, objectionUntil: null });
const single = household().income('24000').facts();

describe('the special rules that are noticed', () => {
  it('are none in an ordinary household', () => {
    expect(noticed(single)).toEqual([]);
  });

  it('the ten per cent rule, once for all allowances, when a partnership ended in the year and nobody asked for it', () => {
    const found = noticed(household().income('24000').rents('700').partner({ to: '2026-05-12' }).income('40000').facts()).find(({ term }) => term === 'tenPercentRule');
    expect(found).toMatchObject({ basis: { article: '8', paragraph: '3' }, allowances: ['healthcare', 'housing'], person: 'p', because: { term: 'partnershipEnds' }, ask: ['wageTogether', 'earnedAfter', 'lowerByTenPercent'], until: '2031-12-31' });
  });

  it('the ten per cent rule after a co-resident left', () => {
    const found = noticed(household().income('24000').rents('700').coResident('m', { to: '2026-05-12' }).income('40000').facts());
    expect(found.map(({ term, because, allowances }) => [term, because.term, allowances])).toEqual([['tenPercentRuleCoResident', 'coResidentLeaves', ['housing']]]);
  });

  it('a partner for part of the year, for which limit of assets holds is a reading', () => {
    const found = noticed(household().income('24000').partner({ from: '2026-05-12' }).income('10000').facts());
    expect(found).toMatchObject([{ term: 'partnerAssetsPartOfYear', person: 'p', because: { term: 'partnerPartOfYear' }, ask: ['daysOfPartnership', 'assets'], until: null }]);
  });

  it('assets at most a tenth above the limit, with by how much, and none that are further above it', () => {
    const withAssets = (amount: string) => noticed(household().income('24000').rents('700').assets(amount).facts()).map(({ term, allowances, because }) => [term, allowances, because.amount]);
    expect(withAssets('38479')).toEqual([]);
    expect(withAssets('38480')).toEqual([['assetsLeftOut', ['housing'], '1']]);
    expect(withAssets('42326')).toEqual([['assetsLeftOut', ['housing'], '3847']]);
    expect(withAssets('42327')).toEqual([]);
    expect(withAssets('146012')).toEqual([['assetsLeftOut', ['healthcare'], '1']]);
  });

  it('assets of a couple and of a co-resident above their own limits', () => {
    const couple = household().income('24000').rents('700').assets('40000').partner().assets('40000').facts();
    expect(noticed(couple).map(({ person, because }) => [person, because.amount])).toEqual([[null, '3042']]);
    const shared = household().income('24000').rents('700').coResident().assets('39000').facts();
    expect(noticed(shared).map(({ person, because }) => [person, because.amount])).toEqual([['m', '521']]);
  });

  it('a small amount that only a definitive award would leave', () => {
    const withPaid = (amount: string) => noticed(household().income('24000').facts(), { paid: { healthcare: { amount, through: '2026-10', decided: true } } }).map(({ term, because, ask }) => [term, because.amount, ask]);
    expect([withPaid('1550'), withPaid('1560'), withPaid('2000')]).toEqual([[], [['smallAmountLeft', '10', ['awardIsDefinitive']]], []]);
  });

  it('what can be weighed of debts that are open', () => {
    expect(noticed(single, { recoveries: [recovery({ id: 'r-1', allowance: 'housing', principal: '400' }), recovery({ id: 'r-2', allowance: 'healthcare', principal: '200' })] }).map(({ term, allowances, because, recoveryIds }) => [term, allowances, because.amount, recoveryIds])).toEqual(
      ['moderation', 'proportionateDecision', 'hardship'].map((term) => [term, ['healthcare', 'housing'], '600', ['r-1', 'r-2']]),
    );
  });

  it('a change that helps sooner than an objection to an advance, as long as the objection is open', () => {
    const changes = (dated: string, kind: Decision['kind']) => noticed(single, { decisions: [advance(dated, kind)] }).map(({ term, decisionId, because }) => [term, decisionId, because.term]);
    expect([changes('2026-09-20', 'advance'), changes('2026-03-20', 'advance'), changes('2026-09-20', 'definitive')]).toEqual([[['changeOverObjection', 'd', 'advanceOnEstimate']], [], []]);
  });

  it('speak in words of the glossary', () => {
    const all = [...noticed(household().income('24000').rents('700').partner({ to: '2026-05-12' }).income('40000').facts()), ...noticed(single, { recoveries: [recovery()], decisions: [advance('2026-09-20')] })];
    expect(all.flatMap(({ term, because, ask }) => [term, because.term, ...ask]).filter((term) => !(term in glossary))).toEqual([]);
  });
});
