import { rateFile } from './rateFile.js';

process.exitCode = await rateFile(process.argv.slice(2));
