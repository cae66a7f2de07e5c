/** The one channel between the preload script and the main process. */
export const callChannel = 'klantbeeld:call';
