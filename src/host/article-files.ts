import picomatch from 'picomatch';

/** Which files of a folder are articles: globs over paths relative to the folder, `/` between their parts. */
export interface FileRules {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The defaults of the settings `corroborate.files.include` and `corroborate.files.exclude`. */
export const defaultFileRules: FileRules = {
  include: ['**/*.{txt,md}'],
  exclude: [
    '**/.*/**',
    '**/{node_modules,bower_components,vendor,venv,dist,build,out,target,__pycache__}/**',
    '**/{README,CHANGELOG,CHANGES,HISTORY,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,SUPPORT,AUTHORS,MAINTAINERS,LICENSE,LICENCE,COPYING,NOTICE,THIRD-PARTY-NOTICES}.{txt,md}',
    '**/{CMakeLists,requirements*,constraints*,robots,humans,llms}.txt',
  ],
};

/** Tells articles from other paths, and folders that need not be entered from others. */
export interface FileFilter {
  readonly isArticle: (path: string) => boolean;
  readonly isFolderSkipped: (path: string) => boolean;
}

export function fileFilter(rules: FileRules): FileFilter {
  const options = { dot: true, nocase: true };
  const included = picomatch([...rules.include], options);
  const excluded = rules.exclude.length > 0 ? picomatch([...rules.exclude], options) : () => false;
  return {
    isArticle: (path) => included(path) && !excluded(path),
    isFolderSkipped: (path) => excluded(`${path}/x`) && excluded(`${path}/x/x.txt`),
  };
}
