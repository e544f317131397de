import * as vscode from 'vscode';
import type { ArticleReport } from '../engine/report/article-report';
import type { FoundClaim } from '../engine/report/found-claim';
import type { Overview } from '../engine/report/overview';
import { CorpusFeed, type FeedState } from './corpus-feed';
import { Disposable } from './disposable';
import type { EnginePort } from './engine-port';
import type { Settings } from './settings';

/** The feed's state, or that the engine has stopped. */
export type SessionState = FeedState | { readonly kind: 'failed' };

/** A report and the version of the open document that it is of; no version where the text came from the disk. */
export interface VersionedReport {
  readonly report: ArticleReport;
  readonly version: number | undefined;
}

const emptyOverview: Overview = { articles: [], claims: 0, topics: [] };

/** The analysis of the workspace: what the views ask. After a failure it answers as if there were no articles. */
export class AnalysisSession extends Disposable {
  readonly #changed = this.own(new vscode.EventEmitter<void>());
  /** What was asked for may now be answered differently. */
  readonly onDidChange = this.#changed.event;
  readonly #stateChanged = this.own(new vscode.EventEmitter<SessionState>());
  readonly onDidChangeState = this.#stateChanged.event;
  #running: { readonly engine: EnginePort; readonly feed: CorpusFeed } | undefined;
  #overview: Promise<Overview> | undefined;

  constructor(
    private readonly startEngine: () => EnginePort,
    private readonly settings: Settings,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.restart();
  }

  get state(): SessionState {
    return this.#running?.feed.state ?? { kind: 'failed' };
  }

  /** Resolves when the whole workspace has been read, or can't be. */
  async whenSettled(): Promise<void> {
    if (this.state.kind !== 'reading') return;
    await new Promise<void>((done) => {
      const listening = this.onDidChangeState((state) => {
        if (state.kind === 'reading') return;
        listening.dispose();
        done();
      });
    });
  }

  /** Whether the corpus holds this article. */
  has(uri: vscode.Uri): boolean {
    return this.#running?.feed.has(uri.toString()) ?? false;
  }

  async report(uri: vscode.Uri): Promise<VersionedReport | undefined> {
    if (!this.#running || !this.has(uri)) return undefined;
    const version = this.#running.feed.versionOf(uri.toString());
    const report = await this.#asked(this.#running.engine.report(uri.toString()), undefined);
    return report && { report, version };
  }

  overview(): Promise<Overview> {
    if (!this.#running) return Promise.resolve(emptyOverview);
    this.#overview ??= this.#asked(this.#running.engine.overview(), emptyOverview);
    return this.#overview;
  }

  async search(query: string, limit: number): Promise<readonly FoundClaim[]> {
    return this.#running ? this.#asked(this.#running.engine.search(query, limit), []) : [];
  }

  /** Starts the engine, anew where it runs or has stopped. */
  restart(): void {
    this.#stop();
    const engine = this.startEngine();
    const feed = new CorpusFeed(engine, this.settings, this.log);
    this.#running = { engine, feed };
    engine.onStopped((reason) => {
      this.log.error('The engine has stopped:', reason);
      this.#stop();
      this.#stateChanged.fire(this.state);
      this.#fireChanged();
    });
    feed.onDidFeed(() => { this.#fireChanged(); });
    feed.onDidChangeState((state) => { this.#stateChanged.fire(state); });
    feed.reload();
  }

  override dispose(): void {
    this.#stop();
    super.dispose();
  }

  #stop(): void {
    const running = this.#running;
    this.#running = undefined;
    this.#overview = undefined;
    running?.feed.dispose();
    running?.engine.dispose();
  }

  #fireChanged(): void {
    this.#overview = undefined;
    this.#changed.fire();
  }

  /** An answer, or what stands in for it where the engine failed: one failure takes nothing else with it. */
  async #asked<T>(answer: Promise<T>, otherwise: T): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      if (!this.disposed) this.log.error('The engine could not answer:', error instanceof Error ? error.message : String(error));
      return otherwise;
    }
  }
}
