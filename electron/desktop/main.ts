import { app } from 'electron';
import { startDesktop, stopWithFault } from './desktop.ts';
import { registerPageScheme } from './security.ts';

// A second start shows the window of the first and ends itself. Electron becomes ready only after this file has run: nothing here may wait for that.
if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  registerPageScheme();
  startDesktop(app).catch((error: unknown) => stopWithFault(app, error));
} else {
  app.quit();
}
