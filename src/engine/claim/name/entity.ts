import type { Mention } from './names';
import type { Token } from '../tokens';

/** What an article tells of one name. */
export interface Entity {
  /** The fullest form of the name. */
  readonly name: string;
  /** Something shows that it is a person. */
  person: boolean;
  /** Something shows that it is none: "the" or "in" before it. */
  thing: boolean;
  gender?: 'he' | 'she';
  /** How often it is named. */
  count: number;
  /** Lower-case words of the offices and trades it is given: "finance", "minister". */
  readonly roles: Set<string>;
  /** Lower-case nouns for the kind of body it is said to be: "agency", "operator". */
  readonly kinds: Set<string>;
  /** How much shows that it is a business. */
  business: number;
}

export interface NamedSentence {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** The last word of a name, which tells most of what kind it is. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** The word that tells of a body what kind it is: the last, or the one before "of" or "for": "Bank of Orle". */
export function kindWord(name: string): string {
  let end = name.indexOf(' of ');
  if (end < 0) end = name.indexOf(' for ');
  return lastWord(end < 0 ? name : name.slice(0, end)).toLowerCase();
}

const openers = /^(?:Port|Mount|Lake|Cape|Fort|New|San|Santa|North|South|East|West|Upper|Lower|Great|Little|Punta|Gulf|Isle|Rio|Los|Las|Old|St|St\.|Saint|Bir|Wadi|Monte|Villa|Camp|Operation|Project|Hurricane|Storm|Typhoon|Cyclone|Team|Club|Radio|Banco|Bank|Cala|Costa|Puerto|Porto|Playa|Hotel|Hostal|Plaza|Piazza) /;

/** "Radio Tarn", "Port Orme": whether a name opens like a place's or a body's. */
export function opensThing(name: string): boolean {
  return openers.test(name);
}

/** Whether a name is a person's: by what is told of it, else by its looks. */
export function isPerson(entity: Entity | undefined): boolean {
  return entity !== undefined && (entity.person || (!entity.thing && !opensThing(entity.name) && /^\p{Lu}(?:\S+|\.?)(?: \p{Lu}\S*){1,2}$/u.test(entity.name) && !/[\d&]/.test(entity.name)));
}
