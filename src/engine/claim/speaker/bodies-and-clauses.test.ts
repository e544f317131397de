import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../../../test/unit/speakers-of';

/** The speaker of the last sentence. */
function last(text: string): string | undefined {
  return speakersOf(text).at(-1);
}

describe('bodies', () => {
  it.each([
    ['The Reserve Bank of Tarn met. Tarn was cold. Banco Orle was there. Rates will fall, the bank said.', 'Reserve Bank of Tarn'],
    ['The pump was old, the Centre for Tidal Studies said.', 'Centre for Tidal Studies'],
    ['The pump was old, the Office of the Auditor found.', 'Office of the Auditor'],
    ['Cases are up, the WHO warned.', 'WHO'],
    ['Nobody was hurt, the two delegations announced.', 'two delegations'],
    ['Prosecutors searched three boats, their spokesman said.', 'prosecutors'],
  ])('by their names: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  it.each([
    ['Fernhope is green. Fernhope was cold. Quillon, whose boats leak, rents a dock in Orle. The company confirmed that it would move.', 'Quillon'],
    ['Ashby Partners owns the dock. It rained all week. The firm says it is sorry.', 'Ashby Partners'],
  ])('by what opened one of the last sentences: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  it.each([
    ['Prime Minister Ada Orme’s office says she will go.', 'Ada Orme’s office'],
    ['Ada Orme thanked the crew, her office said.', 'Ada Orme’s office'],
    ['Ada Orme thanked the crew, according to her office. She will go, it says.', 'Ada Orme’s office'],
    ['Jon Aske came to the quay, the Prime Minister’s office states.', 'Prime Minister’s office'],
  ])('that are offices of somebody: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});

describe('people', () => {
  it.each([
    ['An official warned of rain.', 'official'],
    ['The pump was old, according to two of his own aides.', 'two of his own aides'],
    ['Sources close to the yard, who had seen the pump, said it was old.', 'sources close to the yard'],
    ['Ada Orme, of Hale Partners, who knows the yard, told the crew that the pump was old.', 'Ada Orme'],
    ['“It was old,” said Jon Aske. “It was not,” Aske quoted Ivo Lund as saying.', 'Ivo Lund'],
    ['Ivo Lund was cold. “It was old,” said Jon Aske. “I am cold,” Aske quoted him as saying.', 'Ivo Lund'],
    ['Interpost quoted a fitter as saying that the pump was old.', 'fitter'],
    ['Lund was warned by Ada Orme that the pump was old.', 'Ada Orme'],
    ['Bishop Street was shut. Bishop Ada Orme spoke. The pump is old, the bishop writes.', 'Ada Orme'],
    ['Mrs Orme said it was late. The guard, Kim Aske, was shot, she said. “I lived,” he said later.', 'Kim Aske'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  it.each(['Neither side has commented.', 'It broke the pump, which suggests an old one.', 'Police have sealed off the quay.', 'Court ends scheme, says secret party money breaks voters’ right to know'])('no clause and nobody: %s', (text) => {
    expect(last(text)).toBeUndefined();
  });

  it.each([
    ['Two fitters said the pump was old. It failed in June, one of them adds.', 'two fitters'],
    ['Ada Orme said the pump was old. It failed in June, one of them adds.', undefined],
  ])('of whom one speaks again: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  it('cuts off what is told of them', () => {
    expect(last('The pump was old, according to a neighbour there whom the Courier met.')).toBe('neighbour there');
  });
});

describe('phrases', () => {
  it.each([
    ['The pump, the General Staff found, was old.', 'General Staff'],
    ['The pump was old, Ada Orme recalled.', 'Ada Orme'],
    ['The boat was towed away, with engineers warning that the pump was old.', 'engineers'],
    ['It is a blow to Norvik Lines, which fears that the pump is old.', 'Norvik Lines'],
    ['It is a blow to the harbour office, which says that the pump is old.', 'harbour office'],
    ['Ada Orme dissented, writing that the pump was old.', 'Ada Orme'],
    ['According to the shift reports the pump was drilled in May.', 'shift reports'],
    ['How old it was is what Ada Orme wanted to know.', 'Ada Orme'],
    ['Nine boats were lost by the harbour office’s sums.', 'harbour office'],
    ['The ministry’s answer to all this is that the pump was new.', 'ministry'],
    ['Velt expected that it would rain, Minister Ada Orme wrote there.', 'Ada Orme'],
    ['The Coast Guard disputes that: Ada Orme, its captain, said on the quay that the pump was new.', 'Ada Orme'],
  ])('%s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  it('that close a headline', () => {
    expect(speakersOf('The pump will never be sold: Orme\n\nAda Orme met the crew.')[0]).toBe('Ada Orme');
  });
});

describe('what is only told of by the way', () => {
  it.each([
    'Ada Orme had called for a new pump.',
    'Ada Orme will ask for a new pump.',
    'The yard was sold in May, when Ada Orme wrote that the pump was old.',
    'The ferry stayed in port because the crew accused Ada Orme of a theft.',
  ])('%s', (text) => {
    expect(last(text)).toBeUndefined();
  });

  it.each([
    ['The pump is old, and engineers fear that it will fail.', 'engineers'],
    ['The yard was shut, but Ada Orme says it will open.', 'Ada Orme'],
  ])('is not what stands beside it: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  it('but may go on in the next sentence', () => {
    expect(last('The yard was sold in May, when Ada Orme called for help. “It is late. It is cold.”')).toBe('Ada Orme');
  });
});
