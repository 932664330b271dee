/**
 * Build the pages of the site, in the process of this script alone; `npm run build` calls it. Exits 1 when the
 * content has mistakes, 2 when the site could not be built.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

const logLevel = process.argv[2] === 'info' ? 'info' : 'warn';

try {
  await build({ root: fileURLToPath(new URL('..', import.meta.url)), logLevel });
} catch (error) {
  const { name, message, stack } = error as Error;
  if (name === 'ContentMistakes') {
    console.error(message);
    process.exit(1);
  }
  console.error(`The site could not be built: ${name === 'WrongSetting' ? message : (stack ?? message)}`);
  process.exit(2);
}
