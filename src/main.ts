import { readSettings, type Settings, SettingsRefused } from './config/settings.js';
import { openDatabase, startService } from './service.js';

/** One node of the service, until it is told to stop. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  if (database.dataDir !== undefined) console.log(`Everything is kept in ${database.dataDir}`);
  const app = await startService(settings, database).catch((error: unknown) => {
    throw portTaken(error) ? new SettingsRefused(takenMessage(settings)) : error;
  });
  const stop = stopOnce(() => app.close());
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  const url = await app.getUrl();
  console.log(`The journaling service is ready: ${url}`);
}

function portTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function takenMessage({ port }: Settings): string {
  return `Port ${String(port)} is taken. Set PORT to another one: PORT=${String(port + 1)} npm start`;
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
