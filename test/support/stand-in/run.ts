import { StandInModel } from './stand-in-model.js';

/** Slow enough to watch. */
const MILLISECONDS_A_PIECE = 40;

/** `npm run model:stand-in`: a model server to try the service with, without a key. PORT names its port. */
const standIn = await StandInModel.start({
  port: Number(process.env.PORT ?? 0),
  millisecondsAPiece: MILLISECONDS_A_PIECE,
});
console.log(`A stand-in for a model is ready. Use it with:

  OPENAI_BASE_URL=${standIn.url} npm run cli -- checkin "I can't sleep"

Words that hold fault-NAME make it fail: see test/support/stand-in/faults.ts. Ctrl-C ends it.`);
