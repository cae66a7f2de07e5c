import { departmentOfRole, departments as all, roles, type Department } from '../../shared/models/department.ts';
import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { practiceColleague, type WhoseWork } from '../../shared/models/worklist.ts';
import { departmentsWorkedFor, keepWorkFor, saidToWorkFor } from '../store/work-for.ts';
import type { Program } from './program.ts';

/** Whose work this user sees in the worklists: their own and what waits for their departments, and in a practice store that of one invented colleague too. */
export async function whoseWork(program: Pick<Program, 'store' | 'user'>): Promise<WhoseWork> {
  const { store, user } = program;
  return { names: store.meta.practice ? [user.name, practiceColleague] : [user.name], departments: await worksFor(program) };
}

/** afdelingen for which the user works: as they said, else that of their role. */
export async function worksFor({ store, user }: Pick<Program, 'store' | 'user'>): Promise<readonly Department[]> {
  return (await saidToWorkFor(store, user.name)) ?? [departmentOfRole[user.role]];
}

/** Departments of which it is known that somebody works for them: that of a role, or one that somebody chose. */
export async function staffedDepartments({ store }: Pick<Program, 'store'>): Promise<readonly Department[]> {
  const known = new Set([...roles.map((role) => departmentOfRole[role]), ...(await departmentsWorkedFor(store))]);
  return all.filter((department) => known.has(department));
}

/** Keeps for which departments the user works, each once. */
export async function chooseDepartments(program: Program, { departments }: RequestOf<'department.choose'>): Promise<ResponseOf<'department.choose'>> {
  const chosen = all.filter((department) => departments.includes(department));
  await keepWorkFor(program.store, program.user.name, chosen, program.clock());
  return { worksFor: chosen };
}
