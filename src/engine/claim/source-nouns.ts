import { bodies, businesses, offices } from './titles';

/** What somebody writes or says, so that its owner is the source. */
export function isDocument(head: string): boolean {
  return /^(?:letter|statement|e-mail|email|note|post|tweet|message|speech|report|account|office|team|lawyer|lawyers|counsel|ministry|people|book|memo)$/.test(head);
}

/** What may be told of by its owner's bare surname. */
export function isLetter(head: string): boolean {
  return /^(?:letter|statement|lawyers?|counsel|speech|post|tweet)$/.test(head);
}

/** Nouns for people: "residents", "neighbours", "a mother". */
export function isPeople(head: string): boolean {
  return /(?:ers|ors|ists|ians|men|women|people|man|woman|person|families|staff|neighbours?|neighbors?|owner|mother|father|wife|husband|brother|sister|son|daughter|survivors?|ants|ents|ives|sides|leaders|colleagues|one|them|source|companies|brokers?|members|voters|relatives|friends?)$/.test(head) && !/(?:numbers|papers|orders|letters|figures|others|posters|computers|talks|events|documents|payments|shipments|archives|alternatives|initiatives|incentives|motives|lives|agreements|elections|investments|tents|cents|percent)$/.test(head);
}

/** Nouns that may be a source even of a verb that says little. */
export function isSource(head: string): boolean {
  return bodies.has(head) || offices.has(head) || businesses.has(head) || /^(?:police|officials?|experts?|analysts?|investigators?|organisers?|organizers?|witnesses|residents|figures|minutes|documents?|records?|paper|calculations|filings?|log|book|statement|notice|law|readings|data|reports?|register|files?|papers|accounts|survey|study|poll|parents|campaigners|critics|lawyers|prosecutors|economists|scientists|engineers|hydrologists|unions|ministers|sources?|authorities|doctors|opposition|management|insiders|firefighters|brokers|prosecution|defence|defense|campaign|sides?|teams?|judges?|jurors?)$/.test(head);
}
