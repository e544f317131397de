import { expect, test } from 'vitest';
import { localEngine } from './local-engine';

const text = 'A dock crane collapsed onto the barge Linnet at Berth 6 on Tuesday.';

test('serves calls in the order in which they are made', async () => {
  const engine = localEngine();
  const set = engine.set([{ uri: 'a', text }]);
  const before = engine.report('a');
  const gone = engine.delete(['a']);
  const after = engine.report('a');
  expect(await set).toEqual([]);
  expect((await before)?.claims.length).toBe(1);
  await gone;
  expect(await after).toBeUndefined();
});

test('lets other work run between the articles of one call', async () => {
  const engine = localEngine();
  let turns = 0;
  let isSet = false;
  const set = engine.set(['a', 'b', 'c'].map((uri) => ({ uri, text }))).then(() => { isSet = true; });
  while (!isSet) {
    await new Promise((done) => setTimeout(done, 0));
    turns++;
  }
  await set;
  expect(turns).toBeGreaterThanOrEqual(3);
});
