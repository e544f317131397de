import { parentPort } from 'node:worker_threads';
import { Corpus } from '../engine/corpus';
import { answer, questionSchema } from './engine-protocol';

/** The engine's own thread: one corpus, questions in, answers out. */
const corpus = new Corpus();

parentPort?.on('message', (message: unknown) => {
  const question = questionSchema.safeParse(message);
  if (!question.success) return;
  const { id, request } = question.data;
  try {
    parentPort?.postMessage({ id, result: answer(corpus, request) });
  } catch (error) {
    parentPort?.postMessage({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
