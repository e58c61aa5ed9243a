import { InMemoryEventLog } from '../../src/adapters/event-log/in-memory.event-log.js';
import { InProcessWakeUps } from '../../src/adapters/wake-ups/in-process.wake-ups.js';
import type { StoredEvent } from '../../src/ports/event-log.port.js';
import { eventLogContract } from './event-log.contract.js';

eventLogContract('in-memory', () => {
  const wakeUps = new InProcessWakeUps();
  const events: StoredEvent[] = [];
  return Promise.resolve({
    instances: [
      new InMemoryEventLog(wakeUps, events, 'log'),
      new InMemoryEventLog(wakeUps, events, 'log'),
    ],
    close: () => Promise.resolve(),
  });
});
