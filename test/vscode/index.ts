import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { Report } from './report';

/** What VS Code calls to run the tests. Rejects when one fails; the counts go to the file that the caller named. */
export async function run(): Promise<void> {
  // Generous, as a first test waits for VS Code itself; a passing test takes a fraction of it.
  const mocha = new Mocha({ timeout: 20_000, reporter: Report });
  for (const name of readdirSync(__dirname).filter((file) => file.endsWith('.test.js')).sort()) {
    mocha.addFile(join(__dirname, name));
  }
  const counts = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run(() => {
      resolve({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 });
    });
  });
  const file = process.env['CORROBORATE_TEST_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed.`);
}
