import { UseFilters, UsePipes } from '@nestjs/common';
import {
  Ack,
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
} from '@nestjs/websockets';
import { JournalQueries } from '../../projections/journal/journal.queries.js';
import {
  type EntrySnapshot,
  FollowEntry,
  type Handshake,
  type SocketProblem,
  UnfollowEntry,
} from '../contract/socket-messages.js';
import { type EntryUid, isUid, type UserUid } from '../domain/uid.js';
import { EventLog } from '../ports/event-log.port.js';
import { Reached } from '../ports/reached.port.js';
import { EntryPresenter } from '../present/entry-presenter.js';
import { Problem, problemBody, problemOf } from '../present/problem.js';
import { validation } from '../present/validation.js';
import { PeopleSigningIn } from '../sign-in/people-signing-in.js';
import { entryRoom, historyRoom } from './rooms.js';
import { SocketProblemFilter } from './socket-problem.filter.js';
import { type Following, type PushServer, type PushSocket, tell } from './sockets.js';

/** Node's timers hold no more than this; a token that lives longer is looked at again on the next connection. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** As long as a read over REST waits for what its sender has written. */
const PATIENCE_MS = 2_000;

/** Sockets: who may connect, what they follow, and the snapshot each of them starts from. */
@WebSocketGateway({ perMessageDeflate: false, maxHttpBufferSize: 16_384, serveClient: false })
@UseFilters(SocketProblemFilter)
@UsePipes(validation())
export class JournalGateway implements OnGatewayInit<PushServer>, OnGatewayDisconnect<PushSocket> {
  @WebSocketServer()
  readonly server!: PushServer;

  constructor(
    private readonly people: PeopleSigningIn,
    private readonly journal: JournalQueries,
    private readonly presenter: EntryPresenter,
    private readonly reached: Reached,
    private readonly log: EventLog,
  ) {}

  /** Nobody gets in without a token, and nobody stays when it has expired. Guards do not see connections. */
  afterInit(server: PushServer): void {
    server.use((socket, next) => {
      void this.admit(socket).then(
        () => {
          next();
        },
        (error: unknown) => {
          const problem = problemOf(error, () => true) ?? new Problem('internal');
          next(Object.assign(new Error(problem.code), { data: { problem: problemBody(problem) } }));
        },
      );
    });
  }

  handleDisconnect(socket: PushSocket): void {
    clearTimeout(socket.data.closesAt);
  }

  /** From now on this entry's changes are pushed; the answer is what they build on. */
  @SubscribeMessage('entry:follow')
  async follow(
    @ConnectedSocket() socket: PushSocket,
    @MessageBody() request: FollowEntry,
    @Ack() acknowledge: (answer: EntrySnapshot | SocketProblem) => void,
  ): Promise<void> {
    const { user } = socket.data.person;
    const { entry_uid: uid } = request;
    if (!isUid('jne', uid) || !(await this.isThere(uid, user))) {
      throw new Problem('entry-not-found');
    }
    const following: Following = { revision: -1, held: [] };
    socket.data.following.set(uid, following);
    await socket.join(entryRoom(uid));
    const snapshot = await this.snapshot(uid, request, user).catch((error: unknown) => {
      socket.data.following.delete(uid);
      throw error;
    });
    acknowledge(snapshot);
    following.revision = snapshot.revision;
    for (const change of following.held ?? []) tell(socket, following, change);
    following.held = undefined;
  }

  @SubscribeMessage('entry:unfollow')
  async unfollow(
    @ConnectedSocket() socket: PushSocket,
    @MessageBody() { entry_uid: uid }: UnfollowEntry,
  ): Promise<object> {
    if (isUid('jne', uid)) {
      socket.data.following.delete(uid);
      await socket.leave(entryRoom(uid));
    }
    return {};
  }

  /** From now on this person hears which of their entries have changed. */
  @SubscribeMessage('history:follow')
  async followHistory(@ConnectedSocket() socket: PushSocket): Promise<object> {
    await socket.join(historyRoom(socket.data.person.user));
    return {};
  }

  private async admit(socket: PushSocket): Promise<void> {
    const { token } = socket.handshake.auth as Partial<Record<keyof Handshake, unknown>>;
    const person = await this.people.signIn(typeof token === 'string' ? token : '');
    const left = Math.min(person.expiresAt - Date.now(), LONGEST_TIMER_MS);
    const closesAt = setTimeout(() => {
      socket.disconnect(true);
    }, left);
    socket.data = { person, following: new Map(), closesAt };
  }

  /** Waits, where it must, until the rows have seen what was in the log: an entry is followed right after its start. */
  private async isThere(uid: EntryUid, user: UserUid): Promise<boolean> {
    if ((await this.journal.owned(uid, user)) !== undefined) return true;
    await this.reached.wait('journal', await this.log.head(), PATIENCE_MS);
    return (await this.journal.owned(uid, user)) !== undefined;
  }

  private async snapshot(
    uid: EntryUid,
    { after_revision: after = -1, build: theirs }: FollowEntry,
    user: UserUid,
  ): Promise<EntrySnapshot> {
    // The standing is read before the rows: they are at least as new as it says.
    const { build, position } = await this.reached.standing('journal');
    const from = theirs === undefined || theirs === build ? after : -1;
    const rows = await this.journal.changes(uid, from);
    if (rows === undefined) throw new Problem('entry-not-found');
    const [view] = await this.presenter.present([rows], user);
    if (view === undefined) throw new Problem('entry-not-found');
    const { entry, items, generations } = view;
    return { entry, items, generations, revision: entry.revision, build, position };
  }
}
