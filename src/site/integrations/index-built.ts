/**
 * Index a site whose pages are built, in a process of its own that has none of Astro's memory; `npm run build`
 * runs this file. Exits 2 when it could not.
 */
import { indexSite } from './search-index.ts';

try {
  await indexSite(process.env.DOSSIER_OUT ?? 'dist');
} catch (error) {
  console.error(`The site could not be indexed for search: ${(error as Error).message}`);
  process.exit(2);
}
