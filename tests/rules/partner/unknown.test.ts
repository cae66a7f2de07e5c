import { describe, expect, it } from 'vitest';
import { askedOf, assessmentOf, nothingElse, partnerCase, placesOf, sameAddress, to } from '../../builders/partner-case.ts';

const unknown = '????????????';
const partner = 'pppppppppppp';

describe('what nobody told about somebody stays unknown and is asked for', () => {
  it('all of it, where nothing is told', () => {
    expect(placesOf(partnerCase([]))).toBe(unknown);
    expect(askedOf(partnerCase([]))).toEqual([
      'b.acknowledgedChild', 'b.childTogether', 'b.cohabitationContract', 'b.firstDegreeBlood', 'b.married', 'b.minorChildAtAddress', 'b.ownedHomeTogether', 'b.partnerYearBefore', 'b.pensionPartner', 'b.sameAddress',
    ]);
  });

  it('only what can still decide: at another address that is the marriage', () => {
    expect(askedOf(partnerCase([{ kind: 'sameAddress', holds: false }]))).toEqual(['b.firstDegreeBlood', 'b.married']);
    expect(placesOf(partnerCase([{ kind: 'sameAddress', holds: false }, { kind: 'married', holds: false }]))).toBe('------------');
  });

  it('nothing more, where what is told decides: a marriage, or a ground at the same address', () => {
    expect(placesOf(partnerCase([to('married')]))).toBe(partner);
    expect(placesOf(partnerCase([sameAddress, to('childTogether'), { kind: 'firstDegreeBlood', holds: false }]))).toBe(partner);
  });

  it('whether they are parent and child is asked of who is not married', () => {
    expect(askedOf(partnerCase([sameAddress, to('ownedHomeTogether')]))).toEqual(['b.firstDegreeBlood']);
    expect(placesOf(partnerCase([sameAddress, to('firstDegreeBlood')]))).toBe('cccccccccccc');
  });

  it('no minor child is asked about where the household has one, and the date of birth of a child where it decides', () => {
    const others = [{ id: 'k', role: 'child', birthDate: '2018-06-03' }];
    expect(askedOf(partnerCase([sameAddress], { others }))).toEqual(['b.firstDegreeBlood']);
    expect(askedOf(partnerCase([sameAddress, nothingElse], { others: [{ id: 'k', role: 'child' }] }))).toEqual(['k.birthDate']);
  });

  it('the date of birth is asked for where coming of age decides', () => {
    expect(askedOf(partnerCase([sameAddress, to('cohabitationContract'), nothingElse], {}, { birthDate: undefined }))).toEqual(['b.birthDate']);
    expect(askedOf(partnerCase([sameAddress, to('childTogether'), nothingElse], {}, { birthDate: undefined }))).toEqual([]);
  });

  it('the months from a certain ground on are known', () => {
    expect(placesOf(partnerCase([sameAddress, to('childTogether', '2026-04-10'), { kind: 'firstDegreeBlood', holds: false }]))).toBe('????pppppppp');
  });

  it('having been partner earlier in the year is unknown as long as the days before are', () => {
    const left = [to('sameAddress', '2020-01-01', '2026-03-31'), to('sameAddress', '2026-06-01'), { kind: 'firstDegreeBlood', holds: false } as const];
    expect(placesOf(partnerCase([...left, { kind: 'married', holds: false }]))).toBe('???--???????');
  });
});

describe('an allowance that rests on an unknown partnership', () => {
  it('is unknown and asks what decides it', () => {
    const { healthcare } = assessmentOf(partnerCase([sameAddress])).allowances;
    expect([healthcare.status, healthcare.award]).toEqual(['unknown', null]);
    expect(healthcare.missingFacts.map(({ person, fact }) => `${String(person)}.${fact}`)).toEqual(expect.arrayContaining(['b.married', 'b.childTogether', 'b.firstDegreeBlood']));
  });

  it('is not refused because somebody without lawful stay may be the partner', () => {
    const unlawful = assessmentOf(partnerCase([sameAddress], {}, { lawfulStay: false })).allowances.healthcare;
    expect([unlawful.status, unlawful.conditionsNotMet]).toEqual(['unknown', []]);
    const settled = assessmentOf(partnerCase([sameAddress, to('childTogether'), nothingElse], {}, { lawfulStay: false })).allowances.healthcare;
    expect([settled.award, settled.conditionsNotMet.map(({ term, months }) => [term, months.length])]).toEqual(['0', [['partnerLawfulStay', 12]]]);
  });
});
