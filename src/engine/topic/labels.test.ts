import { describe, expect, it } from 'vitest';
import type { Claim } from '../model';
import { labelOf, PhraseBook } from './labels';

const claims = (...texts: readonly (string | readonly [string, string])[]): Claim[] =>
  texts.map((given, i) => {
    const [text, speaker] = typeof given === 'string' ? [given, undefined] : given;
    const made = { uri: `a${i}`, sentence: 0, start: 0, end: text.length, text, figures: [], dates: [], names: [], quotations: [] };
    return { ...made, negated: false, hedged: false, ...(speaker === undefined ? {} : { speaker }) };
  });

const label = (own: readonly Claim[], others: readonly Claim[] = [], taken = new Set<string>()) =>
  labelOf(own, new PhraseBook([...own, ...others]), taken);

describe('labelOf', () => {
  it('is the phrase that the claims share and others lack', () => {
    const own = claims('A wind alarm sounded at noon.', 'The wind alarm was late.', 'They heard the wind alarm.');
    expect(label(own, claims('The wind fell.', 'The wind rose.'))).toBe('Wind alarm');
  });

  it('is nothing that is in every fifth of all claims', () => {
    const own = claims('In Norvik the fish is late.', 'From Norvik the fish went.', 'To Norvik the fish is dear.');
    const others = claims(...Array.from({ length: 12 }, (_, i) => `In Norvik there is road ${i}.`));
    expect(label(own)).toBe('Norvik');
    expect(label(own, others)).toBe('Fish');
  });

  it('takes figures with what they count', () => {
    expect(label(claims('They face tariffs; the 50% tariffs bite.', 'Exports fell under 50% tariffs.'))).toBe('50% tariffs');
  });

  it('is no code of a currency and no adjective of a country', () => {
    const own = claims('The exports rose to USD 4 billion.', 'An Ostrian firm put the exports at USD 3 billion.', 'To any Ostrian, exports matter.');
    expect(label(own)).toBe('Exports');
  });

  it('does not run over what somebody did, nor into another clause', () => {
    expect(label(claims('The wind swung the cabin.', 'A wind swung it.', 'When the wind swung, he prayed.'))).toBe('Wind');
    expect(label(claims('The harbour begins at the quay.', 'Where the harbour begins, boats wait.'))).toBe('Harbour');
    expect(label(claims('She would neither confirm nor deny the sale.', 'They neither confirm nor deny the sale.'))).toBe('Sale');
    expect(label(claims('A roof identical to the old rose.', 'They lost the roof; a roof identical to it rose.'))).toBe('Roof');
    expect(label(claims('No airport unless it is paid.', 'The airport unless paid shuts.'))).toBe('Airport');
  });

  it('does not cut a name', () => {
    const own = claims('The Marine Accident Board met.', 'It asked the Marine Accident Board.', 'The Marine Accident Board knew.');
    expect(label(own)).toBe('Marine Accident Board');
    expect(label(claims('They were taken to St. Orme.', 'Beds at St. Orme are full.'))).toBe('St. Orme');
  });

  it('rather names what is spoken of than who speaks', () => {
    const own = claims(['Anneke Voss said the fire was out.', 'Anneke Voss'], ['Of the fire Anneke Voss said little.', 'Voss']);
    expect(label(own)).not.toContain('Voss');
  });

  it('names who says one thing among many that are told of them', () => {
    const told = ['They met Orle Harbour at noon.', 'To Orle Harbour it is new.', 'Of Orle Harbour little is left.', 'By Orle Harbour they stayed.'];
    expect(label(claims(['Orle Harbour says no.', 'Orle Harbour'], ...told))).toBe('Orle Harbour');
  });

  it('keeps the casing of names and gives others one capital', () => {
    expect(label(claims('Members join Pax Lumen soon.', 'Joining Pax Lumen is costly.'))).toBe('Pax Lumen');
    expect(label(claims('They fear for the fish market.', 'At the fish market all is quiet.'))).toBe('Fish market');
  });

  it('never gives one label twice', () => {
    const own = claims('They fear for the fish market.', 'At the fish market all is quiet.');
    const taken = new Set<string>();
    const first = label(own, [], taken);
    expect(label(own, [], taken)).not.toBe(first);
  });

  it('begins and ends with words that tell something', () => {
    const made = label(claims('It is said that the ferries were late.', 'One of the ferries was late, they said.'));
    expect(made).toBe('Ferries');
  });

  it('is the beginning of a claim where nothing is shared', () => {
    expect(label(claims('• They sang.', 'He left.'))).toBe('They sang.');
  });
});
