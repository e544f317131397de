import * as vscode from 'vscode';
import type { AnalysisSession } from './analysis-session';
import { Disposable } from './disposable';
import { statusText } from './status-text';

/** The language status item of articles, and the context key `corroborate.state`. */
export class StatusItem extends Disposable {
  readonly #item = this.own(vscode.languages.createLanguageStatusItem('corroborate.status', [{ language: 'plaintext' }, { language: 'markdown' }]));

  constructor(private readonly session: AnalysisSession) {
    super();
    this.#item.name = 'Corroborate';
    this.own(session.onDidChangeState(() => { void this.#refresh(); }));
    this.own(session.onDidChange(() => { void this.#refresh(); }));
    void this.#refresh();
  }

  async #refresh(): Promise<void> {
    const overview = await this.session.overview();
    if (this.disposed) return;
    const { key, text, detail, busy, warning } = statusText(this.session.state, overview);
    this.#item.text = text;
    this.#item.detail = detail;
    this.#item.busy = busy;
    this.#item.severity = warning ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.#item.command = warning
      ? { command: 'corroborate.showLog', title: vscode.l10n.t('Show log') }
      : { command: 'corroborate.searchClaims', title: vscode.l10n.t('Search claims') };
    await vscode.commands.executeCommand('setContext', 'corroborate.state', key);
  }
}
