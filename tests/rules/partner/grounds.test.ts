import { describe, expect, it } from 'vitest';
import type { CaseRelation } from '../../../shared/models/case-format.ts';
import { assessmentOf, nothingElse, partnerCase, placesOf, sameAddress, to, type PartnerCase } from '../../builders/partner-case.ts';

const all = 'pppppppppppp';
const none = '------------';
const coResident = 'cccccccccccc';

function places(relations: readonly CaseRelation[], chosen: PartnerCase = {}, of: Readonly<Record<string, unknown>> = {}): string {
  return placesOf(partnerCase([...relations, nothingElse], chosen, of));
}

const child = (birthDate: string, more: Readonly<Record<string, unknown>> = {}) => ({ id: 'k', role: 'child', birthDate, ...more });

describe('the first list: spouse, registered partner, notarial contract at one address', () => {
  it.each<[sentence: string, relations: readonly CaseRelation[], expected: string]>([
    ['a spouse at the same address is partner', [to('married'), sameAddress], all],
    ['a spouse at another address is partner too', [to('married')], all],
    ['a registered partner is as a spouse', [to('registered')], all],
    ['a contract at the same address makes partners', [to('cohabitationContract'), sameAddress], all],
    ['a contract at another address does not', [to('cohabitationContract')], none],
    ['somebody legally separated counts as unmarried', [to('married'), to('legallySeparated')], none],
    ['a divorce that is requested ends nothing at one address', [to('married'), sameAddress, to('divorceRequested', '2025-06-01')], all],
    ['another address ends nothing without a request', [to('married'), to('sameAddress', '2015-01-01', '2025-12-31')], all],
    ['a request and another address end it', [to('married'), to('divorceRequested', '2025-06-01')], none],
    ['who asks from a shelter against domestic violence has no partner from the first list', [to('married'), to('safetyShelter')], none],
    ['a contract does not count beside a marriage to somebody else', [to('cohabitationContract'), sameAddress, to('marriedToAnother')], coResident],
  ])('%s', (_sentence, relations, expected) => {
    expect(places(relations)).toBe(expected);
  });

  it('a contract asks that both are of age', () => {
    const contract = [to('cohabitationContract'), sameAddress];
    expect(places(contract, {}, { birthDate: '2008-05-20' })).toBe('cccccppppppp');
    expect(places(contract, { applicant: { birthDate: '2008-06-01' } })).toBe('cccccppppppp');
    expect(places(contract, {}, { birthDate: '2009-01-01' })).toBe(coResident);
  });
});

describe('the second list asks for the same address and one of six grounds', () => {
  const kinds = ['childTogether', 'acknowledgedChild', 'pensionPartner', 'ownedHomeTogether', 'minorChildAtAddress', 'partnerYearBefore'] as const;

  it.each(kinds)('%s at the same address makes partners', (kind) => {
    expect(places([to(kind), sameAddress])).toBe(all);
  });

  it.each(kinds)('%s at another address does not', (kind) => {
    expect(places([to(kind)])).toBe(none);
  });

  it('the same address alone makes a co-resident', () => {
    expect(places([sameAddress])).toBe(coResident);
  });
});

