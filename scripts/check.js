import { npm } from './run.js';
import { runCommand } from './run-command.js';

// Alone it checks the code, and with a file that is named the file.
if (process.argv.length > 2) await runCommand('check');
else process.exitCode = (await npm(['run', '--silent', 'check:types'])) ? 0 : 1;
