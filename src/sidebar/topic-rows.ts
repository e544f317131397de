import { l10n } from 'vscode';
import { relationText, standingName, standingText } from '../host/standing-text';
import type { Relation, StandingKind } from '../engine/model';
import type { Overview, Statement, TopicReport, Voice } from '../engine/report/overview';
import { shorten } from '../engine/report/shorten';
import type { Target } from '../host/place';

/** One row of the tree, as data. Ids are the same for the same thing from one analysis to the next. */
export interface Row {
  readonly id: string;
  readonly icon: 'topic' | StandingKind | Relation;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** What choosing the row opens. */
  readonly target?: Target;
  readonly children: readonly Row[];
}

/** The tree: topics, in them what is claimed, in that who says it and where. */
export function topicRows(overview: Overview): readonly Row[] {
  return overview.topics.map(topicRow);
}

function topicRow(topic: TopicReport): Row {
  const description = inArticles(topic.claims, topic.articles);
  return {
    id: topic.id,
    icon: 'topic',
    label: topic.label,
    description,
    tooltip: `${topic.label}: ${description}`,
    children: [...topic.topics.map(topicRow), ...topic.statements.map(statementRow)],
  };
}

function statementRow(statement: Statement): Row {
  const first = statement.voices[0];
  return {
    id: statement.id,
    icon: statement.standing.kind,
    label: oneLine(statement.text),
    description: standingName(statement.standing.kind),
    tooltip: `${standingText(statement.standing)}\n\n${statement.text}`,
    ...(first ? { target: { uri: first.ref.uri, at: first.at } } : {}),
    children: statement.voices.map((voice) => voiceRow(statement, voice)),
  };
}

function voiceRow(statement: Statement, voice: Voice): Row {
  const name = voice.source;
  return {
    id: `${statement.id} ${voice.ref.sentence} ${voice.ref.uri}`,
    icon: voice.relation,
    label: shorten(name, longestName),
    description: oneLine(voice.text),
    tooltip: `${name}: ${relationText(voice.relation)}\n\n${voice.text}`,
    target: { uri: voice.ref.uri, at: voice.at },
    children: [],
  };
}

/** Leaves room for what they say. */
const longestName = 28;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^\s*[•▪●‣*–-]\s/, '').trim();
}

function inArticles(claims: number, articles: number): string {
  const what = claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims);
  return articles === 1 ? l10n.t('{0} in 1 article', what) : l10n.t('{0} in {1} articles', what, articles);
}
