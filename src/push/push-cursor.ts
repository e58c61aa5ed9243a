import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { JournalQueries, WholeEntry } from '../../projections/journal/journal.queries.js';
import type { EntryChanged } from '../contract/socket-messages.js';
import { entryIn, entryStream, isEntryStream } from '../domain/stream.js';
import type { EntryUid, UserUid } from '../domain/uid.js';
import { known } from '../log/event-codec.js';
import type { EventLog, StoredEvent } from '../ports/event-log.port.js';
import type { PassingTexts } from '../ports/passing-texts.port.js';
import type { Reached, Standing } from '../ports/reached.port.js';
import type { EntryPresenter } from '../present/entry-presenter.js';
import { announcePassing } from './announce-passing.js';
import { entryRoom, historyRoom } from './rooms.js';
import { type PushServer, tell } from './sockets.js';

/** How long a page may wait for the projection before its followers are told to start over. */
const PATIENCE_MS = 10_000;
const RETRIES = 20;
const RETRY_MS = 250;

/** The events of one entry within a page. */
interface Touched {
  readonly entry: EntryUid;
  readonly firstRevision: number;
  readonly lastRevision: number;
}

/**
 * Pushes from a cursor of its own over the log: for each event it waits until the rows are there, reads them,
 * emits. So any client may be on any node, and a node that was cut off goes on from where it was.
 */
export class PushCursor {
  readonly #logger = new Logger(PushCursor.name);
  readonly #stop = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #stopPassing: () => void = () => undefined;

  constructor(
    private readonly log: EventLog,
    private readonly journal: JournalQueries,
    private readonly presenter: EntryPresenter,
    private readonly reached: Reached,
    private readonly passing: PassingTexts,
  ) {}

  start(server: PushServer): void {
    this.#stopPassing = this.passing.listen((passing) => {
      announcePassing(server, passing);
    });
    this.#running = this.run(server);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#stopPassing();
    await this.#running;
  }

  private async run(server: PushServer): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      try {
        const head = await this.log.head();
        // Nobody is told of what comes before this; whoever was here already starts over.
        server.disconnectSockets();
        for await (const page of this.log.subscribe(head, signal))
          await this.announce(server, page);
      } catch (error) {
        this.#logger.warn(`Pushing paused: ${error instanceof Error ? error.message : 'a fault'}`);
        await pause(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async announce(server: PushServer, page: readonly StoredEvent[]): Promise<void> {
    const last = page.at(-1);
    const touched = touchedEntries(page);
    if (last === undefined || touched.length === 0 || server.sockets.sockets.size === 0) return;
    const standing = await this.reached.wait('journal', last.position, PATIENCE_MS);
    for (const one of touched) {
      if (
        standing.position < last.position ||
        !(await this.announceSurely(server, one, standing))
      ) {
        // Told to start over, they get a snapshot as soon as there is one.
        server.in(entryRoom(one.entry)).disconnectSockets();
      }
    }
  }

  private async announceSurely(
    server: PushServer,
    touched: Touched,
    standing: Standing,
  ): Promise<boolean> {
    for (let attempt = 0; attempt < RETRIES; attempt += 1) {
      try {
        await this.announceEntry(server, touched, standing);
        return true;
      } catch (error) {
        const why = error instanceof Error ? error.message : 'a fault';
        this.#logger.warn(`An entry could not be announced: ${why}`);
        await pause(RETRY_MS);
      }
    }
    return false;
  }

  private async announceEntry(
    server: PushServer,
    touched: Touched,
    standing: Standing,
  ): Promise<void> {
    const { entry, firstRevision, lastRevision } = touched;
    const from = firstRevision - 1;
    const followed = hasMembers(server, entryRoom(entry));
    const rows = await this.journal.changes(entry, followed ? from : lastRevision);
    const owner = rows?.entry.userUid ?? (await this.ownerOfDeleted(entry));
    if (owner === undefined) return;
    const { build, position } = standing;
    server.to(historyRoom(owner)).emit('history:changed', { entry_uid: entry, position });
    if (!followed) return;
    const head = { entry_uid: entry, from_revision: from, build, position };
    send(
      server,
      entry,
      rows === undefined
        ? { ...head, revision: lastRevision, entry: null, items: [], generations: [] }
        : { ...head, ...(await this.view(rows)) },
    );
  }

  private async view(
    rows: WholeEntry,
  ): Promise<Pick<EntryChanged, 'revision' | 'entry' | 'items' | 'generations'>> {
    const [view] = await this.presenter.present([rows], rows.entry.userUid);
    if (view === undefined) throw new Error('An entry has no view');
    const { entry, items, generations } = view;
    return { revision: entry.revision, entry, items, generations };
  }

  private async ownerOfDeleted(entry: EntryUid): Promise<UserUid | undefined> {
    const [started] = await this.log.readStream(entryStream(entry));
    if (started === undefined) return undefined;
    const event = known(started);
    return event.type === 'EntryStarted' ? event.data.user : undefined;
  }
}

function touchedEntries(page: readonly StoredEvent[]): Touched[] {
  const touched = new Map<EntryUid, Touched>();
  for (const { stream, revision } of page) {
    if (!isEntryStream(stream)) continue;
    const entry = entryIn(stream);
    const firstRevision = touched.get(entry)?.firstRevision ?? revision;
    touched.set(entry, { entry, firstRevision, lastRevision: revision });
  }
  return [...touched.values()];
}

function hasMembers(server: PushServer, room: string): boolean {
  return (server.sockets.adapter.rooms.get(room)?.size ?? 0) > 0;
}

/** To everybody who follows the entry; whoever is waiting for their snapshot gets it after that. */
function send(server: PushServer, entry: EntryUid, change: EntryChanged): void {
  for (const id of server.sockets.adapter.rooms.get(entryRoom(entry)) ?? []) {
    const socket = server.sockets.sockets.get(id);
    const following = socket?.data.following.get(entry);
    if (socket === undefined || following === undefined) continue;
    if (following.held === undefined) tell(socket, following, change);
    else following.held.push(change);
  }
}
