import type { Preferences } from '../../shared/models/operations.ts';
import { areHeardTogether, commandIds, commandOf, commands, isChangeable } from './commands.ts';
import type { CommandId } from './commands.ts';
import { refusalOf } from './refused-key.ts';

/** The key of every command as this user has it. */
export type Keys = Readonly<Record<CommandId, string>>;

/** The keys of the table, with those in their place that the user gave. A key that came to mean two things, because the program got a new command, is left out: the command has its standard key again. */
export function keysWith(own: Preferences['keys']): Keys {
  const given = commandIds.filter((id) => isChangeable(id) && own[id] !== undefined && refusalOf(own[id]) === null);
  return withoutClashes(given, own);
}

function withoutClashes(given: readonly CommandId[], own: Preferences['keys']): Keys {
  const keys = Object.fromEntries(commandIds.map((id): readonly [CommandId, string] => [id, given.includes(id) ? (own[id] ?? commands[id].key) : commands[id].key])) as Keys; // every id is in it
  const clashing = given.find((id) => commandWith(keys[id], id, keys) !== null);
  return clashing === undefined ? keys : withoutClashes(given.filter((id) => id !== clashing), own);
}

/** Which other command has the key where this one would be heard; `null` where none has. What has one key in the table has it in turn, as the note and the conversation. */
export function commandWith(key: string, asked: CommandId, keys: Keys): CommandId | null {
  const inTurn = (id: CommandId): boolean => commandOf(id).key === key && commandOf(asked).key === key;
  return commandIds.find((id) => id !== asked && keys[id] === key && areHeardTogether(id, asked) && !inTurn(id)) ?? null;
}

/** What the user gave to commands after this command got the key; its standard key is nothing of their own. */
export function ownKeysAfter(own: Preferences['keys'], id: CommandId, key: string): Preferences['keys'] {
  const { [id]: _before, ...others } = own;
  return key === commands[id].key ? others : { ...others, [id]: key };
}
