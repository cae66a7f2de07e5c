import { z } from 'zod';
import { bonds, type ScenarioChange } from './scenario.ts';
import { allowance, dateText, euroText, identifier } from './text-codecs.ts';

const personId = identifier;
const hours = z.string('hours').regex(/^\d{1,3}(\.\d{1,2})?$/, 'hours');

/** One change of a scenario, as it is kept. */
export const scenarioChange: z.ZodType<ScenarioChange, ScenarioChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('income'), personId, amount: euroText, from: dateText.nullable() }),
  z.strictObject({ kind: z.literal('assets'), personId, amount: euroText }),
  z.strictObject({ kind: z.literal('livesTogether'), from: dateText, income: euroText, bond: z.enum(bonds) }),
  z.strictObject({ kind: z.literal('separates'), from: dateText }),
  z.strictObject({ kind: z.literal('birth'), on: dateText }),
  z.strictObject({ kind: z.literal('rent'), amount: euroText, from: dateText }),
  z.strictObject({ kind: z.literal('moves'), amount: euroText, from: dateText }),
  z.strictObject({ kind: z.literal('careHours'), personId, hours, from: dateText }),
  z.strictObject({ kind: z.literal('careStops'), personId, from: dateText }),
  z.strictObject({ kind: z.literal('insurance'), personId, insured: z.boolean(), from: dateText }),
  z.strictObject({ kind: z.literal('dies'), personId, on: dateText }),
  z.strictObject({ kind: z.literal('lowerAdvance'), allowance, amountMonth: euroText, from: dateText }),
  z.strictObject({ kind: z.literal('tenPercentRule'), personId, wageTogether: euroText }),
  z.strictObject({ kind: z.literal('perhapsAlso'), rent: euroText.nullable(), from: dateText.nullable(), careAppliedOn: dateText.nullable() }),
]);
