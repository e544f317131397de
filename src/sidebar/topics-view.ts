import * as vscode from 'vscode';
import type { AnalysisSession } from '../host/analysis-session';
import { Disposable } from '../host/disposable';
import { topicRows, type Row } from './topic-rows';

const icons: Record<Row['icon'], { readonly id: string; readonly colour?: string }> = {
  topic: { id: 'comment-discussion' },
  corroborated: { id: 'pass-filled', colour: 'corroborated' },
  partly: { id: 'pass', colour: 'partly' },
  'single-source': { id: 'circle-outline', colour: 'singleSource' },
  disputed: { id: 'warning', colour: 'disputed' },
  same: { id: 'check' },
  partial: { id: 'circle-small-filled' },
  conflict: { id: 'close' },
};

/** The tree of topics in the view container. */
export class TopicsView extends Disposable implements vscode.TreeDataProvider<Row> {
  readonly #changed = this.own(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly session: AnalysisSession) {
    super();
    this.own(vscode.window.createTreeView('corroborate.topics', { treeDataProvider: this, showCollapseAll: true }));
    this.own(session.onDidChange(() => { this.#changed.fire(undefined); }));
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return [...(row ? row.children : topicRows(await this.session.overview()))];
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(row.label, row.children.length > 0 ? Collapsed : None);
    const { id, colour } = icons[row.icon];
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.iconPath = new vscode.ThemeIcon(id, colour === undefined ? undefined : new vscode.ThemeColor(`corroborate.${colour}Border`));
    item.accessibilityInformation = { label: `${row.label}, ${row.description}` };
    item.contextValue = row.target ? 'sentence' : 'topic';
    if (row.target) item.command = { command: 'corroborate.openSentence', title: vscode.l10n.t('Go to'), arguments: [row.target] };
    return item;
  }
}
