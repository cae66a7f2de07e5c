import type { CommandId } from '../commands/commands.ts';
import { useKeyOf } from '../commands/use-keys.ts';

/** The key of a command as the user has it, beside what it does. */
export function CommandKey({ of }: { readonly of: CommandId }) {
  return <kbd>{useKeyOf(of)}</kbd>;
}
