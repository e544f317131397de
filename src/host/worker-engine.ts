import { Worker } from 'node:worker_threads';
import { engineClient } from './engine-client';
import { engineMemory } from './engine-memory';
import type { EnginePort } from './engine-port';
import { answerSchema, type EngineRequest } from './engine-protocol';

interface Waiting {
  readonly done: (result: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** The engine in a thread of its own; `script` is the path of the built `engine-worker`. */
export function workerEngine(script: string): EnginePort {
  const worker = new Worker(script, { name: 'corroborate-engine', resourceLimits: engineMemory });
  const waiting = new Map<number, Waiting>();
  let stopped: string | undefined;
  let listener: ((reason: string) => void) | undefined;
  let next = 0;

  const stop = (reason: string): void => {
    if (stopped !== undefined) return;
    stopped = reason;
    for (const one of waiting.values()) one.fail(new Error(reason));
    waiting.clear();
    listener?.(reason);
  };
  worker.on('message', (message: unknown) => {
    const parsed = answerSchema.safeParse(message);
    if (!parsed.success) return;
    const one = waiting.get(parsed.data.id);
    waiting.delete(parsed.data.id);
    if ('error' in parsed.data) one?.fail(new Error(parsed.data.error));
    else one?.done(parsed.data.result);
  });
  worker.on('error', (error) => { stop(error.message); });
  worker.on('exit', (code) => { stop(`the engine's thread ended with code ${code}`); });

  return engineClient({
    send: (request: EngineRequest) =>
      new Promise((done, fail) => {
        if (stopped !== undefined) {
          fail(new Error(stopped));
          return;
        }
        const id = next++;
        waiting.set(id, { done, fail });
        worker.postMessage({ id, request });
      }),
    onStopped: (heard) => { listener = heard; },
    dispose: () => {
      listener = undefined;
      stop('the engine was closed');
      void worker.terminate();
    },
  });
}
