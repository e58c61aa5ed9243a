import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JourneyList, JourneyView } from '../../src/contract/responses.js';
import { TestDatabase } from './database.js';
import { eventually } from './node.js';
import { Person } from './person.js';
import { Server } from './server.js';

/** Somebody who plays the classes of a server, and can look into the folder where their sound is kept. */
export class Listener {
  private constructor(
    readonly database: TestDatabase,
    readonly server: Server,
    readonly person: Person,
    readonly folder: string,
    private readonly classes: readonly JourneyView[],
  ) {}

  /** A server of one's own, with the classes that come with the program on offer. */
  static async start(): Promise<Listener> {
    const database = await TestDatabase.make();
    const folder = mkdtempSync(join(tmpdir(), 'journaling-audio-'));
    const server = await Server.start(database.url, { AUDIO_DIR: folder, LOG_LEVEL: 'debug' });
    const person = await Person.guest(server.url);
    let classes: readonly JourneyView[] = [];
    await eventually(async () => {
      classes = (await person.call<JourneyList>('GET', '/journeys')).body.journeys;
      return classes.length === 64;
    });
    return new Listener(database, server, person, folder, classes);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.database.drop();
    rmSync(this.folder, { recursive: true });
  }

  /** One of the classes. */
  nth(n: number): JourneyView {
    const found = this.classes[n];
    if (found === undefined) throw new Error('There is no such class');
    return found;
  }

  address(n: number, what: 'audio' | 'transcript' = 'audio'): string {
    const { audio_url, transcript_url } = this.nth(n);
    return `${this.server.url}${(what === 'audio' ? audio_url : transcript_url) ?? ''}`;
  }

  play(n: number, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
    return fetch(this.address(n), { headers, method });
  }

  async bytes(answer: Response): Promise<Buffer> {
    return Buffer.from(await answer.arrayBuffer());
  }

  /** The names of what was synthesised so far, and is being. */
  made(): string[] {
    const place = join(this.folder, 'synthesised');
    return existsSync(place) ? readdirSync(place) : [];
  }

  isMaking(): boolean {
    return this.made().some((name) => name.endsWith('.unfinished'));
  }

  renderings(): number {
    return this.server.printed.match(/was rendered in/g)?.length ?? 0;
  }

  /** What the server has open in its folder; nothing where the system does not tell. */
  openFiles(): string[] {
    const place = `/proc/${String(this.server.pid)}/fd`;
    if (!existsSync(place)) return [];
    const targets = readdirSync(place).map((fd) => {
      try {
        return readlinkSync(join(place, fd));
      } catch {
        // Closed since it was listed.
        return '';
      }
    });
    return targets.filter((target) => target.startsWith(this.folder));
  }
}
