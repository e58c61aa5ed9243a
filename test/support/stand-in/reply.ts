import type { ServerResponse } from 'node:http';
import { type Asked, tokensIn } from './answers.js';

/** Pieces of an answer, as a model's tokens come. */
const PIECE_LENGTH = 12;

/** The way of one answer back to whoever asked, as chat completions have it. */
export class Reply {
  /** Tokens that a real server would charge for it. */
  charged = 0;

  constructor(
    readonly response: ServerResponse,
    private readonly asked: Asked,
    private readonly millisecondsAPiece: number,
  ) {}

  /** A whole answer, in pieces or at once as it was asked for. */
  content(text: string, finish = 'stop'): void {
    if (!this.asked.stream) {
      this.whole({ role: 'assistant', content: text, refusal: null }, finish, text);
      return;
    }
    const pieces = text.match(new RegExp(`[^]{1,${String(pieceLength(text))}}`, 'g')) ?? [];
    void this.inPieces(pieces, finish);
  }

  refusal(text: string): void {
    if (!this.asked.stream) {
      this.whole({ role: 'assistant', content: null, refusal: text }, 'stop', text);
      return;
    }
    this.charge(text);
    this.event({ choices: [{ index: 0, delta: { refusal: text }, finish_reason: null }] });
    this.end('stop');
  }

  /** One piece of a streamed answer. */
  piece(text: string): void {
    this.charge(text);
    this.event({ choices: [{ index: 0, delta: { content: text }, finish_reason: null }] });
  }

  status(code: number, body: object, headers: Record<string, string> = {}): void {
    this.response.writeHead(code, { 'Content-Type': 'application/json', ...headers });
    this.response.end(JSON.stringify(body));
  }

  private async inPieces(pieces: readonly string[], finish: string): Promise<void> {
    for (const piece of pieces) {
      if (this.response.destroyed) return;
      this.piece(piece);
      if (this.millisecondsAPiece > 0) {
        await new Promise((resolve) => setTimeout(resolve, this.millisecondsAPiece));
      }
    }
    this.end(finish);
  }

  private end(finish: string): void {
    this.event({ choices: [{ index: 0, delta: {}, finish_reason: finish }] });
    this.event({ choices: [], usage: this.usage() });
    this.response.end('data: [DONE]\n\n');
  }

  private whole(message: object, finish: string, text: string): void {
    this.charge(text);
    this.status(200, {
      object: 'chat.completion',
      choices: [{ index: 0, message, finish_reason: finish }],
      usage: this.usage(),
    });
  }

  private event(data: object): void {
    if (!this.response.headersSent) {
      this.response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    }
    this.response.write(
      `data: ${JSON.stringify({ object: 'chat.completion.chunk', ...data })}\n\n`,
    );
  }

  private charge(text: string): void {
    if (this.charged === 0) this.charged = this.promptTokens();
    this.charged += tokensIn(text);
  }

  private usage(): object {
    const prompt = this.promptTokens();
    const completion = Math.max(0, this.charged - prompt);
    this.charged = prompt + completion;
    return {
      prompt_tokens: prompt,
      completion_tokens: completion,
      total_tokens: prompt + completion,
    };
  }

  private promptTokens(): number {
    return this.asked.messages.reduce((sum, { content }) => sum + tokensIn(content), 0);
  }
}

function pieceLength(text: string): number {
  return Math.max(PIECE_LENGTH, Math.ceil(text.length / 500));
}
