// @ts-check
/**
 * What has to be ended before this process may: child processes, servers, browsers. They are ended on Ctrl+C, on a
 * polite kill, and by `stopAll()` at the end of a script.
 */

/** @typedef {() => void | Promise<void>} Stop */

/** @type {Set<Stop>} */
const stops = new Set();

/** @type {Promise<void> | undefined} */
let stopping;

/** Registers something to end; the result takes it off again. @param {Stop} stop @returns {() => void} */
export function onStop(stop) {
  stops.add(stop);
  return () => void stops.delete(stop);
}

/** Ends everything registered, the last first; a failure of one does not spare the others. */
export function stopAll() {
  stopping ??= (async () => {
    for (const stop of [...stops].reverse()) {
      try {
        await stop();
      } catch (error) {
        console.error(error);
      }
    }
  })();
  return stopping;
}

/** True from the moment that `stopAll()` was called or a signal came: what ends now ends because it was told to. */
export function isStopping() {
  return stopping !== undefined;
}

/**
 * Ends everything and then this process when it is told to stop. `code` says with which exit code: 130 is the custom
 * after Ctrl+C in the middle of work, 0 where Ctrl+C is the ordinary way out.
 *
 * @param {() => number} code
 */
export function stopOnSignals(code = () => 130) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const exitCode = code();
      void stopAll().then(() => process.exit(exitCode));
    });
  }
}
