import { wordSet } from '../../word-set';
import { bodies, places } from './titles';
import type { Mention } from './names';

interface Form {
  readonly key: readonly string[];
  text: string;
  count: number;
  /** Place of its first mention among all. */
  readonly first: number;
  titled: boolean;
}

/**
 * The fullest form of each name of an article, by the words of the form (joined by spaces): a surname stands for the
 * person, a first word for the body it opens the name of, an acronym for what the text explains it as.
 */
export function fullestForms(mentions: readonly Mention[], text: string): Map<string, string> {
  const forms = new Map<string, Form>();
  for (const [first, { key, text: written, title }] of mentions.entries()) {
    const id = key.join(' ');
    const form = forms.get(id);
    if (!form) forms.set(id, { key, text: written, count: 1, first, titled: title !== '' });
    else {
      form.count++;
      if (title !== '') form.titled = true;
      if (isCapitals(form.text) && !isCapitals(written)) form.text = written;
    }
  }
  const byWord = new Map<string, Form[]>();
  for (const form of forms.values())
    for (const word of new Set(form.key)) {
      const others = byWord.get(word);
      if (others) others.push(form);
      else byWord.set(word, [form]);
    }
  const acronyms = explainedAcronyms(text, forms);
  const fullest = new Map<string, string>();
  for (const [id, form] of forms) {
    const last = form.key.at(-1) ?? '';
    fullest.set(id, (form.key.length === 1 && acronyms.get(id)) || longest(form, byWord.get(last) ?? []).text);
  }
  return fullest;
}

function isCapitals(text: string): boolean {
  return text.length > 4 && text === text.toUpperCase();
}

function longest(form: Form, candidates: readonly Form[]): Form {
  const ends: Form[] = [];
  const begins: Form[] = [];
  for (const candidate of candidates) {
    if (candidate.key.length <= form.key.length || candidate.key.length > 6) continue;
    if (candidate.key.at(-1) === form.key.at(-1) && isAbridged(form.key, candidate.key) && !isOftenAlone(form, candidate) && !onlyTellsWhich(form, candidate)) ends.push(candidate);
    else if (candidate.key[0] === form.key[0] && form.key.length < 3 && form.key.every((word, index) => word === candidate.key[index])) begins.push(candidate);
  }
  return best(ends) ?? best(begins.filter((candidate) => opensBody(form, candidate))) ?? form;
}

/** A short form that comes first and far more often is a name of its own: "India" beside "Transforming India". */
function isOftenAlone(form: Form, candidate: Form): boolean {
  return !candidate.titled && form.first < candidate.first && form.count > 3 * candidate.count;
}

/** "Orle" beside "Bank of Orle": what follows "of" only tells which one, and is no short form of the whole. */
function onlyTellsWhich(form: Form, candidate: Form): boolean {
  return /^(?:of|for|the)$/.test(candidate.key.at(-form.key.length - 1) ?? '');
}

function best(forms: readonly Form[]): Form | undefined {
  return forms.reduce<Form | undefined>((chosen, form) => (chosen && (chosen.count > form.count || (chosen.count === form.count && chosen.key.length >= form.key.length)) ? chosen : form), undefined);
}

/** "Corvane" stands for "Corvane Logistics", but a town does not for its hospital or harbour, nor one of two for both. */
function opensBody(form: Form, candidate: Form): boolean {
  const last = candidate.key.at(-1) ?? '';
  if (/^\S+-\p{Lu}/u.test(candidate.text)) return false;
  if (places.has(last) || civic.has(last) || form.key.some((word) => places.has(word))) return false;
  return candidate.key.length - form.key.length <= 2 && (bodies.has(last) || form.key.length > 1 || !candidate.key.some((word) => word.length === 1));
}

/** Bodies that bear the name of a place or a people. */
const civic = wordSet(
  `agency ministry government council authority university hospital court police parliament school department league
  assembly exchange county chamber airport club university college polytechnic service institute brigade army navy
  commission board committee museum office bank post times herald news`,
);

function isAbridged(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) {
    const wanted = short[at];
    if (wanted !== undefined && (word === wanted || (wanted.length === 1 && word.startsWith(wanted)))) at++;
  }
  return at === short.length;
}

/** "Marine and Industrial Accident Board (MIAB)", or a name of the article whose initials the capitals are. */
function explainedAcronyms(text: string, forms: ReadonlyMap<string, Form>): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/\((\p{Lu}{2,8})\)/gu)) {
    const short = match[1] ?? '';
    const words = text.slice(Math.max(0, match.index - 140), match.index).trim().split(/[\s-]+/);
    for (let take = 2; take <= Math.min(words.length, short.length + 4); take++) {
      const part = words.slice(-take);
      if (/^\p{Lu}/u.test(part[0] ?? '') && initials(part) === short) found.set(short.toLowerCase(), part.join(' '));
    }
  }
  for (const form of forms.values()) {
    if (form.key.length < 2 || isCapitals(form.text)) continue;
    const short = initials(form.text.split(/[\s-]+/)).toLowerCase();
    if (short.length > 1 && !wellKnown.has(short) && forms.get(short) && !found.has(short)) found.set(short, form.text);
  }
  return found;
}

/** Short forms that mean what they always do, whoever has those initials. */
const wellKnown = new Set(['us', 'uk', 'un', 'eu', 'pm', 'ai', 'tv', 'mp', 'ok', 'uae']);

function initials(words: readonly string[]): string {
  return words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');
}
