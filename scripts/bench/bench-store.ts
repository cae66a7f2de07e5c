import { userInfo } from 'node:os';
import type { DataFolder } from '../../electron/host/data-folder.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import { register } from '../../electron/operations/register.ts';
import { createOfferQueue } from '../../electron/operations/ringing.ts';
import { closeStore, type WriteStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';
import type { OperationName, RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError, type Reply } from '../../shared/models/reply.ts';

/** Puts one question to the program, as a window does. */
type Ask = <Name extends OperationName>(name: Name, request: RequestOf<Name>) => Promise<ResponseOf<Name>>;

/** Somebody in the store, by all that they can be looked for. */
interface Findable {
  readonly fileId: string;
  readonly bsn: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly postcode: string;
  readonly houseNumber: string;
  /** of a decision; empty where there is none */
  readonly decisionNumber: string;
}

/** The program over the store of a data folder, without a window, with people from all over it to ask after. */
export interface BenchStore {
  readonly store: WriteStore;
  readonly ask: Ask;
  readonly applicants: readonly Findable[];
}

/** Works with the store of a data folder, and closes it. The people are an even sample, so that no page is asked for twice in a row. */
export async function withBenchStore<Value>(place: DataFolder, sample: number, work: (bench: BenchStore) => Promise<Value>): Promise<Value> {
  const store = await openStore({ path: place.store, key: storeKey(place), create: null });
  try {
    const answer = register({ store, user: { name: userInfo().username, role: 'contact' }, host: 'browser', hidesAmounts: false, offers: createOfferQueue(place.handOver), news: place.news, clock: () => new Date().toISOString(), log: console.error });
    const ask: Ask = async (name, request) => valueOf((await answer(name, request)) as Reply<ResponseOf<typeof name>>);
    return await work({ store, ask, applicants: await findable(store, sample) });
  } finally {
    await closeStore(store);
  }
}

/** How long each piece of work takes, one after the other, in milliseconds. */
export async function timesOf<Value>(values: readonly Value[], work: (value: Value) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (const value of values) {
    const begun = performance.now();
    await work(value);
    times.push(performance.now() - begun);
  }
  return times;
}

async function findable(store: WriteStore, sample: number): Promise<readonly Findable[]> {
  const rows = await store.read
    .selectFrom('file')
    .innerJoin('person', 'person.id', 'file.applicant_id')
    .select(['file.id as fileId', 'bsn', 'family_name as familyName', 'birth_date as birthDate', 'postcode', 'house_number as houseNumber'])
    .where('address_secret', '=', 0)
    .where('postcode', '<>', '')
    .orderBy('file.id')
    .execute();
  const step = Math.max(1, Math.floor(rows.length / sample));
  const chosen = rows.filter((_row, index) => index % step === 0).slice(0, sample);
  const decisions = await Promise.all(chosen.map(({ fileId }) => store.read.selectFrom('decision').select('number').where('file_id', '=', fileId).limit(1).executeTakeFirst()));
  return chosen.map((row, index) => ({ ...row, bsn: row.bsn ?? '', decisionNumber: decisions[index]?.number ?? '' }));
}

function valueOf<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new ProblemError(reply.problem.kind, reply.problem.details);
  return reply.value;
}
