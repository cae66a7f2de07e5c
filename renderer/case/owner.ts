import { department, departments } from '../../shared/models/department.ts';
import type { Receiver } from '../../shared/models/hand-over.ts';
import type { Wording } from '../wording/nl.ts';

/** eigenaar as it is said: a colleague by the user name, a department by its name. */
export function ownerInWords(owner: string, wording: Wording): string {
  const read = department.safeParse(owner);
  return read.success ? wording.callbacks.departments[read.data] : owner;
}

/** What was typed as an owner: a department by its name in this language, else a user name. */
export function readOwner(typed: string, wording: Wording): string {
  const named = typed.trim().toLowerCase();
  return departments.find((one) => wording.callbacks.departments[one].toLowerCase() === named) ?? typed.trim();
}

/** ontvanger of a hand-over, as it is said. */
export function receiverInWords(to: Receiver, wording: Wording): string {
  return to.kind === 'department' ? wording.callbacks.departments[to.department] : to.name;
}
