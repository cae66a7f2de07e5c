import type { Server } from 'node:http';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import type { Page } from '../electron/browser/serve.ts';
import { developmentHeaders } from '../electron/host/content-policy.ts';

/** The window from its sources, built anew in the open window as they change. */
export interface DevelopmentPage {
  readonly page: Page;
  readonly headers: Readonly<Record<string, string>>;
  /** must be called once the host listens: the window hears of changes over the same port */
  readonly attach: (server: Server) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves `renderer/` by Vite behind the door of the browser host. */
export function openDevelopmentPage(root: string): DevelopmentPage {
  let vite: ViteDevServer | null = null;
  return {
    headers: developmentHeaders,
    page: (request, response) => {
      if (vite === null) response.writeHead(503).end();
      else vite.middlewares(request, response);
    },
    attach: async (server) => {
      vite = await createServer({
        root: join(root, 'renderer'),
        configFile: join(root, 'vite.config.ts'),
        appType: 'spa',
        server: { middlewareMode: true, hmr: { server } },
      });
    },
    close: async () => vite?.close(),
  };
}
