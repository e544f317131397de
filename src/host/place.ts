import * as z from 'zod';

const place = z.object({ line: z.number().int().min(0), character: z.number().int().min(0) });

/** A range in an article: what commands that open a sentence are given. */
export const targetSchema = z.object({ uri: z.string().min(1), at: z.object({ start: place, end: place }) });
export type Target = z.infer<typeof targetSchema>;
