import { Corpus } from '../engine/corpus';
import { engineClient } from './engine-client';
import type { EnginePort } from './engine-port';
import { answer, type EngineRequest } from './engine-protocol';

/**
 * The engine in this thread, for the web extension host (itself a worker). One request is served per turn of the event
 * loop, and articles one by one, so that others get their turns between.
 */
export function localEngine(): EnginePort {
  const corpus = new Corpus();
  let last: Promise<unknown> = Promise.resolve();
  const turn = () => new Promise<void>((done) => setTimeout(done, 0));
  const serve = async (request: EngineRequest): Promise<unknown> => {
    await turn();
    if (request.kind !== 'set') return answer(corpus, request);
    const failed: unknown[] = [];
    for (const article of request.articles) {
      failed.push(answer(corpus, { kind: 'set', articles: [article] }));
      await turn();
    }
    return failed.flat();
  };
  return engineClient({
    send: (request) => {
      const served = last.then(() => serve(request));
      last = served.catch(() => undefined);
      return served;
    },
    onStopped: () => undefined,
    dispose: () => undefined,
  });
}
