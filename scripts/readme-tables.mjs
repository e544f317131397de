// Writes the README's tables of commands, settings and colours from the manifest: node scripts/readme-tables.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const read = (name) => readFileSync(new URL(name, root), 'utf8');

/** The README's text with its tables made anew. */
export function withTables(readme, manifest, strings) {
  const word = (text = '') => text.replace(/^%(.+)%$/, (_, key) => strings[key] ?? key);
  const { commands, configuration, colors, menus } = manifest.contributes;
  const hidden = new Set(menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
  const tables = {
    commands: table(
      ['command', 'id'],
      commands.filter(({ command }) => !hidden.has(command)).map(({ command, title, category }) => [`${category}: ${word(title)}`, code(command)]),
    ),
    settings: table(
      ['setting', 'what it does', 'default'],
      Object.entries(configuration.properties).map(([name, property]) => [code(name), describe(property, word), defaultOf(property)]),
    ),
    colours: table(
      ['colour', 'what it is', 'light', 'dark', 'high contrast', 'high contrast light'],
      colors.map(({ id, description, defaults }) => [
        code(id), word(description), ...['light', 'dark', 'highContrast', 'highContrastLight'].map((theme) => code(defaults[theme])),
      ]),
    ),
  };
  return Object.entries(tables).reduce(
    (text, [name, made]) => text.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`), (_, open, close) => `${open}${made}\n${close}`),
    readme,
  );
}

function describe(property, word) {
  const choices = (property.enumDescriptions ?? []).map((text, i) => `${code(property.enum[i])}: ${word(text)}`);
  return [word(property.markdownDescription).replace(/`#([^#]+)#`/g, '`$1`'), ...choices].join(' ');
}

function defaultOf({ default: value }) {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${value.length} patterns` : code(text);
}

function code(text) {
  return `\`${text}\``;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('README.md', root), withTables(read('README.md'), JSON.parse(read('package.json')), JSON.parse(read('package.nls.json'))));
}
