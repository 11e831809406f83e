import { register } from 'node:module';
import { tsImport } from 'tsx/esm/api';

// Our own packages from their sources, as the tests themselves see them: no build is needed to run a test.
register(new URL('./from-source.mjs', import.meta.url));

export default async function globalSetup() {
  const { setUp } = await tsImport('../src/jest-setup.ts', import.meta.url);
  globalThis.reachTearDown = await setUp();
}