describe('two adults with a minor child of one of them at the address', () => {
  it('are partners by a child of the household', () => {
    expect(places([sameAddress], { others: [child('2018-06-03')] })).toBe(all);
  });

  it('are partners from the month after the birth', () => {
    expect(places([sameAddress], { others: [child('2026-04-10')] })).toBe('ccccpppppppp');
    expect(places([sameAddress], { others: [child('2026-04-01')] })).toBe('cccppppppppp');
  });

  it('stay partners for the rest of the year when the child comes of age or leaves', () => {
    expect(places([sameAddress], { others: [child('2008-03-15')] })).toBe(all);
    expect(places([sameAddress], { others: [child('2018-06-03', { to: '2026-03-31' })] })).toBe(all);
  });

  it('are none when the child came of age before the year, or on its first day', () => {
    expect(places([sameAddress], { others: [child('2007-12-31')] })).toBe(coResident);
    expect(places([sameAddress], { others: [child('2008-01-01')] })).toBe(coResident);
    expect(places([sameAddress], { others: [child('2008-01-02')] })).toBe(all);
  });

  it('must both be of age', () => {
    const minors = { others: [child('2018-06-03')] };
    expect(places([sameAddress], minors, { birthDate: '2008-05-20' })).toBe('cccccppppppp');
    expect(places([sameAddress], minors, { birthDate: '2008-05-01' })).toBe('ccccpppppppp');
    expect(places([sameAddress], { ...minors, applicant: { birthDate: '2009-05-01' } })).toBe(coResident);
  });

  it('are none with a business lease and a request, which does not end a partnership of earlier in the year', () => {
    expect(places([sameAddress, to('minorChildAtAddress'), to('businessLease')])).toBe(coResident);
    expect(places([sameAddress, to('minorChildAtAddress'), to('businessLease', '2026-07-01')])).toBe(all);
    expect(places([sameAddress, to('minorChildAtAddress'), to('businessLease'), to('childTogether')])).toBe(all);
  });

  it('are none where one is a displaced person and the applicant is not; such a person is no co-resident either', () => {
    const displaced = [sameAddress, to('minorChildAtAddress'), to('temporaryProtection')];
    expect(places(displaced)).toBe(none);
    expect(places([...displaced, to('applicantTemporaryProtection')])).toBe(all);
    expect(places([...displaced, to('childTogether')])).toBe(all);
  });

  it('are none in a shelter, unless there is another ground', () => {
    const housemates = [sameAddress, to('minorChildAtAddress'), to('sharedShelter')];
    expect(places(housemates)).toBe(coResident);
    expect(places([...housemates, to('pensionPartner')])).toBe(all);
  });
});

describe('a shelter against domestic violence while still registered at one address', () => {
  const shelter = [to('married'), to('safetyShelter', '2026-04-10')];
  const told = (relations: readonly CaseRelation[]) => assessmentOf(partnerCase([...relations, nothingElse])).allowances.healthcare.gaps.map(({ term }) => term);

  it('leaves them partners by what art. 3a does not depart from: lid 3 for the rest of the year, lid 2 on a ground of its own', () => {
    expect(places([...shelter, sameAddress])).toBe(all);
    expect(places([to('married'), to('safetyShelter'), to('childTogether'), sameAddress])).toBe(all);
    expect(places([...shelter, to('sameAddress', '2015-01-01', '2026-04-09')])).toBe('pppp--------');
  });

  it('is said to be open, and not where they are registered at two addresses', () => {
    expect(told([...shelter, sameAddress])).toContain('shelterAtSameAddress');
    expect(told(shelter)).not.toContain('shelterAtSameAddress');
    expect(told([to('married'), sameAddress])).not.toContain('shelterAtSameAddress');
  });
});

describe('a subtenant in a household with a partner', () => {
  const told = (relations: readonly CaseRelation[], others: readonly Readonly<Record<string, unknown>>[]) => assessmentOf(partnerCase([sameAddress, ...relations, nothingElse], { others })).allowances.housing.gaps.map(({ term }) => term);
  const partner = { id: 'p', role: 'partner', birthDate: '1987-03-12', assessmentIncome: '0', assets: '0', healthInsured: true };

  it('may be related to the partner, which is not told: that is said', () => {
    expect(told([to('sublease')], [partner])).toContain('subtenantRelatedToPartner');
  });

  it('is not asked about without a partner or without a sublease', () => {
    expect([...told([to('sublease')], []), ...told([], [partner])]).not.toContain('subtenantRelatedToPartner');
  });
});

describe('who lives there and is no partner', () => {
  it.each<[sentence: string, relations: readonly CaseRelation[], expected: string]>([
    ['is co-resident', [sameAddress], coResident],
    ['is subtenant with a written agreement', [sameAddress, to('sublease')], 'ssssssssssss'],
    ['is co-resident all the same as a parent or child of the applicant', [sameAddress, to('sublease'), to('firstDegreeBlood')], coResident],
    ['and as an in-law in the first degree', [sameAddress, to('sublease'), to('firstDegreeInLaw')], coResident],
    ['belongs to the household of the subtenant', [sameAddress, to('subtenantHousehold')], 'ssssssssssss'],
    ['is partner and no subtenant where there is a ground', [sameAddress, to('sublease'), to('childTogether')], all],
    ['is no part of the household at another address', [to('sublease')], none],
  ])('%s', (_sentence, relations, expected) => {
    expect(places(relations)).toBe(expected);
  });

  it('is nobody after death', () => {
    expect(places([sameAddress, to('childTogether')], {}, { deathDate: '2026-06-15' })).toBe('pppppp------');
    expect(places([sameAddress], {}, { deathDate: '2026-06-01' })).toBe('ccccc-------');
  });
});
