import { l10n } from 'vscode';
import type { Relation, Standing, StandingKind } from '../engine/model';

/** Where a claim stands, in words: "Corroborated by 2 independent sources; disputed by 1". */
export function standingText(standing: Standing): string {
  const disputed = standing.disputing > 0 ? [l10n.t('disputed by {0}', standing.disputing)] : [];
  switch (standing.kind) {
    case 'corroborated':
      return [corroborated(standing.agreeing), ...disputed].join('; ');
    case 'partly':
      return [
        standing.partial === 1
          ? l10n.t('Partly borne out by 1 independent source')
          : l10n.t('Partly borne out by {0} independent sources', standing.partial),
        ...disputed,
      ].join('; ');
    case 'disputed':
      return [
        standing.disputing === 1 ? l10n.t('Disputed by 1 source') : l10n.t('Disputed by {0} sources', standing.disputing),
        ...(standing.agreeing > 0 ? [l10n.t('corroborated by {0}', standing.agreeing)] : []),
      ].join('; ');
    case 'single-source':
      if (standing.articles === 0) return l10n.t('Single source: no other article says this');
      if (standing.speaker !== undefined) {
        return standing.articles === 1
          ? l10n.t('Single source: {0}, whom 1 other article cites too', standing.speaker)
          : l10n.t('Single source: {0}, whom {1} other articles cite too', standing.speaker, standing.articles);
      }
      return standing.articles === 1
        ? l10n.t('Single source: the other article that says this is not independent')
        : l10n.t('Single source: the {0} other articles that say this are not independent', standing.articles);
  }
}

function corroborated(sources: number): string {
  return sources === 1 ? l10n.t('Corroborated by 1 independent source') : l10n.t('Corroborated by {0} independent sources', sources);
}

/** A standing in one or two words. */
export function standingName(kind: StandingKind): string {
  switch (kind) {
    case 'corroborated':
      return l10n.t('corroborated');
    case 'partly':
      return l10n.t('partly corroborated');
    case 'single-source':
      return l10n.t('single source');
    case 'disputed':
      return l10n.t('disputed');
  }
}

/** A relation as a reader says it of the other claim. */
export function relationText(relation: Relation): string {
  switch (relation) {
    case 'same':
      return l10n.t('says the same');
    case 'partial':
      return l10n.t('says part of it');
    case 'conflict':
      return l10n.t('says otherwise');
  }
}
