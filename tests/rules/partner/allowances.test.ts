import { describe, expect, it } from 'vitest';
import type { Allowance } from '../../../shared/models/allowance.ts';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { answer } from '../../../shared/rules/index.ts';
import { assessmentOf, errorOf, nothingElse, partnerCase, placesOf, sameAddress, to } from '../../builders/partner-case.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';

const home = { homes: [{ rent: '650', selfContained: true }] };
const partnerFacts = { id: 'b', birthDate: '1987-03-12', assessmentIncome: '20000', assets: '0', healthInsured: true };

const childInCare = {
  id: 'k', role: 'child', birthDate: '2018-06-03', childBenefit: true, assessmentIncome: '0', assets: '0',
  childcare: [{ kind: 'afterSchoolCare', hoursPerMonth: '60', hourlyRate: '9.50', registered: true }],
};

/** What a decision rests on, without the explanation. */
function figures({ award, months, conditionsNotMet, status }: AllowanceAssessment): unknown {
  return { status, award, months: months.map(({ exact, shown }) => [exact, shown]), conditionsNotMet };
}

function sameAsGiven(allowance: Allowance, decided: ReturnType<typeof partnerCase>, given: Readonly<Record<string, unknown>>): void {
  const withGiven = { ...decided, persons: (decided['persons'] as { role: string }[]).flatMap((person) => (person.role === 'auto' ? [given] : [person])) };
  expect(figures(assessmentOf(decided).allowances[allowance])).toEqual(figures(assessmentOf(withGiven).allowances[allowance]));
}

describe('an allowance with a partner whom the rules decided', () => {
  it.each<Allowance>(['healthcare', 'housing'])('is that of the same household with the partner given (%s)', (allowance) => {
    sameAsGiven(allowance, partnerCase([sameAddress, to('childTogether'), nothingElse], { more: home }), { ...partnerFacts, role: 'partner' });
    sameAsGiven(allowance, partnerCase([to('sameAddress', '2026-05-17'), to('married', '2026-05-17'), nothingElse], { more: home }), { ...partnerFacts, role: 'partner', from: '2026-05-17' });
    sameAsGiven(allowance, partnerCase([sameAddress, nothingElse], { more: home }), { ...partnerFacts, role: 'coResident' });
    sameAsGiven(allowance, partnerCase([sameAddress, to('sublease'), nothingElse], { more: home }), { ...partnerFacts, role: 'subtenant' });
  });

  it.each<Allowance>(['healthcare', 'housing', 'childBudget', 'childcare'])('is that of the same household with the partner given, with a child who makes them partners (%s)', (allowance) => {
    const decided = partnerCase([to('sameAddress', '2026-05-17'), nothingElse], { applicant: { works: true }, others: [childInCare], more: home }, { works: [{ to: '2026-06-30' }] });
    sameAsGiven(allowance, decided, { ...partnerFacts, works: [{ to: '2026-06-30' }], role: 'partner', from: '2026-05-17' });
    expect(placesOf(decided)).toBe('-----ppppppp');
  });

  it('with a partner at another address is that of a couple, and for the home that of somebody alone', () => {
    const apart = assessmentOf(partnerCase([to('married'), nothingElse], { more: home }));
    const single = assessmentOf({ ...partnerCase({}, { more: home }) });
    const couple = assessmentOf(partnerCase([to('married'), sameAddress, nothingElse], { more: home }));
    expect(figures(apart.allowances.healthcare)).toEqual(figures(couple.allowances.healthcare));
    expect(figures(apart.allowances.housing)).toEqual(figures(single.allowances.housing));
    expect(apart.allowances.housing.award).not.toBe(couple.allowances.housing.award);
  });

  it.each<Allowance>(['childBudget', 'childcare'])('does not fail over who may be partner without lawful stay, nor over who may be and does not work (%s)', (allowance) => {
    for (const facts of [{ works: true, lawfulStay: false }, { works: false }, { works: [{ to: '2025-01-31' }] }]) {
      const maybe = assessmentOf(partnerCase([sameAddress, to('ownedHomeTogether')], { applicant: { works: true }, others: [{ ...childInCare, lawfulStay: false }] }, facts)).allowances[allowance];
      expect([maybe.status, maybe.missingFacts, maybe.conditionsNotMet]).toEqual(['unknown', [{ person: 'b', fact: 'firstDegreeBlood' }], []]);
    }
  });

  it('does not fail over who may be co-resident without lawful stay', () => {
    const maybe = assessmentOf(partnerCase([{ kind: 'married', holds: false }, to('firstDegreeBlood')], { more: home }, { lawfulStay: false })).allowances.housing;
    expect([maybe.status, maybe.missingFacts]).toEqual(['unknown', [{ person: 'b', fact: 'sameAddress' }]]);
  });
});

