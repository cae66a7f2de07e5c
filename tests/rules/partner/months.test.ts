import { describe, expect, it } from 'vitest';
import type { CaseRelation } from '../../../shared/models/case-format.ts';
import { assessmentOf, nothingElse, partnerCase, placesOf, sameAddress, to, type PartnerCase } from '../../builders/partner-case.ts';

function places(relations: readonly CaseRelation[], chosen: PartnerCase = {}): string {
  return placesOf(partnerCase([...relations, nothingElse], chosen));
}

describe('a partnership counts from the first of the month after it arises, or on that day at once', () => {
  it.each<[sentence: string, relations: readonly CaseRelation[], expected: string]>([
    ['married on 17 May', [to('married', '2026-05-17')], '-----ppppppp'],
    ['married on the last of May', [to('married', '2026-05-31')], '-----ppppppp'],
    ['married on the first of May', [to('married', '2026-05-01')], '----pppppppp'],
    ['married on the second of May', [to('married', '2026-05-02')], '-----ppppppp'],
    ['a child together born on 10 April', [sameAddress, to('childTogether', '2026-04-10')], 'ccccpppppppp'],
    ['moved in with a child together on 2 March', [to('sameAddress', '2026-03-02'), to('childTogether')], '---ppppppppp'],
    ['moved out on 30 September', [to('sameAddress', '2020-01-01', '2026-09-29'), to('childTogether')], 'ppppppppp---'],
    ['moved out with the last day on 1 October', [to('sameAddress', '2020-01-01', '2026-10-01'), to('childTogether')], 'pppppppppp--'],
    ['divorce asked in May, moved in June', [to('married'), to('divorceRequested', '2026-05-04'), to('sameAddress', '2010-01-01', '2026-06-07')], 'pppppp------'],
    ['moved in April, divorce asked in July', [to('married'), to('divorceRequested', '2026-07-20'), to('sameAddress', '2010-01-01', '2026-04-02')], 'ppppppp-----'],
    ['divorced while living apart', [to('married', '2010-01-01', '2026-08-11')], 'pppppppp----'],
  ])('%s', (_sentence, relations, expected) => {
    expect(places(relations)).toBe(expected);
  });
});

describe('from the day it arises it lasts for the rest of the year while at one address', () => {
  it.each<[sentence: string, relations: readonly CaseRelation[], expected: string]>([
    ['after a divorce, at one address', [to('married', '2010-01-01', '2026-03-11'), sameAddress], 'pppppppppppp'],
    ['after a contract that ended', [sameAddress, to('cohabitationContract', '2025-01-01', '2026-02-01')], 'pppppppppppp'],
    ['after a ground of ten days in the middle of a month', [sameAddress, to('pensionPartner', '2026-03-05', '2026-03-14')], 'cccppppppppp'],
    ['not at another address', [to('sameAddress', '2020-01-01', '2026-06-30'), to('pensionPartner', '2025-01-01', '2026-03-14')], 'pppppp------'],
    ['again after a return to the address', [to('sameAddress', '2020-01-01', '2026-03-20'), to('sameAddress', '2026-08-10'), to('pensionPartner', '2025-01-01', '2026-02-14')], 'ppp-----pppp'],
    ['not back to the beginning of the year', [sameAddress, to('ownedHomeTogether', '2026-09-01')], 'ccccccccpppp'],
  ])('%s', (_sentence, relations, expected) => {
    expect(places(relations)).toBe(expected);
  });

  it('and in the next year by having been partner in the year before', () => {
    expect(places([sameAddress, to('pensionPartner', '2025-01-01', '2025-03-14')])).toBe('cccccccccccc');
    expect(places([sameAddress, to('pensionPartner', '2025-01-01', '2025-03-14'), to('partnerYearBefore')])).toBe('pppppppppppp');
  });

  it('with the day on which it arose in the explanation', () => {
    const months = assessmentOf(partnerCase([sameAddress, to('pensionPartner', '2026-03-05', '2026-03-14'), nothingElse])).places?.[0]?.months;
    expect(JSON.stringify(months?.[3]?.explanation)).toContain('"term":"partnershipArose"');
    expect(JSON.stringify(months?.[3]?.explanation)).toContain('"value":"2026-03-05"');
  });
});

describe('a nursing home', () => {
  const together = [to('sameAddress', '2010-01-01', '2026-04-09'), to('childTogether')];

  it('ends no partnership', () => {
    expect(places([...together, to('nursingHome', '2026-04-10')])).toBe('pppppppppppp');
    expect(places(together)).toBe('pppp--------');
  });

  it('ends it on request of one of them, for as long as the stay lasts', () => {
    expect(places([...together, to('nursingHome', '2026-04-10'), to('nursingHomeRequest', '2026-07-15')])).toBe('ppppppp-----');
    expect(places([to('married'), to('nursingHome', '2025-01-01', '2026-06-30'), to('nursingHomeRequest', '2025-02-01')])).toBe('------pppppp');
  });

  it('of an earlier year keeps who was partner in the year before', () => {
    const earlier = [to('childTogether'), to('nursingHome', '2024-04-10')];
    expect(places(earlier)).toBe('------------');
    expect(places([...earlier, to('partnerYearBefore')])).toBe('pppppppppppp');
  });

  it('makes nobody partner who was none before', () => {
    expect(places([to('sameAddress', '2010-01-01', '2026-04-09'), to('pensionPartner', '2026-06-01'), to('nursingHome', '2026-04-10')])).toBe('cccc--------');
  });

  it('keeps nobody once somebody else is partner', () => {
    const data = partnerCase({ b: [...together, to('nursingHome', '2026-04-10'), nothingElse], c: [to('sameAddress', '2026-08-05'), to('ownedHomeTogether', '2026-08-05'), nothingElse] });
    expect([placesOf(data, 'b'), placesOf(data, 'c')]).toEqual(['pppppppp----', '--------pppp']);
  });
});
