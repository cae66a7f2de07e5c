import { z } from 'zod';
import { dateText, euroText, identifier, instantText, partialDateText, yearNumber } from './text-codecs.ts';

/** Who told us. The order is that of the freshness list on the screen. */
export const sources = ['brp', 'uwv', 'inspector', 'svb', 'landlord', 'childcareOrganisation', 'childcareRegister', 'healthInsurer', 'duo', 'citizen', 'caseworker'] as const;
export const source = z.enum(sources);
export type Source = (typeof sources)[number];

const personName = z.object({
  givenNames: z.string(),
  /** adellijke titel of predicaat, as the register writes it */
  title: z.string(),
  prefix: z.string(),
  familyName: z.string(),
});

/** What each kind of record says. The key is the kind; nationality, place of birth and descent are deliberately absent. */
export const recordBodies = {
  /** persoonsgegevens. `nameUse`: own, partner's, partner's then own, own then partner's (BRP element 61.10: E, P, V, N). */
  person: personName.extend({
    birthDate: partialDateText,
    salutation: z.enum(['mr', 'ms', 'unknown']),
    nameUse: z.enum(['own', 'partner', 'partnerOwn', 'ownPartner']),
  }),
  /** overlijden */
  death: z.object({ date: partialDateText }),
  /** verblijfplaats; `lines` holds an address abroad or a described location. */
  address: z.object({
    street: z.string(),
    houseNumber: z.string(),
    houseLetter: z.string(),
    addition: z.string(),
    postcode: z.string(),
    place: z.string(),
    municipalityCode: z.string(),
    municipality: z.string(),
    country: z.string(),
    lines: z.array(z.string()),
  }),
  /** indicatie geheim: the address may not be given to anybody. */
  secrecy: z.object({ secret: z.boolean() }),
  /** opschorting bijhouding of the BRP registration */
  registration: z.object({ suspended: z.enum(['deceased', 'emigrated', 'ministerial', 'administrative', 'error', 'unknown']).nullable() }),
  /** huwelijk of geregistreerd partnerschap, from the BRP: not yet whether it makes a toeslagpartner */
  union: z.object({
    kind: z.enum(['marriage', 'registeredPartnership', 'unknown']),
    partner: personName,
    partnerId: identifier.nullable(),
    endedBecause: z.string(),
  }),
  parent: z.object({ parent: personName, parentId: identifier.nullable() }),
  child: z.object({ child: personName, childId: identifier.nullable(), birthDate: partialDateText }),
  /** curatele or bewind, gezag */
  guardianship: z.object({ kind: z.enum(['curatele', 'bewind', 'mentor']), representative: z.string() }),
  /** toeslagpartner as a given fact: since when and until when stand in the validity of the record. Awir art. 3. */
  allowancePartner: z.object({ partnerId: identifier }),
  /** rechtmatig verblijf: yes or no, from, to. Awir art. 9. */
  lawfulStay: z.object({ lawful: z.boolean() }),
  /** toetsingsinkomen as estimated for a calendar year (geschat inkomen) */
  incomeEstimate: z.object({ year: yearNumber, amount: euroText }),
  /** income of the year so far, brought to a whole year, as known from pay slips */
  incomeKnown: z.object({ year: yearNumber, amount: euroText, throughMonth: z.int().min(1).max(12) }),
  /** toetsingsinkomen as established (basisregistratie inkomen). Awir art. 8. */
  incomeEstablished: z.object({ year: yearNumber, amount: euroText }),
  /** vermogen: rendementsgrondslag on 1 January of the year. Awir art. 7. */
  assets: z.object({ year: yearNumber, amount: euroText }),
  /** zorgverzekering under the Zorgverzekeringswet; validity says from and to. */
  healthInsurance: z.object({ insured: z.boolean() }),
  /** verdragsgerechtigde: factor of the country of residence. Zvw art. 69. */
  treatyInsurance: z.object({ country: z.string(), factor: z.string().regex(/^\d(\.\d{1,6})?$/) }),
  /** huur per month, service costs per month */
  rent: z.object({
    rent: euroText,
    serviceCosts: z.object({ sharedEnergy: euroText, cleaning: euroText, caretaker: euroText, sharedRooms: euroText }),
    selfContained: z.boolean(),
    landlord: z.string(),
  }),
  /** opvangcontract of one child */
  childcareContract: z.object({
    kind: z.enum(['dayCare', 'afterSchoolCare', 'childminder']),
    hoursPerMonth: z.string().regex(/^\d{1,3}(\.\d{1,2})?$/),
    hourlyRate: euroText,
    registered: z.boolean(),
    organisation: z.string(),
  }),
  /** kinderbijslag paid for the child that is the subject. AKW. */
  childBenefit: z.object({ paid: z.boolean() }),
  /** works, studies or follows a trajectory. Wko art. 1.6. */
  work: z.object({ works: z.boolean() }),
} as const;

export type RecordKind = keyof typeof recordBodies;
export type RecordBody<Kind extends RecordKind> = z.infer<(typeof recordBodies)[Kind]>;

/** What a register says of its own record: the datum is being investigated since, or the record was marked incorrect. */
const recordMarks = z.object({ underInvestigationSince: partialDateText.nullable(), incorrect: z.boolean() });

const recordShape = {
  id: identifier,
  /** the person (of the store) that the record is about */
  subjectId: identifier,
  source,
  /** valid time: when it was so. `validFrom` may be incomplete where a register does not know the day. */
  validFrom: partialDateText,
  validTo: dateText.nullable(),
  /** recorded time: when we knew */
  recordedAt: instantText,
  deliveryId: identifier.nullable(),
  marks: recordMarks,
};

/** A record of one kind. */
export type SourceRecordOf<Kind extends RecordKind> = {
  readonly id: string;
  readonly subjectId: string;
  readonly kind: Kind;
  readonly source: Source;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly recordedAt: string;
  readonly deliveryId: string | null;
  readonly marks: { readonly underInvestigationSince: string | null; readonly incorrect: boolean };
  readonly body: RecordBody<Kind>;
};

/** bronrecord — one thing that one source told us, as told. Append-only: a correction is a new record. */
export type SourceRecord = { [Kind in RecordKind]: SourceRecordOf<Kind> }[RecordKind];

/** Decodes a record that comes from outside. A body that does not fit its kind is refused. */
export const sourceRecord: z.ZodType<SourceRecord> = z.discriminatedUnion(
  'kind',
  (Object.keys(recordBodies) as RecordKind[]).map((kind) =>
    z.object({ ...recordShape, kind: z.literal(kind), body: recordBodies[kind] }),
  ) as unknown as [z.core.$ZodTypeDiscriminable],
) as unknown as z.ZodType<SourceRecord>;

/** Whether the record is of the kind, for narrowing lists. */
export function isOfKind<Kind extends RecordKind>(kind: Kind): (record: SourceRecord) => record is SourceRecord & SourceRecordOf<Kind> {
  return (record): record is SourceRecord & SourceRecordOf<Kind> => record.kind === kind;
}
