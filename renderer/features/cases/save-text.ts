/** The address of what is saved is kept until the browser has certainly begun to read it. */
const kept = 60_000;

/** Hands a text to be saved under a name: the browser puts it with the downloads, the desktop program asks where. */
export function saveText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
