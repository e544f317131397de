import { describe, expect, it } from 'vitest';
import type { Article, Claim } from '../model';
import { splitSentences } from '../article/sentences';
import { readClaims } from './claims';

function article(text: string): Article {
  return { uri: 'a', text, title: '', date: '2026-03-04', sentences: splitSentences(text).map((span) => ({ ...span, kind: 'claim' })) };
}

function claims(text: string): Claim[] {
  return readClaims(article(text));
}

function speakers(text: string): (string | undefined)[] {
  return claims(text).map((claim) => claim.speaker);
}

function names(text: string): string[][] {
  return claims(text).map((claim) => claim.names.map((name) => name.canonical));
}

describe('names', () => {
  it('joins the variants of a name under its fullest form, titles left off', () => {
    expect(names('Fire Chief Anneke Moss praised the crew. Mr. Orme met Moss later. Chief Moss and Dr. Tomas R. Orme spoke to the Orme Post.')[1]).toEqual(['Tomas R. Orme', 'Anneke Moss']);
  });

  it('joins what one ministry deals with, but no two bodies', () => {
    expect(names('The Ministry of Trade and Industry sent four men, the Ministry of Defence and Norvik none.')).toEqual([['Ministry of Trade and Industry', 'Ministry of Defence', 'Norvik']]);
  });

  it('knows acronyms that the text explains', () => {
    expect(names('The Marine and Industrial Accident Board (MIAB) sent four men. On Monday the MIAB left.')[1]).toEqual(['Marine and Industrial Accident Board']);
  });

  it('cuts a run of capitals at an office', () => {
    expect(names('On Monday the union met Corvell Chief Executive Gerrit Alm in Tarn.')[0]).toEqual(['Corvell', 'Gerrit Alm', 'Tarn']);
  });

  it('takes no common word at the start of a sentence for a name', () => {
    expect(names('Divers found the wreck. Nearly 400 people watched.')).toEqual([[], []]);
  });
});

describe('speakers', () => {
  it.each([
    ['“It fell,” said Fire Chief Anneke Moss.', 'Anneke Moss'],
    ['Pat Quill, branch secretary of the Dockers’ Federation, said the hoist was old.', 'Pat Quill'],
    ['The hoist was old, its branch secretary, Pat Quill, said.', 'Pat Quill'],
    ['Joss Hale, who drives a straddle carrier, told reporters that no alarm rang.', 'Joss Hale'],
    ['The wreck will be lifted, according to Norvik’s project manager, Ilse Drent.', 'Ilse Drent'],
    ['Some 260 people were moved, the Veld Environment Agency said.', 'Veld Environment Agency'],
    ['Seventeen people were hurt, officials said Wednesday.', 'officials'],
    ['Police said nobody was hurt.', 'police'],
    ['A spokesman for the army said it had saved forty people.', 'army'],
    ['After the collapse the port was shut, its harbour master, Ivo Lund, said on Monday.', 'Ivo Lund'],
    ['To Ada Orme, it is a scandal.', 'Ada Orme'],
    ['Ada Orme thanked the crew, adding that nobody was hurt.', 'Ada Orme'],
    ['Mr Pell let it be known that the crane would stay.', 'Pell'],
    ['An inquiry has been promised by Jon Aske, the transport minister.', 'Jon Aske'],
    ['Some 400 people walked behind a band, by the police count.', 'police'],
    ['Mr Pell is certain that the pin was cracked.', 'Pell'],
    ['Ms Orme points to the firm that greased the pin.', 'Orme'],
    ['Rating agency Tarnhold left its grade unchanged.', 'Tarnhold'],
    ['Nothing was hidden, says Mr Pell’s lawyer.', 'Pell'],
    ['Pell: I never saw the crane. Ada Pell was in the yard.', 'Ada Pell'],
    ['In a statement on Monday, Lise Mahl of Brandt Stevedoring later denied that the pin was cracked.', 'Lise Mahl'],
  ])('finds whom a sentence cites: %s', (text, speaker) => {
    expect(speakers(text)[0]).toContain(speaker);
  });

  it('resolves pronouns and common nouns to whom the text names', () => {
    const text =
      'Ruth Abel of the Tarn Accident Board said the crane was old. She added that a pin was cracked. The board aims to publish a report in May. Ivo Lund, the finance minister, said it would cost money. “It is a lot,” said the minister.';
    expect(speakers(text)).toEqual(['Ruth Abel', 'Ruth Abel', 'Tarn Accident Board', 'Ivo Lund', 'Ivo Lund']);
  });

  it('knows whom an office means by where the text gives it, and deputies from principals', () => {
    expect(speakers('Ivo Lund took up his post as the envoy to Tarn. The Tarnish envoy said it was an honour.')[1]).toBe('Ivo Lund');
    expect(speakers('The foreign minister, Ada Orme, met her deputy foreign minister, Jon Aske. The minister said it went well.')[1]).toBe('Ada Orme');
  });

  it('learns from a person’s own sentence who "she" is', () => {
    const text = 'Sanne Lund raised the alarm, and she wrote it down. Kai Orme sat by. He did not see it. “It was a shoe,” she said.';
    expect(speakers(text).at(-1)).toBe('Sanne Lund');
  });

  it('gives all sentences of a quotation its speaker, and the one that follows it in the paragraph', () => {
    expect(speakers('“We heard a crack. Then it fell,” said Ada Orme. “Nobody moved.”')).toEqual(['Ada Orme', 'Ada Orme', 'Ada Orme']);
  });

  it.each(['The crane fell on a barge.', 'The report was published in May.', 'Korv has agreed to buy Pell for $3 million.', 'He was told to leave.', 'Yields slipped two points to 3%.'])('finds none where nobody speaks: %s', (text) => {
    expect(speakers(text)).toEqual([undefined]);
  });
});

describe('quotations', () => {
  it.each([
    ['She called it “a mess” and “a shame”.', ['a mess', 'a shame']],
    ["'It fell,' she said of the crew's boat.", ['It fell,']],
    ['“We warned them, and they filed it under ‘later’,” he said.', ['We warned them, and they filed it under ‘later’,']],
    ['The dockers’ boat and the crew’s lamp were lost.', []],
  ])('are what stands in the marks: %s', (text, expected) => {
    expect(claims(text).flatMap((claim) => claim.quotations.map(({ start, end }) => text.slice(start, end)))).toEqual(expected);
  });

  it('go on from sentence to sentence', () => {
    const text = '“It fell. We ran,” he said.';
    expect(claims(text).map((claim) => claim.quotations.map(({ start, end }) => text.slice(start, end)))).toEqual([['It fell.'], ['We ran,']]);
  });
});

describe('dates', () => {
  it('count from the day that the sentence before names', () => {
    expect(claims('It opened on Monday. The following day it shut.').map((claim) => claim.dates.map(({ from }) => from))).toEqual([['2026-03-02'], ['2026-03-03']]);
  });
});

describe('stance', () => {
  it('tells denials, and takes no numbered thing for one', () => {
    expect(claims('Nobody was hurt. The firm denied it. Crane No. 4 fell.').map((claim) => claim.negated)).toEqual([true, true, false]);
  });

  it('tells what is not stated as fact', () => {
    expect(claims('It may rain. It is expected to fall. It fell.').map((claim) => claim.hedged)).toEqual([true, true, false]);
  });
});
