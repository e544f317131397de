import * as vscode from 'vscode';
import * as z from 'zod';
import type { StandingKind } from '../engine/model';
import { defaultFileRules } from './article-files';

const standingKinds = ['corroborated', 'partly', 'single-source', 'disputed'] as const satisfies readonly StandingKind[];

/** One schema a setting: the manifest's defaults again, for the case that what a person wrote can't be used. */
const schemas = {
  enable: z.enum(['auto', 'on', 'off']).catch('auto'),
  'files.include': z.array(z.string().min(1)).min(1).catch([...defaultFileRules.include]),
  'files.exclude': z.array(z.string().min(1)).catch([...defaultFileRules.exclude]),
  'files.maximumSize': z.number().min(1).max(100_000).catch(2000),
  'files.maximumCount': z.number().int().min(1).max(100_000).catch(10_000),
  'marks.standings': z.array(z.enum(standingKinds)).catch([...standingKinds]),
  'marks.dimFurniture': z.boolean().catch(false),
  'hover.enabled': z.boolean().catch(true),
  'hover.matches': z.number().int().min(1).max(50).catch(5),
};
type Schemas = typeof schemas;
export type SettingName = keyof Schemas;

/** Reads settings; what can't be used is named once in the log, and its default stands in. */
export class Settings {
  readonly #named = new Set<string>();

  constructor(private readonly log: vscode.LogOutputChannel) {}

  get<K extends SettingName>(name: K, scope?: vscode.Uri): z.infer<Schemas[K]> {
    const value: unknown = vscode.workspace.getConfiguration('corroborate', scope ?? null).get(name);
    const schema = schemas[name];
    const read = schema.parse(value);
    if (value !== undefined && !schema.unwrap().safeParse(value).success) this.#warn(name, value);
    return read as z.infer<Schemas[K]>;
  }

  #warn(name: string, value: unknown): void {
    const key = `${name} ${JSON.stringify(value)}`;
    if (this.#named.has(key)) return;
    this.#named.add(key);
    this.log.warn(`The setting corroborate.${name} can't be used as it is; its default is used`);
  }
}
