import { l10n } from 'vscode';
import type { Overview } from '../engine/report/overview';
import type { SessionState } from './analysis-session';

/** What the status item says, and the context key that chooses the sidebar's welcome text. */
export interface StatusText {
  readonly key: 'reading' | 'ready' | 'alone' | 'empty' | 'off' | 'code' | 'failed';
  readonly text: string;
  readonly detail: string;
  readonly busy: boolean;
  readonly warning: boolean;
}

export function statusText(state: SessionState, overview: Overview): StatusText {
  const counts = l10n.t('{0}, {1}', articles(overview.articles.length), claims(overview.claims));
  const calm = { busy: false, warning: false };
  switch (state.kind) {
    case 'off':
      return state.reason === 'setting'
        ? { ...calm, key: 'off', text: l10n.t('Corroborate is off'), detail: l10n.t('Switched off in the settings') }
        : { ...calm, key: 'code', text: l10n.t('Corroborate is off'), detail: l10n.t('This folder looks like a code repository') };
    case 'reading': {
      const detail = state.total > 0 ? l10n.t('Reading {0} of {1} articles', state.done, state.total) : l10n.t('Looking for articles');
      return { key: 'reading', text: counts, detail, busy: true, warning: false };
    }
    case 'failed':
      return { ...calm, key: 'failed', text: l10n.t('Corroborate has stopped'), detail: l10n.t('The log says why'), warning: true };
    case 'ready': {
      if (overview.articles.length === 0) {
        return { ...calm, key: 'empty', text: l10n.t('No articles'), detail: l10n.t('No .txt or .md file is an article here') };
      }
      const notes = [
        ...(state.failed > 0 ? [l10n.t('Could not read {0}; the others are shown', articles(state.failed))] : []),
        ...(state.more ? [l10n.t('There are more; the setting files.maximumCount leaves them out')] : []),
        ...(overview.articles.length === 1 ? [l10n.t('One article alone has nothing to be held against')] : []),
      ];
      return {
        ...calm,
        key: overview.articles.length === 1 ? 'alone' : 'ready',
        text: counts,
        detail: notes.join('. '),
        warning: state.failed > 0,
      };
    }
  }
}

function articles(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count);
}

function claims(count: number): string {
  return count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count);
}
