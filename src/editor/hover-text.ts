import { l10n } from 'vscode';
import type { ClaimReport, MatchReport } from '../engine/report/article-report';
import { plain, withStrong } from './markdown';
import { relationText, standingText } from '../host/standing-text';

/** How a hover names the place of a match: the Markdown of a link to it. */
export interface MatchLinks {
  readonly open: (match: MatchReport, label: string) => string;
  readonly openBeside: (match: MatchReport, label: string) => string;
}

/** The Markdown blocks of a claim's hover: where it stands, then its best matches, then how many more there are. */
export function hoverText(claim: ClaimReport, most: number, links: MatchLinks): string[] {
  const blocks = [`**${plain(standingText(claim.standing))}**`];
  const { kind, speaker, articles } = claim.standing;
  if (speaker !== undefined && articles > 0 && kind !== 'single-source') blocks.push(plain(l10n.t('All who say the same cite {0}', speaker)));
  for (const match of claim.matches.slice(0, most)) blocks.push(matchText(match, links));
  const more = claim.matches.length - most;
  if (more > 0) blocks.push(plain(more === 1 ? l10n.t('1 more match') : l10n.t('{0} more matches', more)));
  return blocks;
}

function matchText(match: MatchReport, links: MatchLinks): string {
  const parts = [relationText(match.relation), ...(match.sameLineage ? [l10n.t('not independent')] : [])];
  const differences = match.differences.map(({ here, there }) => plain(l10n.t('{0} here, {1} there', here, there)));
  return [
    `**${plain(match.source)}** ${plain(parts.join(', '))}`,
    withStrong(match.text, match.shared),
    ...(differences.length > 0 ? [`_${differences.join('; ')}_`] : []),
    `${links.open(match, l10n.t('Go to'))} · ${links.openBeside(match, l10n.t('Open beside'))}`,
  ].join('  \n');
}
