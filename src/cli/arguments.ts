import { parseArgs } from 'node:util';
import * as z from 'zod';

const analyze = z.strictObject({ command: z.literal('analyze'), folder: z.string().min(1), json: z.boolean() });
const find = z.strictObject({
  command: z.literal('search'),
  folder: z.string().min(1),
  query: z.string().optional(),
  queries: z.string().min(1).optional(),
  json: z.boolean(),
  limit: z.coerce.number().int().min(1).max(10_000),
});
const schema = z
  .discriminatedUnion('command', [analyze, find])
  .refine((call) => call.command !== 'search' || (call.query === undefined) !== (call.queries === undefined));

/** One call of the command line, checked. */
export type Call = z.infer<typeof schema>;

/** The call that the arguments make, or undefined where they make none. */
export function parseCall(argv: readonly string[]): Call | 'help' | 'version' | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        queries: { type: 'string' },
        limit: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    if (values.version) return 'version';
    const [command, folder, query, ...more] = positionals;
    if (more.length > 0) return undefined;
    const isSearch = command === 'search';
    if (!isSearch && (query !== undefined || values.queries !== undefined || values.limit !== undefined)) return undefined;
    const call = schema.safeParse({
      command,
      folder,
      json: values.json,
      ...(isSearch ? { query, queries: values.queries, limit: values.limit ?? 20 } : {}),
    });
    return call.data;
  } catch {
    return undefined;
  }
}
