import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/models/calendar.ts';
import { caseRelationKinds, type CaseRelation } from '../../../shared/models/case-format.ts';
import { assessmentOf, nothingElse, partnerCase, placesOf } from '../../builders/partner-case.ts';
import { derivedSteps, expectTextHolds } from '../formula-check.ts';

const day = fc.integer({ min: -200, max: 500 }).map((count) => addDays('2026-01-01', count));
const period = fc.oneof(fc.constant({}), day.map((from) => ({ from })), fc.tuple(day, fc.integer({ min: 0, max: 200 })).map(([from, length]) => ({ from, to: addDays(from, length) })));
const kind = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...caseRelationKinds) }, { weight: 3, arbitrary: fc.constantFrom('sameAddress', 'married', 'childTogether', 'minorChildAtAddress', 'partnerYearBefore') });
const relation: fc.Arbitrary<CaseRelation> = fc.record({ kind, when: period, holds: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)) }).map(({ kind: of, when, holds }) => ({ kind: of, ...when, ...(holds ? {} : { holds }) }));
const relations = fc.tuple(fc.array(relation, { maxLength: 7 }), fc.boolean()).map(([some, closed]) => (closed ? [...some, nothingElse] : some));
const people = fc.record({ year: fc.integer({ min: 2023, max: 2026 }), b: relations, c: relations, children: fc.boolean() });

function dataOf({ year, b, c, children }: { year: number; b: readonly CaseRelation[]; c: readonly CaseRelation[]; children: boolean }) {
  return partnerCase({ b, c }, { year, others: children ? [{ id: 'k', role: 'child', birthDate: '2008-05-20', from: '2020-01-01' }] : [] });
}

describe('for any relations of two people to the applicant', () => {
  it('there is at most one partner in a month, and nobody may be partner beside one for certain', () => {
    fc.assert(fc.property(people, (chosen) => {
      const data = dataOf(chosen);
      const [b, c] = [placesOf(data, 'b'), placesOf(data, 'c')];
      for (const [index, sign] of [...b].entries()) expect([sign, c[index]]).not.toEqual(['p', 'p']);
    }), { numRuns: 300 });
  });

  it('the order of the persons and of what is told does not matter', () => {
    fc.assert(fc.property(people, (chosen) => {
      const data = dataOf(chosen);
      const turned = { ...data, persons: (data['persons'] as { relations?: readonly unknown[] }[]).toReversed().map((person) => ({ ...person, ...(person.relations && { relations: person.relations.toReversed() }) })) };
      expect([placesOf(turned, 'b'), placesOf(turned, 'c')]).toEqual([placesOf(data, 'b'), placesOf(data, 'c')]);
      const award = (of: typeof data) => assessmentOf(of).allowances.healthcare.award;
      expect(award(turned)).toBe(award(data));
    }), { numRuns: 150 });
  });

  it('what is unknown never becomes known by itself: telling that there is nothing else only fills in question marks', () => {
    fc.assert(fc.property(people, (chosen) => {
      const open = { ...chosen, b: chosen.b.filter(({ kind: of }) => of !== 'nothingElse'), c: chosen.c.filter(({ kind: of }) => of !== 'nothingElse') };
      const before = placesOf(dataOf(open), 'b');
      const after = placesOf(dataOf({ ...open, b: [...open.b, nothingElse], c: [...open.c, nothingElse] }), 'b');
      expect([...after].map((sign, index) => (before[index] === '?' ? '?' : sign)).join('')).toBe(before);
    }), { numRuns: 300 });
  });

  it('twelve months have a place, each with an explanation whose text says what it computes', () => {
    fc.assert(fc.property(people, (chosen) => {
      for (const { months } of assessmentOf(dataOf(chosen)).places ?? []) {
        expect(months).toHaveLength(12);
        for (const step of [months[0], months[11]].flatMap((place) => derivedSteps(place?.explanation ?? null))) expectTextHolds(step);
      }
    }), { numRuns: 60 });
  });

  it('nothing is asked where everything is told', () => {
    fc.assert(fc.property(people, (chosen) => {
      const months = assessmentOf(dataOf({ ...chosen, c: [{ kind: 'sameAddress', holds: false }, { kind: 'married', holds: false }, nothingElse], b: [...chosen.b.filter(({ kind: of }) => of !== 'detained'), nothingElse] })).places?.flatMap((places) => places.months) ?? [];
      expect(months.filter(({ role, missingFacts }) => role === null || missingFacts.length > 0)).toEqual([]);
    }), { numRuns: 150 });
  });
});
