import { z } from 'zod';

/** The name of a command, as in the table of `renderer/commands`. */
export const commandName = z.string().regex(/^[A-Za-z]{1,40}$/);

/** opdrachtenmenu — what of the command table stands in the menu of the desktop program: the window tells it, in the language of the user and with the user's own keys. */
export const commandMenu = z.object({
  language: z.enum(['nl', 'en']),
  groups: z.array(z.object({
    name: z.string().min(1).max(60),
    commands: z.array(z.object({
      id: commandName,
      name: z.string().min(1).max(100),
      /** as a person reads it, `Ctrl+Shift+S`; the window itself listens for it */
      key: z.string().min(1).max(40),
      /** something on the screen answers it now */
      enabled: z.boolean(),
    })).min(1).max(60),
  })).max(8),
});
export type CommandMenu = z.infer<typeof commandMenu>;
