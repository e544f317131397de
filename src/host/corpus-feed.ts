import * as vscode from 'vscode';
import { Disposable } from './disposable';
import type { ArticleText, EnginePort } from './engine-port';
import type { Settings } from './settings';
import { articlesBelow, readText, rootOf, roots, type ReadFailure, type Root } from './workspace-files';

/** What the feed is doing, or why it feeds nothing. */
export type FeedState =
  | { readonly kind: 'off'; readonly reason: 'setting' | 'code-repository' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly failed: number; readonly more: boolean };

const pauseMs = 200;
const batchSize = 32;
const articleLanguages: readonly string[] = ['plaintext', 'markdown'];

/**
 * Keeps the engine's articles those of the workspace. Open editors win over the disk; without a folder the open texts
 * are the corpus. Fires `onDidFeed` whenever the engine was given or rid of something.
 */
export class CorpusFeed extends Disposable {
  readonly #fed = this.own(new vscode.EventEmitter<void>());
  readonly onDidFeed = this.#fed.event;
  readonly #stateChanged = this.own(new vscode.EventEmitter<FeedState>());
  readonly onDidChangeState = this.#stateChanged.event;

  #state: FeedState = { kind: 'reading', done: 0, total: 0 };
  #roots: readonly Root[] = [];
  /** URIs that the engine holds, with the version of the open document that it was given, if it was one. */
  readonly #given = new Map<string, number | undefined>();
  readonly #failed = new Map<string, ReadFailure | 'not-analysed'>();
  readonly #changed = new Set<string>();
  #more = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();
  #reloads = 0;

