/**
 * Preloaded into the VS Code server, which leads a process group of its own. The parent holds the other end of its
 * standard input; when that closes the parent is gone, however it ended, and the whole group goes too.
 */
if (process.argv[1] && process.argv[1].endsWith('server-main.js')) {
  process.stdin.on('end', () => process.kill(-process.pid, 'SIGKILL'));
  process.stdin.resume();
}
