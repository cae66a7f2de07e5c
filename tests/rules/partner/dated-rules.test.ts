import { describe, expect, it } from 'vitest';
import type { CaseRelation } from '../../../shared/models/case-format.ts';
import { assessmentOf, nothingElse, partnerCase, placesOf, sameAddress, to, type PartnerCase } from '../../builders/partner-case.ts';

const all = 'pppppppppppp';
const none = '------------';
const coResident = 'cccccccccccc';

function places(relations: readonly CaseRelation[], chosen: PartnerCase = {}, of: Readonly<Record<string, unknown>> = {}): string {
  return placesOf(partnerCase([...relations, nothingElse], chosen, of));
}

describe('relatives in the first degree', () => {
  const parentAndChild = [sameAddress, to('ownedHomeTogether'), to('firstDegreeBlood')];

  it.each([2025, 2026])('parent and child are never partners in %i', (year) => {
    expect(places(parentAndChild, { year, applicant: { birthDate: '1960-01-01' } }, { birthDate: '1985-01-01' })).toBe(coResident);
  });

  it.each<[year: number, birthDate: string, sentence: string, expected: string]>([
    [2024, '1997-01-01', '27 on 1 January', all],
    [2024, '1997-01-02', '26 on 1 January, although 27 a day later', coResident],
    [2024, '1998-06-01', '25', coResident],
    [2023, '1996-01-01', '27 on 1 January', all],
    [2023, '1996-01-02', '26 on 1 January', coResident],
  ])('until 2024 both had to be 27: in %i, born %s (%s)', (year, birthDate, _sentence, expected) => {
    expect(places(parentAndChild, { year, applicant: { birthDate: '1960-01-01' } }, { birthDate })).toBe(expected);
    expect(places(parentAndChild, { year, applicant: { birthDate } }, { birthDate: '1960-01-01' })).toBe(expected);
  });

  it('at 27 they still needed a ground', () => {
    expect(places([sameAddress, to('firstDegreeBlood')], { year: 2024, applicant: { birthDate: '1960-01-01' } }, { birthDate: '1990-01-01' })).toBe(coResident);
  });

  it('an in-law is left out only on a joint request, until 2024 only when one of the two was below 27', () => {
    const inLaw = [sameAddress, to('minorChildAtAddress'), to('firstDegreeInLaw')];
    expect(places(inLaw)).toBe(all);
    expect(places([...inLaw, to('jointRequest')])).toBe(coResident);
    expect(places([...inLaw, to('jointRequest')], { year: 2024 })).toBe(all);
    expect(places([...inLaw, to('jointRequest')], { year: 2024 }, { birthDate: '1999-01-01' })).toBe(coResident);
    expect(places([sameAddress, to('minorChildAtAddress'), to('jointRequest')])).toBe(all);
  });

  it('a foster child is left out only on a joint request, until 2024 only until the day of turning 27', () => {
    const foster = [sameAddress, to('ownedHomeTogether'), to('fosterChild')];
    expect(places(foster)).toBe(all);
    expect(places([...foster, to('jointRequest')])).toBe(coResident);
    expect(places([...foster, to('jointRequest')], { year: 2024 }, { birthDate: '1997-05-20' })).toBe('cccccppppppp');
    expect(places([...foster, to('jointRequest')], { year: 2025 }, { birthDate: '1997-05-20' })).toBe(coResident);
  });
});

describe('from 2026 some are left out on request (art. 3c)', () => {
  it('a missing partner', () => {
    expect(places([to('married'), to('missingPerson', '2025-02-01')])).toBe(none);
    expect(places([to('married'), to('missingPerson', '2026-03-10')])).toBe('ppp---------');
    expect(places([to('married'), to('missingPerson', '2025-02-01')], { year: 2025 })).toBe(all);
  });

  it.each<[sentence: string, from: string, until: string | undefined, expected: string]>([
    ['a day longer than three months', '2026-02-10', '2026-05-10', 'pp---ppppppp'],
    ['exactly three months', '2026-02-10', '2026-05-09', all],
    ['a year', '2025-06-01', '2026-05-31', '-----ppppppp'],
    ['shorter', '2026-02-01', '2026-03-31', all],
  ])('a detained partner: %s', (_sentence, from, until, expected) => {
    expect(places([to('married'), sameAddress, to('detained', from, until)])).toBe(expected.replaceAll('-', 'c'));
    expect(places([to('married'), to('detained', from, until)])).toBe(expected);
  });

  it('of detention without a known end it is unknown until it has lasted three months', () => {
    expect(places([to('married'), to('detained', '2026-02-10')])).toBe('pp???-------');
  });

  it('no detention left anybody out before 2026', () => {
    expect(places([to('married'), to('detained', '2024-01-01')], { year: 2025 })).toBe(all);
  });

  it('says that the reading of three months is open', () => {
    const gaps = (year: number) => assessmentOf(partnerCase([to('married'), to('detained', '2024-02-10'), nothingElse], { year })).allowances.healthcare.gaps.map(({ term, person }) => [term, person]);
    expect([gaps(2026), gaps(2025)]).toEqual([[['detentionOfThreeMonths', 'b']], [['exceptionsBeforeTheirYear', 'b']]]);
  });

  it.each<[kind: CaseRelation['kind']]>([['missingPerson'], ['detained'], ['refugeeSpouse']])('of an earlier year says that it is open whether art. 3c reaches back, for %s', (kind) => {
    const gaps = (year: number) => assessmentOf(partnerCase([to('married', '2015-01-01'), to(kind, '2024-02-10'), nothingElse], { year })).allowances.healthcare.gaps.map(({ term }) => term);
    expect([2024, 2025, 2026].map((year) => gaps(year).includes('exceptionsBeforeTheirYear'))).toEqual([true, true, false]);
  });

  it('the spouse of before the stay of an asylum permit holder, who was never registered here; without a request', () => {
    expect(places([to('married', '2015-01-01'), to('refugeeSpouse', '2024-05-01')])).toBe(none);
    expect(places([to('married', '2024-05-01'), to('refugeeSpouse', '2024-05-01')])).toBe(all);
    expect(places([to('married', '2024-04-30'), to('refugeeSpouse', '2024-05-01')])).toBe(none);
    expect(places([to('married', '2015-01-01'), to('refugeeSpouse', '2026-05-02')])).toBe('ppppp-------');
    expect(places([to('married', '2015-01-01'), to('refugeeSpouse', '2024-05-01')], { year: 2025 })).toBe(all);
  });
});
