import { describe, expect, it } from 'vitest';
import { caseRelationKinds, householdCase } from '../../shared/models/case-format.ts';
import { askedRelations, presumedAbsentRelations } from '../../shared/models/household.ts';
import { recordBodies } from '../../shared/models/source-record.ts';
import { glossary, householdFacts } from '../../shared/rules/index.ts';
import { memberOf } from '../builders/records.ts';

const forbidden = /nationalit|origin|descent|ethnic|gender|sex|religio|birthPlace|birthCountry|placeOfBirth|score|risk|rank|profile|bsn|name|criminal|health(?!Insur)/i;

/** What a fact says of itself, not of the person: where it came from. */
const ofTheFact = new Set(['presentOrigin']);

describe('the rules may know of a person what the law asks and nothing else', () => {
  const [person] = householdFacts({ applicantId: 'person-1', members: [memberOf('person-1', 'applicant')], records: [], decisions: [] }, 2026, null).persons;

  it('a person has these facts, and a new one needs a reason here', () => {
    expect(Object.keys(person ?? {}).toSorted()).toEqual([
      'assessmentIncome', 'assets', 'birthDate', 'careCountryFactor', 'childBenefit', 'childcare', 'deathDate', 'disabledHomeNeed', 'healthInsured', 'id', 'incomeRequests', 'lawfulStay', 'present', 'presentOrigin', 'role', 'treatyInsured', 'works',
    ]);
  });

  it('a household has these facts', () => {
    expect(Object.keys(householdFacts({ applicantId: 'person-1', members: [], records: [], decisions: [] }, 2026, null)).toSorted()).toEqual(['homes', 'overrides', 'persons', 'year']);
  });

  it('of somebody whose place the rules decide it also knows what binds them to the applicant, each for a paragraph of the law', () => {
    expect([...askedRelations, ...presumedAbsentRelations].toSorted()).toEqual([
      'acknowledgedChild', 'applicantTemporaryProtection', 'businessLease', 'childTogether', 'cohabitationContract', 'detained', 'divorceRequested', 'firstDegreeBlood', 'firstDegreeInLaw', 'fosterChild', 'jointRequest',
      'legallySeparated', 'married', 'marriedToAnother', 'minorChildAtAddress', 'missingPerson', 'nursingHome', 'nursingHomeRequest', 'ownedHomeTogether', 'partnerYearBefore', 'pensionPartner', 'refugeeSpouse', 'safetyShelter',
      'sameAddress', 'sharedShelter', 'sublease', 'subtenantHousehold', 'temporaryProtection',
    ]);
    expect([...askedRelations, ...presumedAbsentRelations].filter((kind) => glossary[kind].basis === null)).toEqual([]);
  });

  it('no fact is a trait, an origin, a name or a score', () => {
    expect(Object.keys(person ?? {}).filter((name) => forbidden.test(name) && !ofTheFact.has(name))).toEqual([]);
  });

  it('nor is a field of the case format', () => {
    const { shape } = householdCase.unwrap();
    const personFields = Object.keys(shape.persons.element.shape);
    expect([...Object.keys(shape), ...personFields, ...caseRelationKinds].filter((name) => forbidden.test(name))).toEqual([]);
    expect(personFields).toContain('assessmentIncome');
  });

  it('no source may tell one: records of persons have no nationality, no origin and no score', () => {
    const fields = Object.entries(recordBodies).flatMap(([kind, body]) => Object.keys(body.shape).map((field) => `${kind}.${field}`));
    expect(fields.filter((field) => /nationalit|descent|ethnic|gender|religio|birthPlace|birthCountry|placeOfBirth|score|risk|rank|profile|criminal/i.test(field))).toEqual([]);
    expect(fields).toContain('person.birthDate');
  });

  it('and the test would see a forbidden field', () => {
    expect(['nationality', 'gender', 'riskScore', 'countryOfOrigin', 'bsn'].filter((name) => !forbidden.test(name))).toEqual([]);
  });
});
