import { configOrExit, createLogger, runService } from '@reach/runtime';
import { sandboxConfig } from './config.ts';
import { createSandbox } from './sandbox.ts';

const config = configOrExit(sandboxConfig);
const logger = createLogger('mail-sandbox', config.LOG_LEVEL);

await runService(logger, async ({ onClose }) => {
  const { SANDBOX_WEBHOOK_URL: url, SANDBOX_WEBHOOK_SECRET: secret } = config;
  const sandbox = await createSandbox({
    logger,
    port: config.PORT,
    host: config.HOST,
    apiKey: config.SANDBOX_API_KEY,
    webhook: url && secret ? { url, secret } : undefined,
    dir: config.SANDBOX_DIR,
    dials: config.SANDBOX_DIALS ?? {},
  });
  onClose('sandbox', sandbox.close);
  logger.info({ url: sandbox.url }, 'listening; a sandbox: no mail leaves this machine');
});