describe('the explanation', () => {
  const cases = [
    partnerCase([sameAddress, to('childTogether', '2026-04-10'), nothingElse]),
    partnerCase([sameAddress, to('pensionPartner', '2026-03-05', '2026-03-14'), to('firstDegreeInLaw'), to('jointRequest', '2026-09-01'), nothingElse]),
    partnerCase([to('married'), to('divorceRequested', '2026-02-01'), to('sameAddress', '2010-01-01', '2026-05-06'), to('detained', '2026-03-01', '2026-08-01'), nothingElse]),
    partnerCase({ b: [to('married', '2010-01-01'), to('refugeeSpouse', '2026-04-01'), nothingElse], c: [sameAddress, to('minorChildAtAddress'), to('sharedShelter', '2026-07-01'), to('temporaryProtection'), nothingElse] }),
    partnerCase({ b: [sameAddress, to('ownedHomeTogether'), nothingElse], c: [to('sameAddress', '2026-05-05'), to('childTogether'), to('sublease'), nothingElse] }),
    partnerCase([sameAddress, to('ownedHomeTogether'), to('firstDegreeBlood'), to('fosterChild'), to('jointRequest'), nothingElse], { year: 2024 }),
    partnerCase([to('sameAddress', '2020-01-01', '2026-04-09'), to('ownedHomeTogether'), to('nursingHome', '2026-04-10'), to('nursingHomeRequest', '2026-08-01'), nothingElse]),
    partnerCase([sameAddress]),
  ];

  it('of every place says what it computes', () => {
    for (const data of cases) {
      const { places = [], allowances } = assessmentOf(data);
      const steps = [...places.flatMap(({ months }) => months.map(({ explanation }) => explanation)), allowances.healthcare.explanation].flatMap(derivedSteps);
      expect(steps.length).toBeGreaterThan(20);
      for (const step of steps) expectTextHolds(step);
    }
  });

  it('of an allowance goes down to the relations, also where there is no partner', () => {
    const terms = (data: ReturnType<typeof partnerCase>) => allTerms(assessmentOf(data).allowances.healthcare.explanation);
    expect(terms(partnerCase([sameAddress, to('childTogether'), nothingElse]))).toEqual(expect.arrayContaining(['hasAllowancePartner', 'isAllowancePartner', 'childTogether', 'sameAddress']));
    expect(terms(partnerCase([sameAddress, nothingElse]))).toEqual(expect.arrayContaining(['hasAllowancePartner', 'isAllowancePartner', 'married', 'sameAddress']));
  });

  it('reads from the place down to what was told', () => {
    const [place] = assessmentOf(partnerCase([sameAddress, to('childTogether'), to('firstDegreeBlood'), nothingElse], { year: 2024, applicant: { birthDate: '1960-01-01' } }, { birthDate: '1985-01-01' })).places ?? [];
    expect(outline(place?.months[0]?.explanation ?? null)).toMatchInlineSnapshot(`
      "
      isAllowancePartner
        alive
        partnerGround
          partnerBySecondList
            sameAddress
            secondListGround
              childTogether
        noExcludedBloodRelative
          bothOfRelativeAge
            relativeAgeReached
              referenceDate
              birthDate
              ageLimit
            relativeAgeReached
              referenceDate
              birthDate
              ageLimit"
    `);
  });

  it('of one step is of one size, however long the year is unknown', () => {
    const size = (data: ReturnType<typeof partnerCase>) => JSON.stringify(assessmentOf(data).places?.[0]?.months.at(-1)?.explanation).length;
    expect(size(partnerCase([sameAddress]))).toBeLessThan(100_000);
  });
});

