// @ts-check
const start = Date.now();

/** Prints one line of progress, with the seconds since the script began. @param {string} line */
export function say(line) {
  console.log(`[${((Date.now() - start) / 1000).toFixed(0).padStart(3)} s] ${line}`);
}
