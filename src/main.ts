import { readSettings, SettingsRefused } from './config/settings.js';
import { openDatabase, startService } from './service.js';

/** One node of the service, until it is told to stop. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  const app = await startService(settings, database);
  const stop = stopOnce(() => app.close());
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const url = await app.getUrl();
  console.log(`The journaling service is ready: ${url}`);
}

/** A terminal and npm may both pass on one Ctrl-C; what comes this soon after the first is the same one. */
const SAME_SIGNAL_MS = 1_000;

/** The first signal drains and stops; a second one does not wait. */
function stopOnce(close: () => Promise<void>): () => void {
  let stoppingSince: number | undefined;
  return () => {
    if (stoppingSince !== undefined) {
      if (Date.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : 'The service did not stop cleanly');
        process.exit(1);
      },
    );
  };
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingsRefused ? error.message : error);
  process.exit(1);
});
