import { randomUUID } from 'node:crypto';
import type { StreamName } from '../../src/domain/stream.js';
import type { EventToAppend } from '../../src/ports/event-log.port.js';

export const newStream = (): StreamName => `journal_entry-${randomUUID()}`;

export function newEvent(
  data: EventToAppend['data'] = {},
  id: string = randomUUID(),
): EventToAppend {
  return {
    id,
    type: 'EntryHidden',
    schemaVersion: 1,
    data,
    sealed: {},
    metadata: {
      command_id: randomUUID(),
      body_digest: 'digest',
      correlation_id: 'correlation',
      causation_id: 'causation',
      actor: 'test',
      at: 1_763_000_000_000,
      local_date: '2025-11-13',
    },
  };
}