  constructor(
    private readonly engine: EnginePort,
    private readonly settings: Settings,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    const { workspace } = vscode;
    this.own(workspace.onDidChangeWorkspaceFolders(() => { this.reload(); }));
    this.own(workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('corroborate.enable') || event.affectsConfiguration('corroborate.files')) this.reload();
    }));
    this.own(workspace.onDidOpenTextDocument((document) => { this.#touch(document.uri); }));
    this.own(workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.#touch(document.uri);
    }));
    this.own(workspace.onDidCloseTextDocument((document) => { this.#touch(document.uri); }));
    const watcher = this.own(workspace.createFileSystemWatcher('**/*'));
    this.own(watcher.onDidCreate((uri) => { this.#created(uri); }));
    this.own(watcher.onDidChange((uri) => { this.#touch(uri); }));
    this.own(watcher.onDidDelete((uri) => { this.#removed(uri); }));
    // Virtual file systems need not report changes; what is done inside the editor is reported here.
    this.own(workspace.onDidCreateFiles(({ files }) => { for (const uri of files) this.#created(uri); }));
    this.own(workspace.onDidDeleteFiles(({ files }) => { for (const uri of files) this.#removed(uri); }));
    this.own(workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        this.#removed(oldUri);
        this.#created(newUri);
      }
    }));
  }

  get state(): FeedState {
    return this.#state;
  }

  /** The version of the open document that the engine was given last, if it was given an open one. */
  versionOf(uri: string): number | undefined {
    return this.#given.get(uri);
  }

  has(uri: string): boolean {
    return this.#given.has(uri);
  }

  /** Looks at the whole workspace anew. */
  reload(): void {
    const mine = ++this.#reloads;
    this.#enqueue(() => (mine === this.#reloads ? this.#load() : Promise.resolve()));
  }

  override dispose(): void {
    clearTimeout(this.#timer);
    super.dispose();
  }

  /** One thing at a time, in order. */
  #enqueue(work: () => Promise<void>): void {
    this.#last = this.#last.then(async () => {
      if (this.disposed) return;
      try {
        await work();
      } catch (error) {
        if (!this.disposed) this.log.error('Reading the articles failed:', error instanceof Error ? error.message : String(error));
      }
    });
  }

  async #load(): Promise<void> {
    const started = Date.now();
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await roots(this.settings);
    this.#roots = found.roots;
    this.#failed.clear();
    this.#more = false;
    if (folders.length > 0 && this.#roots.length === 0) {
      await this.#forget([...this.#given.keys()]);
      this.#setState({ kind: 'off', reason: found.code ? 'code-repository' : 'setting' });
      this.#fed.fire();
      return;
    }
    const most = this.settings.get('files.maximumCount');
    const uris = new Map<string, vscode.Uri>();
    for (const document of vscode.workspace.textDocuments) {
      if (this.#isWanted(document.uri)) uris.set(document.uri.toString(), document.uri);
    }
    for (const root of this.#roots) {
      for (const uri of await articlesBelow(root, root.folder.uri, most - uris.size + 1)) uris.set(uri.toString(), uri);
    }
    this.#more = uris.size > most;
    const all = [...uris.values()].slice(0, most);
    await this.#forget([...this.#given.keys()].filter((uri) => !uris.has(uri)));
    for (let start = 0; start < all.length && !this.disposed; start += batchSize) {
      this.#setState({ kind: 'reading', done: start, total: all.length });
      await this.#give(all.slice(start, start + batchSize));
      // Views are made anew at a few, ever rarer points, so that filling them costs little of the whole.
      if (Math.log2(start / batchSize + 1) % 1 === 0) this.#fed.fire();
    }
    this.#setReady();
    this.log.info(`Read ${this.#given.size} articles in ${Date.now() - started} ms; ${this.#failed.size} could not be read`);
    this.#fed.fire();
  }

  #setReady(): void {
    this.#setState({ kind: 'ready', failed: this.#failed.size, more: this.#more });
  }

  #setState(state: FeedState): void {
    this.#state = state;
    this.#stateChanged.fire(state);
  }

  #isWanted(uri: vscode.Uri): boolean {
    if ((vscode.workspace.workspaceFolders ?? []).length > 0) return rootOf(uri, this.#roots) !== undefined;
    if (this.settings.get('enable') === 'off') return false;
    const document = openDocument(uri.toString());
    return document !== undefined && articleLanguages.includes(document.languageId) && ['file', 'untitled', 'vscode-remote'].includes(uri.scheme);
  }

  #touch(uri: vscode.Uri): void {
    if (!this.#isWanted(uri) && !this.has(uri.toString())) return;
    this.#changed.add(uri.toString());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const uris = [...this.#changed].map((changed) => vscode.Uri.parse(changed, true));
      this.#changed.clear();
      this.#enqueue(() => this.#update(uris));
    }, pauseMs);
  }

  #created(uri: vscode.Uri): void {
    if (this.#isWanted(uri)) {
      this.#touch(uri);
      return;
    }
    this.#enqueue(async () => {
      const stat = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
      const root = this.#roots.find(({ folder }) => uri.toString().startsWith(`${folder.uri.toString()}/`));
      if (!root || stat?.type !== vscode.FileType.Directory) return;
      for (const article of await articlesBelow(root, uri, this.settings.get('files.maximumCount'))) this.#touch(article);
    });
  }

  /** A file, or a folder with all below it. Removals are not kept waiting. */
  #removed(uri: vscode.Uri): void {
    const name = uri.toString();
    this.#enqueue(async () => {
      const gone = [...this.#given.keys(), ...this.#failed.keys()].filter((given) => given === name || given.startsWith(`${name}/`));
      if (gone.length > 0) await this.#update(gone.map((given) => vscode.Uri.parse(given, true)));
    });
  }

  async #update(uris: readonly vscode.Uri[]): Promise<void> {
    await this.#give(uris);
    if (this.#state.kind === 'ready') this.#setReady();
    this.#fed.fire();
  }

  async #give(uris: readonly vscode.Uri[]): Promise<void> {
    const mostBytes = this.settings.get('files.maximumSize') * 1000;
    const gone: string[] = [];
    const texts = await Promise.all(
      uris.map(async (uri): Promise<(ArticleText & { readonly version?: number }) | undefined> => {
        const name = uri.toString();
        this.#failed.delete(name);
        const document = openDocument(name);
        const read = !this.#isWanted(uri)
          ? { failure: 'missing' as const }
          : document
            ? { text: document.getText(), version: document.version }
            : await readText(uri, mostBytes);
        if (!('failure' in read)) return { uri: name, ...read };
        gone.push(name);
        if (read.failure !== 'missing') {
          this.#failed.set(name, read.failure);
          this.log.warn(`Not read (${read.failure}): ${vscode.workspace.asRelativePath(uri)}`);
        }
        return undefined;
      }),
    );
    await this.#forget(gone.filter((name) => this.has(name)));
    const articles = texts.flatMap((text) => text ?? []);
    for (const { uri, version } of articles) this.#given.set(uri, version);
    if (articles.length === 0) return;
    for (const uri of await this.engine.set(articles.map(({ uri, text }) => ({ uri, text })))) {
      this.#given.delete(uri);
      this.#failed.set(uri, 'not-analysed');
      this.log.error(`Could not be analysed: ${vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true))}`);
    }
  }

  async #forget(uris: readonly string[]): Promise<void> {
    for (const uri of uris) this.#given.delete(uri);
    if (uris.length > 0) await this.engine.delete(uris);
  }
}

function openDocument(uri: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri && !document.isClosed);
}
