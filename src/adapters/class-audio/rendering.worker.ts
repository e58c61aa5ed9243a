import { workerData } from 'node:worker_threads';
import type { Rendering } from './renderings.js';
import { synthesise } from './synthesis/synthesis.js';
import { writeWave } from './wave-file.js';

/** A thread of its own for one rendering, so that nobody else waits for it. */
const { file, seed, seconds } = workerData as Rendering;
writeWave(file, seconds, synthesise(seed, seconds));
