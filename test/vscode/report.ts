import type Mocha from 'mocha';
import { Runner, reporters } from 'mocha';

/**
 * Reports the tests to the console, every line led by a bar: VS Code writes a great deal there itself, and the bar
 * lets a launcher pick out what the tests say.
 */
export class Report extends reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const { EVENT_SUITE_BEGIN, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING } = Runner.constants;
    runner.on(EVENT_SUITE_BEGIN, (suite) => {
      if (suite.title) say(suite.title);
    });
    runner.on(EVENT_TEST_PASS, (test) => {
      say(`  ✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on(EVENT_TEST_PENDING, (test) => {
      say(`  - ${test.title} (left out)`);
    });
    runner.on(EVENT_TEST_FAIL, (test, error: Error) => {
      say(`  ✗ ${test.title}`);
      for (const line of (error.stack ?? error.message).split('\n')) say(`      ${line}`);
    });
  }
}

function say(line: string): void {
  console.log(`│${line}`);
}
