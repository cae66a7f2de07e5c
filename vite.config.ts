import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window: `renderer/` becomes `dist/renderer/`, served by both hosts from their own address. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome156',
    // Fonts and pictures stay files: the content policy of both hosts allows no data addresses for scripts and styles.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // The only browsers are Electron's own and the one that the browser host opens; both know module preloading.
    modulePreload: { polyfill: false },
    // The library that reads shapes is told to make no code of text before the first shape is made, in whatever order the files are fetched.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shapes', test: /node_modules.zod.|renderer.plain-checks/ }] } } },
    license: { fileName: 'licences.md' },
  },
});
