import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, embeddingOf, kindParts, readAsked, tokensIn } from './answers.js';
import { type Fault, FAULTS, faultIn } from './faults.js';
import { Reply } from './reply.js';

export interface StandInOptions {
  readonly port?: number;
  /** Between two pieces of an answer. */
  readonly millisecondsAPiece?: number;
  /** Formats that it refuses with 400, as servers do that do not know them. */
  readonly refusesFormats?: readonly string[];
}

/** A server that speaks as OpenAI's does: chat completions, embeddings, moderation. It answers kindly, or with faults. */
export class StandInModel {
  /** Every request for a chat completion that it has been sent. */
  readonly asked: Asked[] = [];
  /** Tokens that a real server would have charged for. */
  charged = 0;
  /** What it does with every request, if not what the words ask for. */
  fault: Fault | undefined;
  moderated = 0;
  embedded = 0;
  readonly #server: Server;

  private constructor(private readonly options: StandInOptions) {
    this.#server = createServer((request, response) => {
      this.serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(options: StandInOptions = {}): Promise<StandInModel> {
    const standIn = new StandInModel(options);
    standIn.#server.listen(options.port ?? 0, '127.0.0.1');
    await once(standIn.#server, 'listening');
    return standIn;
  }

  /** For OPENAI_BASE_URL. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${String(port)}/v1`;
  }

  /** Is gone, in the middle of whatever it is saying. */
  async vanish(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => undefined);
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces).toString();
    const path = request.url ?? '';
    if (path.endsWith('/chat/completions')) await this.complete(readAsked(body), response);
    else if (path.endsWith('/embeddings')) this.embed(body, response);
    else if (path.endsWith('/moderations')) this.moderate(body, response);
    else response.writeHead(404).end('{}');
  }

  private async complete(asked: Asked, response: ServerResponse): Promise<void> {
    this.asked.push(asked);
    const reply = new Reply(response, asked, this.options.millisecondsAPiece ?? 0);
    response.once('close', () => {
      this.charged += reply.charged;
    });
    const named = faultIn(asked);
    const fault = this.fault ?? (named === undefined ? undefined : FAULTS[named]);
    if (this.options.refusesFormats?.includes(asked.format) === true) {
      reply.status(400, {
        error: { message: `response_format ${asked.format} is not supported`, type: 'bad_request' },
      });
    } else if (fault !== undefined) await fault(reply, asked);
    else reply.content(JSON.stringify({ parts: kindParts(asked) }));
  }

  private embed(body: string, response: ServerResponse): void {
    this.embedded += 1;
    const { input } = JSON.parse(body) as { input: string[] };
    const data = input.map((text, index) => ({ index, embedding: embeddingOf(text) }));
    const total_tokens = input.reduce((sum, text) => sum + tokensIn(text), 0);
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ data, usage: { prompt_tokens: total_tokens, total_tokens } }));
  }

  /** Flags what names a category: `flag-violence`. */
  private moderate(body: string, response: ServerResponse): void {
    this.moderated += 1;
    const { input } = JSON.parse(body) as { input: string };
    const category = /\bflag-([a-z/-]+)/.exec(input)?.[1];
    const categories = category === undefined ? {} : { [category]: true };
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ results: [{ flagged: category !== undefined, categories }] }));
  }
}
