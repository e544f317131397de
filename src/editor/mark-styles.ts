import * as vscode from 'vscode';
import type { MarkKind } from './marks';

const lines: Record<Exclude<MarkKind, 'furniture'>, { readonly colour: string; readonly style: string; readonly width: string }> = {
  // The line's style tells the standings apart where colours don't.
  corroborated: { colour: 'corroborated', style: 'solid', width: '2px' },
  partly: { colour: 'partly', style: 'dashed', width: '2px' },
  'single-source': { colour: 'singleSource', style: 'dotted', width: '2px' },
  disputed: { colour: 'disputed', style: 'double', width: '4px' },
};

/** The look of each kind of mark. All colours are contributed, so that themes and people can change them. */
export function markStyle(kind: MarkKind): vscode.DecorationRenderOptions {
  const behaviour = { rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
  if (kind === 'furniture') return { ...behaviour, opacity: '0.55' };
  const { colour, style, width } = lines[kind];
  return {
    ...behaviour,
    backgroundColor: new vscode.ThemeColor(`corroborate.${colour}Background`),
    borderColor: new vscode.ThemeColor(`corroborate.${colour}Border`),
    borderStyle: style,
    borderWidth: `0 0 ${width} 0`,
    overviewRulerColor: new vscode.ThemeColor(`corroborate.${colour}OverviewRuler`),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  };
}
