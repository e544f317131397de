import * as vscode from 'vscode';
import type { AnalysisSession } from '../host/analysis-session';
import { Disposable } from '../host/disposable';
import type { Settings } from '../host/settings';
import { markStyle } from './mark-styles';
import { marksAfter, marksOf, mostMarks, type Mark, type MarkKind } from './marks';

const kinds: readonly MarkKind[] = ['corroborated', 'partly', 'single-source', 'disputed', 'furniture'];

/** Marks the claims of the visible editors by their standing. */
export class MarkPainter extends Disposable {
  readonly #styles = new Map(kinds.map((kind) => [kind, this.own(vscode.window.createTextEditorDecorationType(markStyle(kind)))]));
  /** The marks of each open document, kept in step with its edits. */
  readonly #marks = new Map<string, readonly Mark[]>();
  readonly #painted = this.own(new vscode.EventEmitter<vscode.Uri>());
  readonly onDidPaint = this.#painted.event;
  readonly #started = Date.now();
  #hasPainted = false;

  constructor(
    private readonly session: AnalysisSession,
    private readonly settings: Settings,
    private readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.own(session.onDidChange(() => { this.#refreshAll(); }));
    this.own(vscode.window.onDidChangeVisibleTextEditors(() => { this.#refreshAll(); }));
    this.own(vscode.workspace.onDidChangeTextDocument((event) => { this.#follow(event); }));
    this.own(vscode.workspace.onDidCloseTextDocument((document) => { this.#marks.delete(document.uri.toString()); }));
    this.own(vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('corroborate.marks')) this.#refreshAll();
    }));
    this.#refreshAll();
  }

  /** What is painted in a document: for tests, which can't read decorations back. */
  marksIn(uri: vscode.Uri): readonly Mark[] {
    return this.#marks.get(uri.toString()) ?? [];
  }

  #refreshAll(): void {
    const documents = new Set(vscode.window.visibleTextEditors.map((editor) => editor.document));
    for (const document of documents) void this.#refresh(document);
  }

  async #refresh(document: vscode.TextDocument): Promise<void> {
    const found = await this.session.report(document.uri);
    if (this.disposed || document.isClosed) return;
    if (!found) {
      if (!this.session.has(document.uri)) this.#paint(document, []);
      return;
    }
    // Marks of another text would stand in the wrong place; those of this one are on their way.
    if (found.version !== document.version) return;
    const { marks, all } = marksOf(found.report, {
      standings: this.settings.get('marks.standings', document.uri),
      dimFurniture: this.settings.get('marks.dimFurniture', document.uri),
    });
    if (!all) this.log.info(`Only the first ${mostMarks} marks are shown in ${vscode.workspace.asRelativePath(document.uri)}`);
    this.#paint(document, marks);
  }

  /** Holds back the marks that an edit touches, and moves those behind it; the rest stays as it is. */
  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const known = this.#marks.get(document.uri.toString());
    if (known && contentChanges.length > 0) this.#paint(document, marksAfter(known, contentChanges));
  }

  #paint(document: vscode.TextDocument, marks: readonly Mark[]): void {
    if (marks.length === 0 && !this.#marks.has(document.uri.toString())) return;
    this.#marks.set(document.uri.toString(), marks);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      for (const [kind, style] of this.#styles) {
        editor.setDecorations(style, marks.filter((mark) => mark.kind === kind).map((mark) => rangeOf(document, mark)));
      }
    }
    if (!this.#hasPainted && marks.length > 0) {
      this.#hasPainted = true;
      this.log.info(`First marks ${Date.now() - this.#started} ms after activation`);
    }
    this.#painted.fire(document.uri);
  }
}

function rangeOf(document: vscode.TextDocument, mark: Mark): vscode.Range {
  return new vscode.Range(document.positionAt(mark.start), document.positionAt(mark.end));
}
