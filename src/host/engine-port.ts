import type { ArticleReport } from '../engine/report/article-report';
import type { Overview } from '../engine/report/overview';
import type { FoundClaim } from '../engine/report/found-claim';

export interface ArticleText {
  readonly uri: string;
  readonly text: string;
}

/**
 * The engine as the editor sees it: somewhere else, answering in time. Calls are served in the order in which they are
 * made, so a report asked for after `set` is of that text. A call fails with an Error where the engine has stopped.
 */
export interface EnginePort {
  /** Adds or replaces articles; gives back the URIs of those that it could not analyse, which it then doesn't hold. */
  set(articles: readonly ArticleText[]): Promise<readonly string[]>;
  delete(uris: readonly string[]): Promise<void>;
  report(uri: string): Promise<ArticleReport | undefined>;
  overview(): Promise<Overview>;
  search(query: string, limit: number): Promise<readonly FoundClaim[]>;
  /** Called once if the engine stops by itself. */
  onStopped(listener: (reason: string) => void): void;
  dispose(): void;
}
