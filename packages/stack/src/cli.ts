import { main } from './cli/main.ts';

/** `npm run reach -- …`. The process ends by itself, once what it wrote has been read. */
process.exitCode = await main(process.argv.slice(2), process);
