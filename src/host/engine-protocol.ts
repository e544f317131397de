import * as z from 'zod';
import type { Corpus } from '../engine/corpus';
import { articleReport } from '../engine/report/article-report';
import { foundClaims } from '../engine/report/found-claim';
import { overview } from '../engine/report/overview';

/** What may be asked of an engine across a thread's boundary. */
export const requestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), articles: z.array(z.object({ uri: z.string(), text: z.string() })) }),
  z.object({ kind: z.literal('delete'), uris: z.array(z.string()) }),
  z.object({ kind: z.literal('report'), uri: z.string() }),
  z.object({ kind: z.literal('overview') }),
  z.object({ kind: z.literal('search'), query: z.string(), limit: z.number().int().positive() }),
]);
export type EngineRequest = z.infer<typeof requestSchema>;

/** A request with the number that its answer carries. */
export const questionSchema = z.object({ id: z.number().int(), request: requestSchema });

/** An answer. `result` is made by the same build's {@link answer}, so its inside is not checked again. */
export const answerSchema = z.union([
  z.object({ id: z.number().int(), result: z.unknown() }),
  z.object({ id: z.number().int(), error: z.string() }),
]);

/** Serves one request on a corpus. */
export function answer(corpus: Corpus, request: EngineRequest): unknown {
  switch (request.kind) {
    case 'set':
      return request.articles.flatMap(({ uri, text }) => (isSet(corpus, uri, text) ? [] : [uri]));
    case 'delete':
      for (const uri of request.uris) corpus.delete(uri);
      return undefined;
    case 'report':
      return articleReport(corpus, request.uri);
    case 'overview':
      return overview(corpus);
    case 'search':
      return foundClaims(corpus, request.query, request.limit);
  }
}

/** One article that the engine can't take must not keep the others out. */
function isSet(corpus: Corpus, uri: string, text: string): boolean {
  try {
    corpus.set(uri, text);
    return true;
  } catch {
    corpus.delete(uri);
    return false;
  }
}
