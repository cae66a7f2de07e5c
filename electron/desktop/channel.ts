/** The channel by which the window asks the program. */
export const callChannel = 'klantbeeld:call';

/** The channel by which the window tells what stands in the menu, and the one by which it hears what was chosen there. */
export const menuChannel = 'klantbeeld:menu';
export const commandChannel = 'klantbeeld:command';