describe('recalculate answers a case with the role auto', () => {
  it('with the places beside the allowances, months in the same place together', () => {
    expect(answer(partnerCase([to('sameAddress', '2026-05-17'), to('married', '2026-05-17'), nothingElse])).answer).toMatchObject({
      allowances: { healthcare: { status: 'known' } },
      places: [{ person: 'b', roles: [{ role: 'none', months: [1, 2, 3, 4, 5], missingFacts: [] }, { role: 'partner', months: [6, 7, 8, 9, 10, 11, 12], missingFacts: [] }] }],
    });
  });

  it('with what is unknown and must be asked', () => {
    expect(answer(partnerCase([sameAddress, to('ownedHomeTogether')])).answer['places']).toEqual([{ person: 'b', roles: [{ role: 'unknown', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], missingFacts: [{ person: 'b', fact: 'firstDegreeBlood' }] }] }]);
  });

  it('with the explanation of each when asked, and without places where all are given', () => {
    expect(JSON.stringify(answer(partnerCase([sameAddress, nothingElse], { more: { explain: true } })).answer['places'])).toContain('"explanation":{"term":"isCoResident"');
    expect(answer(partnerCase({})).answer['places']).toBeUndefined();
  });

  it('reads relations told in one list, and the time in the case as the time at the address', () => {
    const person = { ...partnerFacts, role: 'auto', from: '2026-05-17' };
    const data = { ...partnerCase({}, { others: [person] }), relations: [{ kind: 'registered', with: 'b', from: '2026-06-01' }, { kind: 'nothingElse', with: 'b' }] };
    expect(answer(data).answer['places']).toEqual([{ person: 'b', roles: [{ role: 'none', months: [1, 2, 3, 4, 5], missingFacts: [] }, { role: 'partner', months: [6, 7, 8, 9, 10, 11, 12], missingFacts: [] }] }]);
  });

  it.each<[sentence: string, data: unknown, kind: string, at: string]>([
    ['a relation that does not exist', partnerCase({ b: [{ kind: 'friend' } as never] }), 'notValid', 'persons[1].relations[0].kind'],
    ['a relation that ends before it begins', partnerCase([to('married', '2026-05-01', '2026-04-01')]), 'contradiction', 'persons[1].relations[0].to'],
    ['relations of somebody whose role is given', partnerCase({}, { others: [{ ...partnerFacts, role: 'partner', relations: [sameAddress] }] }), 'contradiction', 'persons[1].relations'],
    ['a relation with nobody', partnerCase({}, { more: { relations: [{ kind: 'married', with: 'z' }] } }), 'contradiction', 'relations[0].with'],
    ['a relation in the list without a person', partnerCase({}, { more: { relations: [{ kind: 'married' }] } }), 'missing', 'relations[0].with'],
    ['one id for two people', partnerCase({}, { others: [{ ...partnerFacts, role: 'auto' }, { ...partnerFacts, role: 'auto' }] }), 'contradiction', 'persons[2].id'],
  ])('%s is told with its place', (_sentence, data, kind, at) => {
    expect(errorOf(data as never)).toMatchObject({ kind, at });
  });
});

function allTerms(explanation: Explanation | null): readonly string[] {
  return explanation === null ? [] : [explanation.term, ...explanation.from.flatMap(allTerms)];
}

/** The terms of the deciding steps, one a line, indented. */
function outline(explanation: Explanation | null, depth = 0): string {
  if (explanation === null || !explanation.decisive) return '';
  return `\n${'  '.repeat(depth)}${explanation.term}${explanation.from.map((step) => outline(step, depth + 1)).join('')}`;
}
