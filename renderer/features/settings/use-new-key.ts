import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { commands } from '../../commands/commands.ts';
import type { CommandId } from '../../commands/commands.ts';
import { pressedKey } from '../../commands/key-text.ts';
import { commandWith, ownKeysAfter } from '../../commands/own-keys.ts';
import { refusalOf } from '../../commands/refused-key.ts';
import { useKeys } from '../../commands/use-keys.ts';
import { prefer, useProgram } from '../../program/program.ts';
import { useWording } from '../../wording/language.ts';

interface NewKey {
  /** the command that waits for its new key */
  readonly waiting: CommandId | null;
  /** what was done, or why not; `for` the command it is about, `null` for all of them */
  readonly told: { readonly sentence: string; readonly refused: boolean; readonly for: CommandId | null } | null;
  readonly wait: (id: CommandId) => void;
  readonly stop: () => void;
  /** the standard key again */
  readonly putBack: (id: CommandId) => void;
  readonly putAllBack: () => void;
  /** for the element around the rows: every press is for the command that waits */
  readonly listening: { readonly onKeyDownCapture: (event: KeyboardEvent) => void; readonly onKeyUpCapture: (event: KeyboardEvent) => void };
}

/** Another key for a command: waits for a press, and gives it or says why not. Tab goes on and Esc stops, so that nobody is caught. */
export function useNewKey(): NewKey {
  const { commandWords, keySettings: wording } = useWording();
  const keys = useKeys();
  const own = useProgram((state) => state.preferences.keys);
  const [waiting, setWaiting] = useState<CommandId | null>(null);
  const [told, setTold] = useState<NewKey['told']>(null);
  const altAlone = useRef(false);

  const give = (id: CommandId, key: string): void => {
    const other = commandWith(key, id, keys);
    // Its own standard key is always good, also where a user could not have chosen it.
    const refusal = key === commands[id].key ? null : refusalOf(key);
    if (refusal !== null) return setTold({ sentence: wording.refused[refusal](key), refused: true, for: id });
    if (other !== null) return setTold({ sentence: wording.taken(key, commandWords[other].name), refused: true, for: id });
    setWaiting(null);
    setTold({ sentence: wording.given(commandWords[id].name, key), refused: false, for: id });
    void prefer({ keys: ownKeysAfter(own, id, key) });
  };

  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (waiting === null) return;
    altAlone.current = event.key === 'Alt';
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey) return setWaiting(null);
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat || event.nativeEvent.isComposing) return;
    const key = pressedKey(event.nativeEvent);
    if (key === 'Esc') setWaiting(null);
    else if (key !== null) give(waiting, key);
  };
  const onKeyUpCapture = (event: KeyboardEvent): void => {
    if (waiting === null) return;
    event.preventDefault();
    if (event.key === 'Alt' && altAlone.current) setTold({ sentence: wording.refused.system('Alt'), refused: true, for: waiting });
    altAlone.current = false;
  };

  return {
    waiting,
    told,
    wait: (id) => {
      setTold(null);
      setWaiting(id);
    },
    stop: () => setWaiting(null),
    putBack: (id) => give(id, commands[id].key),
    putAllBack: () => {
      setTold({ sentence: wording.allGiven, refused: false, for: null });
      void prefer({ keys: {} });
    },
    listening: { onKeyDownCapture, onKeyUpCapture },
  };
}
