import { describe, expect, it } from 'vitest';
import { foldedForms, foldName, projectPerson } from '../../electron/store/person-projection.ts';
import { personsAt, personsNamed, personsWithBsn } from '../../electron/store/persons.ts';
import type { RecordBody } from '../../shared/models/source-record.ts';
import { fileBundle, inventedAddress, personRecords, record } from '../builders/file-bundle.ts';
import { practiceStore } from '../builders/store.ts';

const today = '2026-11-12';

const suzanne = { givenNames: 'Suzanne', title: '', prefix: '', familyName: 'Moulin', birthDate: '1985-12-01', salutation: 'ms' } as const;
const married = (chosen: Partial<RecordBody<'union'>> = {}): RecordBody<'union'> => ({
  kind: 'marriage',
  partner: { givenNames: 'Rémi', title: '', prefix: 'van', familyName: 'Beaudelaire' },
  partnerId: null,
  endedBecause: '',
  ...chosen,
});

describe('the name of a person', () => {
  it.each([
    ['own', 'Suzanne Moulin'],
    ['partner', 'Suzanne van Beaudelaire'],
    ['partnerOwn', 'Suzanne van Beaudelaire-Moulin'],
    ['ownPartner', 'Suzanne Moulin-van Beaudelaire'],
  ] as const)('with name use %s is %s', (nameUse, name) => {
    expect(projectPerson([record('r-1', 'p', 'person', { ...suzanne, nameUse }), record('r-2', 'p', 'union', married())], today).displayName).toBe(name);
  });

  it('of a widow keeps the name of the partner', () => {
    const ended = record('r-2', 'p', 'union', married({ endedBecause: 'overlijden' }), { validTo: '2024-03-01' });
    expect(projectPerson([record('r-1', 'p', 'person', { ...suzanne, nameUse: 'partner' }), ended], today).displayName).toBe('Suzanne van Beaudelaire');
  });

  it.each([
    ['Çelik', 'celik'],
    ['van ’t Hoff', 'vanthoff'],
    ['Ødegård-Straße', 'odegardstrasse'],
    ['Ĳsbrand', 'ijsbrand'],
    ['Łukasik', 'lukasik'],
  ])('%s is folded to %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('may be typed with the prefix first, last or after a comma', () => {
    expect(['van der Berg', 'Berg, van der', 'BERG VAN DER'].map((typed) => foldedForms(typed).includes('vanderberg'))).toEqual([true, true, true]);
  });
});

describe('what the records say of a person', () => {
  it('is what holds on the day: not what ended, not what is to come, not what was marked incorrect', () => {
    const address = (id: string, street: string, chosen: object) => record(id, 'person-1', 'address', { ...inventedAddress, street }, chosen);
    const records = [
      ...personRecords({}).filter(({ kind }) => kind === 'person'),
      address('a-1', 'Oude Weg', { validFrom: '2010-01-01', validTo: '2020-12-31' }),
      address('a-2', 'Nu', { validFrom: '2021-01-01' }),
      address('a-3', 'Straks', { validFrom: '2026-12-01' }),
      address('a-4', 'Fout', { validFrom: '2022-01-01', marks: { underInvestigationSince: null, incorrect: true } }),
    ];
    expect(projectPerson(records, today).addressLine).toBe('Nu 12A');
  });

  it('takes of two records about the same time the one recorded last', () => {
    const records = [
      record('b-1', 'p', 'death', { date: '2026-01' }, { validFrom: '2026-01', recordedAt: '2026-02-02T00:00:00Z' }),
      record('b-2', 'p', 'death', { date: '2026-01-05' }, { validFrom: '2026-01', recordedAt: '2026-03-02T00:00:00Z' }),
    ];
    expect(projectPerson(records, today).deathDate).toBe('2026-01-05');
  });

  it('leaves a secret address out altogether', () => {
    const { addressSecret, addressLine, postcode, houseNumber, place } = projectPerson(personRecords({ secret: true }), today);
    expect({ addressSecret, addressLine, postcode, houseNumber, place }).toEqual({ addressSecret: true, addressLine: '', postcode: '', houseNumber: '', place: '' });
  });

  it('shows an address abroad by its lines', () => {
    const abroad = record('a-1', 'p', 'address', { ...inventedAddress, street: '', houseNumber: '', houseLetter: '', postcode: '', place: '', country: 'België', lines: ['Rue de la Loi 16', '1000 Brussel'] });
    expect(projectPerson([abroad], today).addressLine).toBe('Rue de la Loi 16, 1000 Brussel');
  });

  it('shows what the register remarks on an address after street and number', () => {
    const houseboat = record('a-1', 'p', 'address', { ...inventedAddress, street: 'Kade', lines: ['Woonboot in de Sloot', 'briefadres'] });
    expect(projectPerson([houseboat], today).addressLine).toBe('Kade 12A, Woonboot in de Sloot, briefadres');
  });
});

describe('a person is found', () => {
  it('by BSN', async () => {
    const store = await practiceStore([fileBundle('file-1', [{ bsn: '999993653' }]), fileBundle('file-2', [{ id: 'person-2', bsn: '999990019' }])]);
    expect(await personsWithBsn(store, '999990019', 11)).toEqual(['person-2']);
  });

  it.each(['van der Çelik', 'celik', 'CELIK, VAN DER', 'Celik van der'])('by the name %s with the birth date', async (typed) => {
    const store = await practiceStore([fileBundle('file-1', [{ prefix: 'van der', familyName: 'Çelik' }])]);
    expect([await personsNamed(store, typed, '1980-05-04', 11), await personsNamed(store, typed, '1980-05-05', 11)]).toEqual([['person-1'], []]);
  });

  it.each(['1980-05', '1980', ''])('when the register knows of the birth date only ‹%s›', async (birthDate) => {
    const store = await practiceStore([fileBundle('file-1', [{ birthDate }])]);
    expect(await personsNamed(store, 'Janssen', '1980-05-04', 11)).toEqual(['person-1']);
  });

  it('by postcode and number, unless the address is secret', async () => {
    const store = await practiceStore([fileBundle('file-1', [{}, { id: 'person-2', secret: true }])]);
    expect(await personsAt(store, '1234AB', '12', 11)).toEqual(['person-1']);
  });
});
