// Writes the README's tables of commands, settings and colours from the manifest: npm run readme
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../package.json';
import strings from '../package.nls.json';

interface Property {
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const { commands, configuration, colors, menus } = manifest.contributes;
const words: Readonly<Record<string, string>> = strings;

/** The README's text with its tables made anew. */
export function withTables(readme: string): string {
  return Object.entries({ commands: commandTable(), settings: settingTable(), colours: colourTable() }).reduce(
    (text, [name, made]) =>
      text.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, open: string, close: string) => `${open}${made}\n${close}`),
    readme,
  );
}

function commandTable(): string {
  const hidden = new Set(menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
  const shown = commands.filter(({ command }) => !hidden.has(command));
  return table(['command', 'id'], shown.map(({ command, title, category }) => [`${category}: ${word(title)}`, code(command)]));
}

function settingTable(): string {
  const properties: [string, Property][] = Object.entries(configuration.properties);
  return table(['setting', 'what it does', 'default'], properties.map(([name, property]) => [code(name), described(property), defaultOf(property)]));
}

function colourTable(): string {
  return table(
    ['colour', 'what it is', 'light', 'dark', 'high contrast', 'high contrast light'],
    colors.map(({ id, description, defaults: { light, dark, highContrast, highContrastLight } }) => [
      code(id), word(description), ...[light, dark, highContrast, highContrastLight].map(code),
    ]),
  );
}

function word(text: string): string {
  return text.replace(/^%(.+)%$/, (_, key: string) => words[key] ?? key);
}

function described(property: Property): string {
  const choices = (property.enumDescriptions ?? []).map((text, i) => `${code(property.enum?.[i] ?? '')}: ${word(text)}`);
  return [word(property.markdownDescription).replace(/`#([^#]+)#`/g, '`$1`'), ...choices].join(' ');
}

function defaultOf({ default: value }: Property): string {
  const text = JSON.stringify(value);
  return Array.isArray(value) && text.length > 60 ? `${value.length} values` : code(text);
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

if (require.main === module) {
  const path = join(__dirname, '..', 'README.md');
  writeFileSync(path, withTables(readFileSync(path, 'utf8')));
}
