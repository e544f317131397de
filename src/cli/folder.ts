import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { TextDecoder } from 'node:util';
import { Corpus } from '../engine/corpus';
import { defaultFileRules, fileFilter } from '../host/article-files';

/** A folder that can't be analysed; the message is meant for a person. */
export class FolderError extends Error {}

const largestFile = 20_000_000;

/** Reads the articles below a folder. URIs of the corpus are the files' paths relative to it, `/` between their parts. */
export async function readFolder(folder: string, warn: (line: string) => void): Promise<Corpus> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) throw new FolderError(`There is no folder ${folder}`);
  if (!found.isDirectory()) throw new FolderError(`${folder} is a file, not a folder`);
  const corpus = new Corpus();
  let read = 0;
  for (const path of await articlePaths(folder, warn)) {
    const name = relative(folder, path).split(sep).join('/');
    try {
      corpus.set(name, await readText(path));
      read++;
    } catch (error) {
      warn(`Could not read ${name}: ${reason(error)}`);
    }
  }
  if (read === 0) throw new FolderError(`${folder} holds no article (.txt or .md) that can be read`);
  return corpus;
}

async function articlePaths(folder: string, warn: (line: string) => void): Promise<string[]> {
  const filter = fileFilter(defaultFileRules);
  const paths: string[] = [];
  const enter = async (directory: string): Promise<void> => {
    const entries = await readdir(directory, { withFileTypes: true }).catch((error: unknown) => {
      warn(`Could not read ${relative(folder, directory) || folder}: ${reason(error)}`);
      return [];
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(directory, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      if (entry.isDirectory()) {
        if (!filter.isFolderSkipped(name)) await enter(path);
      } else if (filter.isArticle(name)) paths.push(path);
    }
  };
  await enter(folder);
  return paths;
}

/** The text as stored: a byte order mark stays, so that offsets are those of the file. */
async function readText(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > largestFile) throw new Error(`it is larger than ${largestFile / 1e6} MB`);
  const bytes = await readFile(path);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!utf16 && bytes.includes(0)) throw new Error('it is not a text file');
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
