import { departmentOfRole } from '../../shared/models/department.ts';
import { practiceColleague, type WhoseWork } from '../../shared/models/worklist.ts';
import type { Program } from './program.ts';

/** Whose work this user sees in the worklists: their own and what waits for their department, and in a practice store that of one invented colleague too. */
export function whoseWork({ store, user }: Pick<Program, 'store' | 'user'>): WhoseWork {
  return { names: store.meta.practice ? [user.name, practiceColleague] : [user.name], department: departmentOfRole[user.role] };
}
