import { rateFile } from './rateFile.js';

// A reader such as `head` closes the pipe before all is printed: that is no fault, and the output file is still to be written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await rateFile(process.argv.slice(2));
