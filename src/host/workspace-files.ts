import * as vscode from 'vscode';
import { fileFilter, type FileFilter } from './article-files';
import type { Settings } from './settings';

/** A workspace folder whose articles are read. */
export interface Root {
  readonly folder: vscode.WorkspaceFolder;
  readonly filter: FileFilter;
}

/** What marks a folder as a code repository, whose texts are seldom accounts of events. */
const codeMarkers = new Set([
  'package.json', 'tsconfig.json', 'cargo.toml', 'go.mod', 'pyproject.toml', 'setup.py', 'pom.xml', 'build.gradle',
  'build.gradle.kts', 'cmakelists.txt', 'makefile', 'gemfile', 'composer.json', 'mix.exs', 'package.swift', 'meson.build',
]);
const codeEnding = /\.(?:sln|csproj|xcodeproj|cabal)$/i;

/** The folders to read, and whether any was left out because it looks like a code repository. */
export async function roots(settings: Settings): Promise<{ readonly roots: readonly Root[]; readonly code: boolean }> {
  const found: Root[] = [];
  let code = false;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const enable = settings.get('enable', folder.uri);
    if (enable === 'off') continue;
    if (enable === 'auto' && (await looksLikeCode(folder.uri))) {
      code = true;
      continue;
    }
    const filter = fileFilter({ include: settings.get('files.include', folder.uri), exclude: settings.get('files.exclude', folder.uri) });
    found.push({ folder, filter });
  }
  return { roots: found, code };
}

async function looksLikeCode(folder: vscode.Uri): Promise<boolean> {
  const entries = await readDirectory(folder);
  return entries.some(([name]) => codeMarkers.has(name.toLowerCase()) || codeEnding.test(name));
}

/** The root whose article this URI names, if any. */
export function rootOf(uri: vscode.Uri, all: readonly Root[]): Root | undefined {
  return all.find(({ folder, filter }) => {
    const path = relativePath(folder.uri, uri);
    return path !== undefined && filter.isArticle(path);
  });
}

function relativePath(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return undefined;
  const base = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(base) ? uri.path.slice(base.length) : undefined;
}

/**
 * The articles below a folder, by a bounded walk. `workspace.findFiles` is not used: on some virtual file systems, and
 * where the search tool is missing, it never answers.
 */
export async function articlesBelow(root: Root, start: vscode.Uri, most: number): Promise<readonly vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const waiting: vscode.Uri[] = [start];
  for (let directory = waiting.shift(); directory && found.length < most; directory = waiting.shift()) {
    const entries = await readDirectory(directory);
    for (const [name, type] of [...entries].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      const uri = vscode.Uri.joinPath(directory, name);
      const path = relativePath(root.folder.uri, uri) ?? name;
      // A linked folder may lead back up, so links are followed to files only.
      if (type === vscode.FileType.Directory) {
        if (!root.filter.isFolderSkipped(path)) waiting.push(uri);
      } else if ((type & vscode.FileType.File) !== 0 && root.filter.isArticle(path)) found.push(uri);
    }
  }
  return found.slice(0, most);
}

async function readDirectory(uri: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(uri);
  } catch {
    return [];
  }
}

/** Why a file's text could not be had. */
export type ReadFailure = 'missing' | 'too-large' | 'not-text' | 'unreadable';

/** The text of a file as an editor would show it, or why there is none. */
export async function readText(uri: vscode.Uri, mostBytes: number): Promise<{ readonly text: string } | { readonly failure: ReadFailure }> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > mostBytes) return { failure: 'too-large' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (!utf16 && bytes.subarray(0, 8000).includes(0)) return { failure: 'not-text' };
    return { text: await vscode.workspace.decode(bytes, { uri }) };
  } catch (error) {
    return { failure: error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'missing' : 'unreadable' };
  }
}
