import { randomUUID } from 'node:crypto';
import type { RequestOf, ResponseOf } from '../../shared/models/operations.ts';
import { ProblemError } from '../../shared/models/reply.ts';
import { selectionLimit } from '../../shared/models/worklist.ts';
import { inTransaction } from '../store/handles.ts';
import { keepSelection as keep, keepView as keepLast, lastView, removeSelection as remove, selectionsOf } from '../store/worklist-selections.ts';
import type { Program } from './program.ts';

/** bewaarde selecties of the user, and how they looked at the lists the last time. */
export async function readSelections({ store, user }: Program): Promise<ResponseOf<'selection.list'>> {
  return { selections: await selectionsOf(store, user.name), last: await lastView(store, user.name) };
}

/** Keeps a way to look at a list under a name: a new one, or in place of one that the user has. Each has a digit of its own, so there are no more than nine. */
export async function keepSelection({ store, user, clock }: Program, { id, name, view }: RequestOf<'selection.keep'>): Promise<ResponseOf<'selection.keep'>> {
  return inTransaction(store, async (transaction) => {
    const kept = await selectionsOf(transaction, user.name);
    const known = kept.find((selection) => selection.id === id);
    if (known === undefined && kept.length >= selectionLimit) throw new ProblemError('selectionsFull', { limit: selectionLimit });
    const selection = { id: known?.id ?? `selection-${randomUUID()}`, name, view };
    await keep(transaction, user.name, selection, clock());
    return selection;
  });
}

/** Removes a selection of the user. */
export async function removeSelection({ store, user }: Program, { id }: RequestOf<'selection.remove'>): Promise<void> {
  await remove(store, user.name, id);
}

/** Keeps how the user looks at the lists, for the next time. */
export async function keepView({ store, user, clock }: Program, { view }: RequestOf<'selection.keepLast'>): Promise<void> {
  await keepLast(store, user.name, view, clock());
}
