import { describe, expect, it } from 'vitest';
import type { Relation, Span } from '../model';
import type { ClashingValues } from './differences';
import { differencesOf } from './differences';
import { evidenceOf } from './evidence';
import { preparePair } from './fixtures';
import type { PreparedClaim } from './prepare';
import type { Slot } from './slots';

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

function evidence(a: string, b: string): [string, string][] {
  const [x, y] = preparePair(a, b);
  return evidenceOf(x, y).map((pair) => [cut(a, pair.a), cut(b, pair.b)]);
}

function differences(a: string, b: string, relation: Relation = 'same'): [string, string, string][] {
  const [x, y] = preparePair(a, b);
  return differencesOf(x, y, relation).map((found) => [found.slot, cut(a, found.a), cut(b, found.b)]);
}

function slotAt(claim: PreparedClaim, text: string, begins: string): Slot {
  const slot = claim.slots.find(({ start }) => text.startsWith(begins, start));
  if (!slot) throw new Error(`no value begins with ${begins}`);
  return slot;
}

describe('evidence', () => {
  it('names the words that two claims share, in runs', () => {
    expect(evidence('The harbour master closed the port.', 'The port was quiet, the harbour master told reporters.')).toEqual([
      ['harbour master', 'harbour master'],
      ['port', 'port'],
    ]);
  });

  it('pairs words of like meaning', () => {
    expect(evidence('The harbour master closed the port.', 'It was the harbour master who shut it.')).toEqual([
      ['harbour master closed', 'harbour master who shut'],
    ]);
  });

  it('pairs each word once and no grammar words alone', () => {
    expect(evidence('The man and the dog.', 'The cat and the rain.')).toEqual([]);
    expect(evidence('A storm hit the coast.', 'The storm was a storm like no other storm.')).toHaveLength(1);
  });
});

describe('differences', () => {
  it('name figures that clash among like words', () => {
    expect(differences('The talks in Lissen lasted 40 minutes.', 'The talks in Lissen lasted 55 minutes.')).toEqual([
      ['figure', '40 minutes', '55 minutes'],
    ]);
  });

  it('name days', () => {
    expect(differences('The panel will hear the case on Tuesday.', 'The panel will hear the case on Friday.')).toEqual([
      ['date', 'Tuesday', 'Friday'],
    ]);
  });

  it('name words of opposite meaning', () => {
    expect(differences('Prices rose in May.', 'Prices fell in May.')).toEqual([['direction', 'rose', 'fell']]);
  });

  it('name the denial where a conflict is about nothing else', () => {
    const paid = 'The bank has paid the hackers.';
    const denied = 'The bank says it has never paid.';
    expect(differences(paid, denied, 'conflict')).toEqual([['negation', paid, 'never']]);
    expect(differences(paid, denied, 'partial')).toEqual([]);
  });

  it('name what a conflict is about first, and each value once', () => {
    const a = 'The talks in Lissen lasted 40 minutes, and 12 aides came.';
    const b = 'The talks in Lissen lasted 55 minutes; nine aides were there.';
    const [x, y] = preparePair(a, b);
    const named = (clash?: ClashingValues) => differencesOf(x, y, 'conflict', clash).map((found) => [cut(a, found.a), cut(b, found.b)]);
    const [minutes, aides] = [['40 minutes', '55 minutes'], ['12', 'nine']];
    expect(named()).toEqual([minutes, aides]);
    expect(named({ x: slotAt(x, a, '12'), y: slotAt(y, b, 'nine') })).toEqual([aides, minutes]);
  });

  it('are none where the values agree or the words around do not', () => {
    expect(differences('The talks lasted 40 minutes.', 'They talked for forty minutes.')).toEqual([]);
    expect(differences('Rain fell for 40 minutes.', 'Parliament debated whaling for 55 minutes.')).toEqual([]);
  });
});
