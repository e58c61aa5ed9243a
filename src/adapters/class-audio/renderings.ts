import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A sound to be made and put into a file. */
export interface Rendering {
  readonly file: string;
  readonly seed: number;
  readonly seconds: number;
}

/** Makes a sound. @throws Error when it cannot; there is no file then. */
export type Render = (rendering: Rendering) => Promise<void>;

/** Renders in a thread of its own. */
export const renderInThread: Render = async (rendering) => {
  const worker = new Worker(new URL('./rendering.worker.js', import.meta.url), {
    workerData: rendering,
  });
  const [code] = (await once(worker, 'exit')) as [number];
  if (code !== 0) throw new Error(`The rendering thread ended with ${String(code)}`);
};

/** Each file is rendered once however many ask for it, and only a few at a time. */
export class Renderings {
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(
    private readonly render: Render,
    atOnce: number,
  ) {
    this.#free = atOnce;
  }

  /** Resolves when the file is there. @throws as Render */
  make(rendering: Rendering): Promise<void> {
    const { file } = rendering;
    const already = this.#underWay.get(file);
    if (already !== undefined) return already;
    const made = this.inTurn(rendering).finally(() => this.#underWay.delete(file));
    this.#underWay.set(file, made);
    return made;
  }

  private async inTurn(rendering: Rendering): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      await this.render(rendering);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}
