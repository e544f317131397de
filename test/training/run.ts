import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder, readClusters } from './clusters';
import { everydayWords } from './everyday-words';
import { allExamples } from './examples';
import { train } from './train';

/** npm run train -- [FOLDER…]: learns the weights anew from labelled folders, test/corpora where none is named. */
const folders = process.argv.slice(2);
const clusters = (folders.length > 0 ? folders : [corporaFolder]).flatMap(readClusters);
const everyday = everydayWords(clusters);
const { weights } = train(allExamples(clusters, everyday), everyday);
const file = join(import.meta.dirname, '../../src/engine/match/weights.json');
writeFileSync(file, `${JSON.stringify(weights)}\n`);
console.log(`Learned from ${clusters.length} clusters; least log odds ${JSON.stringify(weights.least)}.`);
