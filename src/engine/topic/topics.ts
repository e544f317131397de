import { claimKey } from '../claim-key';
import type { Article, Claim, Link, Topic } from '../model';
import { groupClaims } from './grouping';
import { continued } from './identity';
import { labelOf, PhraseBook } from './labels';
import { findStories } from './stories';

interface Story {
  readonly claims: Claim[];
  readonly links: Link[];
}

export interface TopicInput {
  /** In any fixed order, such as by URI. */
  readonly articles: readonly Article[];
  /** In the order of the articles, then of the text. */
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /** The topics before the last change: ids and labels are kept where the claims are. */
  readonly previous?: readonly Topic[];
}

/**
 * Groups claims into topics, each of claims of two or more articles; the largest first. Where the articles tell of
 * several stories, topics lie within stories, which are topics themselves and come after all others. Claims without
 * company belong to none.
 */
export function groupTopics({ articles, claims, links, previous = [] }: TopicInput): Topic[] {
  const stories = findStories(articles, claims, links);
  const groups = parted(stories, claims, links).map(topicsOfStory);
  const book = new PhraseBook(claims);
  const storyIds = new Set(previous.flatMap(({ story }) => story ?? []));
  const named = nameTopics(groups.flat(), previous.filter(({ id }) => !storyIds.has(id)), book, new Set());
  if (stories.length < 2) return named;

  const whole = groups.map((inner) => inner.flat());
  const namedStories = nameTopics(whole, previous.filter(({ id }) => storyIds.has(id)), book, new Set(), 'story ');
  const storyOf = groups.flatMap((inner, story) => inner.map(() => namedStories[story]?.id));
  return [...named.map((topic, i) => ({ ...topic, ...(storyOf[i] === undefined ? {} : { story: storyOf[i] }) })), ...namedStories];
}

/** The claims of each story, and the links between them. */
function parted(stories: readonly ReadonlySet<string>[], claims: readonly Claim[], links: readonly Link[]): Story[] {
  const made = stories.map((): Story => ({ claims: [], links: [] }));
  const storyOf = new Map(stories.flatMap((uris, number) => [...uris].map((uri) => [uri, made[number]] as const)));
  for (const claim of claims) storyOf.get(claim.uri)?.claims.push(claim);
  for (const link of links) {
    const story = storyOf.get(link.a.uri);
    if (story && story === storyOf.get(link.b.uri)) story.links.push(link);
  }
  return made;
}

/** Topics of stories seen before, by the story's first claim: an edit leaves all other stories as they are. */
const seen = new WeakMap<Claim, Story & { readonly topics: Claim[][] }>();

function topicsOfStory(story: Story): Claim[][] {
  const [first] = story.claims;
  const known = first && seen.get(first);
  if (known && isSame(known.claims, story.claims) && isSame(known.links, story.links)) return known.topics;
  const topics = groupClaims(story.claims, story.links)
    .filter((group) => group.some(({ uri }) => uri !== group[0]?.uri))
    .sort((x, y) => y.length - x.length);
  if (first) seen.set(first, { ...story, topics });
  return topics;
}

function isSame<T>(x: readonly T[], y: readonly T[]): boolean {
  return x.length === y.length && x.every((one, i) => one === y[i]);
}

function nameTopics(
  groups: readonly (readonly Claim[])[],
  previous: readonly Topic[],
  book: PhraseBook,
  taken: Set<string>,
  prefix = '',
): Topic[] {
  const before = continued(groups, previous);
  for (const topic of before) if (topic) taken.add(topic.label.toLowerCase());
  const ids = new Set(before.flatMap((topic) => topic?.id ?? []));
  return groups.map((group, i) => {
    const known = before[i];
    const claims = group.map(({ uri, sentence }) => ({ uri, sentence }));
    if (known) return { id: known.id, label: known.label, claims };
    const id = group.map((claim) => prefix + claimKey(claim)).find((key) => !ids.has(key)) ?? `${prefix}${i}`;
    ids.add(id);
    return { id, label: labelOf(group, book, taken), claims };
  });
}
