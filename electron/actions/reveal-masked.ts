import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { addressOf } from '../store/person-projection.ts';
import { bsnOf, personsOf } from '../store/persons.ts';
import { recordsOfFile } from '../store/source-records.ts';
import { accountedFor, openingOf } from './look-up.ts';
import { today, type Program } from './program.ts';
import { withholdSecretAddresses } from './secret-address.ts';

/** afgeschermd gegeven tonen — one masked thing of one person of an opened file. The line in the log, with what, of whom and why, stands before it is given out. */
export async function revealMasked(program: Program, { fileId, personId, what, reason }: RequestOf<'person.reveal'>): Promise<ResponseOf<'person.reveal'>> {
  const within = await openingOf(program, fileId);
  return accountedFor(program, { name: 'person.reveal', purpose: within.purpose, reason, revealed: { what, personId }, fileId, within, search: null }, async () => {
    const bsn = await bsnOf(program.store, fileId, personId);
    if (bsn === undefined) throw new ProblemError('personNotFound', { person: personId });
    const lines = (what === 'bsn' ? [bsn] : await withheldAddress(program, fileId, personId)).filter((line) => line !== '');
    if (lines.length === 0) throw new ProblemError('nothingMasked', { what });
    return { lines };
  });
}

/** An address that the screen does not have: what it shows anyway is no secret to reveal. */
async function withheldAddress(program: Program, fileId: string, personId: string): Promise<string[]> {
  const day = today(program);
  const records = await recordsOfFile(program.store, fileId);
  const withheld = withholdSecretAddresses(await personsOf(program.store, fileId), records, day).persons.some((person) => person.personId === personId && person.addressSecret);
  const address = addressOf(records.filter(({ subjectId }) => subjectId === personId), day);
  return withheld && address !== null ? [address.line, [address.postcode, address.place].filter((part) => part !== '').join(' ')] : [];
}
