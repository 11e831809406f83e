import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Addresses are relative, so that the pages work at the root and under any prefix. */
export default defineConfig({
  root: join(import.meta.dirname, 'src'),
  base: './',
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
