import { z } from 'zod';
import { department, type Department } from '../../shared/models/department.ts';
import type { ReadStore, WriteStore } from './handles.ts';

const kept = z.array(department);

/** For which departments a user said to work; undefined when they never said. */
export async function saidToWorkFor(store: ReadStore, userName: string): Promise<readonly Department[] | undefined> {
  const row = await store.read.selectFrom('work_for').where('user_name', '=', userName).select('departments').executeTakeFirst();
  return row === undefined ? undefined : kept.parse(JSON.parse(row.departments));
}

/** Every department for which somebody said to work. */
export async function departmentsWorkedFor(store: ReadStore): Promise<readonly Department[]> {
  const rows = await store.read.selectFrom('work_for').select('departments').execute();
  return [...new Set(rows.flatMap(({ departments }) => kept.parse(JSON.parse(departments))))];
}

/** Keeps for which departments a user works, in place of what they said before. */
export async function keepWorkFor(store: WriteStore, userName: string, departments: readonly Department[], keptAt: string): Promise<void> {
  const said = { departments: JSON.stringify(departments), kept_at: keptAt };
  await store.write
    .insertInto('work_for')
    .values({ user_name: userName, ...said })
    .onConflict((conflict) => conflict.column('user_name').doUpdateSet(said))
    .execute();
}
