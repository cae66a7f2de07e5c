import { describe, expect, it } from 'vitest';
import type { CaseRelation } from '../../../shared/models/case-format.ts';
import type { Explanation } from '../../../shared/models/explanation.ts';
import { askedOf, assessmentOf, nothingElse, partnerCase, placesOf, sameAddress, to } from '../../builders/partner-case.ts';

function both(b: readonly CaseRelation[], c: readonly CaseRelation[]): readonly [string, string] {
  const data = partnerCase({ b: [...b, nothingElse], c: [...c, nothingElse] });
  return [placesOf(data, 'b'), placesOf(data, 'c')];
}

function stepsUnder(step: Explanation): readonly Explanation[] {
  return [step, ...step.from.flatMap(stepsUnder)];
}

const partner = 'pppppppppppp';
const coResident = 'cccccccccccc';

describe('one partner at a time', () => {
  it('the first list goes before the second', () => {
    expect(both([to('married', '2010-01-01')], [sameAddress, to('childTogether')])).toEqual([partner, coResident]);
  });

  it('the oldest marriage goes first, also before an older contract', () => {
    expect(both([to('married', '2010-01-01')], [to('married', '2012-01-01')])).toEqual([partner, '------------']);
    expect(both([sameAddress, to('cohabitationContract', '2001-01-01')], [to('married', '2012-01-01')])).toEqual([coResident, partner]);
  });

  it('a marriage that is told in pieces is as old as the first of them, in whatever order they are told', () => {
    const pieces = [to('married', '2014-01-01', '2025-12-31'), to('married', '2026-01-01'), to('married', '2010-01-01', '2014-06-01')];
    for (const told of [pieces, pieces.toReversed()]) expect(both(told, [to('married', '2012-01-01')])).toEqual([partner, '------------']);
  });

  it('the oldest contract goes first', () => {
    expect(both([sameAddress, to('cohabitationContract', '2016-01-01')], [sameAddress, to('cohabitationContract', '2012-01-01')])).toEqual([coResident, partner]);
  });

  const order = ['childTogether', 'acknowledgedChild', 'pensionPartner', 'ownedHomeTogether', 'minorChildAtAddress', 'partnerYearBefore'] as const;
  const pairs = order.flatMap((first, index) => order.slice(index + 1).map((second) => [first, second] as const));

  it.each(pairs)('%s goes before %s', (first, second) => {
    expect(both([sameAddress, to(first)], [sameAddress, to(second)])).toEqual([partner, coResident]);
  });

  it('a ground that comes first takes over from the month after it arises, and gives back when it goes', () => {
    expect(both([sameAddress, to('minorChildAtAddress')], [to('sameAddress', '2026-04-10', '2026-08-20'), to('childTogether')])).toEqual(['ppppccccpppp', '----pppp----']);
  });

  it('who was never partner because somebody went before is not carried on', () => {
    expect(both([sameAddress, to('minorChildAtAddress', '2020-01-01', '2026-05-31')], [to('sameAddress', '2020-01-01', '2026-07-31'), to('childTogether')])).toEqual(['cccccccccccc', 'ppppppp-----']);
  });

  it('of two with the same ground who was partner first stays it', () => {
    expect(both([to('sameAddress', '2026-05-10'), to('minorChildAtAddress')], [to('sameAddress', '2026-02-10'), to('minorChildAtAddress')])).toEqual(['-----ccccccc', '--pppppppppp']);
  });

  it('who stays at the address keeps the place of the best ground of the year, also where a weaker ground made them partner before, and whatever is not told of that', () => {
    const [divorced, parent] = [[sameAddress, to('partnerYearBefore'), to('married', '2026-01-03', '2026-01-03')], [sameAddress, to('childTogether', '2026-01-02', '2026-01-02'), to('refugeeSpouse')]];
    expect(placesOf(partnerCase({ b: parent, c: divorced }))).toBe('?ccccccccccc');
    const told = partnerCase({ b: [...parent, nothingElse], c: [...divorced, nothingElse] });
    expect([placesOf(told), placesOf(told, 'c')]).toEqual(['cccccccccccc', 'pppppppppppp']);
  });

  it('whoever comes next is partner from the day on which the first died, also where the ground is gone before the next month', () => {
    const spouse = { id: 'c', role: 'auto', birthDate: '1987-03-12', deathDate: '2026-03-10', assessmentIncome: '0', assets: '0', healthInsured: true, relations: [to('married', '2010-01-01'), nothingElse] };
    const housemate = (until: string) => placesOf(partnerCase([sameAddress, to('minorChildAtAddress', '2020-01-01', until), nothingElse], { others: [spouse] }));
    expect([housemate('2026-03-20'), housemate('2026-03-09')]).toEqual(['cccppppppppp', coResident]);
  });

  it('the order stands on its own article: the oldest union in the tax law, the lists in the Awir, who was first in none', () => {
    const articles = (b: readonly CaseRelation[], c: readonly CaseRelation[]) => {
      const data = partnerCase({ b: [...b, nothingElse], c: [...c, nothingElse] });
      const steps = (assessmentOf(data).places ?? []).flatMap(({ months }) => months.flatMap(({ explanation }) => stepsUnder(explanation))).filter(({ term }) => term === 'goesBefore');
      return [...new Set(steps.map(({ basis }) => (basis === null ? 'none' : `${basis.law} ${basis.article}.${basis.paragraph ?? ''}`)))];
    };
    expect(articles([to('married', '2010-01-01')], [to('married', '2012-01-01')])).toEqual(['AWR 5a.5']);
    expect(articles([to('married', '2010-01-01')], [sameAddress, to('childTogether')])).toEqual(['Awir 3.4']);
    expect(articles([to('sameAddress', '2026-05-10'), to('minorChildAtAddress')], [to('sameAddress', '2026-02-10'), to('minorChildAtAddress')])).toEqual(['none']);
  });

  it('of two with the same ground since the same day the law does not say: then it is asked', () => {
    const data = partnerCase({ b: [sameAddress, to('pensionPartner'), nothingElse], c: [sameAddress, to('pensionPartner'), nothingElse] });
    expect([placesOf(data, 'b'), placesOf(data, 'c'), askedOf(data, 'b'), askedOf(data, 'c')]).toEqual(['????????????', '????????????', ['b.allowancePartner', 'c.allowancePartner'], ['b.allowancePartner', 'c.allowancePartner']]);
    expect(assessmentOf(data).allowances.healthcare).toMatchObject({ status: 'unknown', missingFacts: [{ person: 'b', fact: 'allowancePartner' }, { person: 'c', fact: 'allowancePartner' }] });
  });

  it('and whoever comes with a ground that goes first is partner all the same', () => {
    const data = partnerCase({ b: [sameAddress, to('pensionPartner'), nothingElse], c: [sameAddress, to('pensionPartner'), nothingElse], d: [to('sameAddress', '2026-04-20'), to('childTogether'), nothingElse] });
    expect(['b', 'c', 'd'].map((person) => placesOf(data, person))).toEqual(['????cccccccc', '????cccccccc', '----pppppppp']);
  });

  it('a partner who is given leaves no place for another', () => {
    const given = { id: 'p', role: 'partner', from: '2026-07-01', birthDate: '1987-03-12', assessmentIncome: '0', assets: '0', healthInsured: true };
    expect(placesOf(partnerCase([sameAddress, to('childTogether'), nothingElse], { others: [given] }))).toBe('ppppppcccccc');
  });

  it('what is unknown of one matters only where it can decide', () => {
    const first = [to('married', '2010-01-01'), nothingElse];
    const unknown = partnerCase({ b: first, c: [sameAddress] });
    expect([placesOf(unknown, 'b'), placesOf(unknown, 'c')]).toEqual(['????????????', '????????????']);
    const settled = partnerCase({ b: first, c: [sameAddress, to('married', '2011-01-01')] });
    expect([placesOf(settled, 'b'), placesOf(settled, 'c')]).toEqual([partner, coResident]);
    const noMarriage = partnerCase({ b: first, c: [sameAddress, { kind: 'married', holds: false }] });
    expect([placesOf(noMarriage, 'b'), placesOf(noMarriage, 'c')]).toEqual([partner, coResident]);
  });
});
