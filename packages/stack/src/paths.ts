import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout, from the sources as well as from the build. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Programs that had to be fetched, for `npm start`, the demo and the tests alike. */
export const TOOLS_DIR = join(ROOT, 'node_modules', '.cache', 'reach');
