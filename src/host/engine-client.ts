import type { ArticleReport } from '../engine/report/article-report';
import type { FoundClaim } from '../engine/report/found-claim';
import type { Overview } from '../engine/report/overview';
import type { ArticleText, EnginePort } from './engine-port';
import type { EngineRequest } from './engine-protocol';

/** Something that serves requests in order: a worker, or a corpus in this thread. */
export interface EngineTransport {
  send(request: EngineRequest): Promise<unknown>;
  onStopped(listener: (reason: string) => void): void;
  dispose(): void;
}

/** The port's calls as requests; what comes back is what {@link answer} made for that request. */
export function engineClient(transport: EngineTransport): EnginePort {
  return {
    set: async (articles: readonly ArticleText[]) =>
      (await transport.send({ kind: 'set', articles: [...articles] })) as readonly string[],
    delete: async (uris) => {
      await transport.send({ kind: 'delete', uris: [...uris] });
    },
    report: async (uri) => (await transport.send({ kind: 'report', uri })) as ArticleReport | undefined,
    overview: async () => (await transport.send({ kind: 'overview' })) as Overview,
    search: async (query, limit) => (await transport.send({ kind: 'search', query, limit })) as readonly FoundClaim[],
    onStopped: (listener) => { transport.onStopped(listener); },
    dispose: () => { transport.dispose(); },
  };
}
