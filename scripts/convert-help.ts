/**
 * The **help** of `convert`.
 */
import { extensions } from '../src/convert/read/read.ts';
import { MODEL_HELP } from './model-options.ts';

/** Two lines of words. */
function list(words: readonly string[]): string {
  const half = Math.ceil(words.length / 2);
  return `${words.slice(0, half).join(', ')},\n                 ${words.slice(half).join(', ')}`;
}

export const HELP = `Usage: npm run convert -- [options] PATH…
       npm run convert -- --watch [options] FOLDER…
       npm run convert -- --shard I/N --out FILE PATH…     and then     --merge FILE…
       npm run convert -- --coverage [SOURCE…] | --reanchor [SOURCE…] | --explain ID | --undo SOURCE

Turn documents into pages: every person, organisation, piece of equipment, place and event gets a page,
every claim the words it rests on. What people have edited or deleted stays so; the same document again
changes nothing.

  PATH           a document, a folder of documents, a pattern such as "reports/**/*.pdf", an address (with
                 --fetch), or - for standard input. Documents end in
                 ${list(extensions)};
                 an .mdx file is a page in content/sources that a person wrote: nothing is added to it
  --list FILE    read further paths from FILE, one a line or parted by NUL; - reads them from standard input
  --fetch        also take http and https addresses as PATH; without it nothing is asked of the network

  --content DIR  folder of the pages (default: $DOSSIER_CONTENT or content); made when it does not exist
  --dry-run      print the unified diff that would be made, write nothing; also with --merge, --reanchor, --undo
  --json         print one JSON object instead of lines; also with --coverage, --explain and those three
  --rights R     full (default): new sources keep the text; digest: they keep only the words that are quoted
                 and the fingerprint of the file, for texts that may not be passed on
  --again        read passages again that were read before; only what is new is added
  --keep-going   convert the good documents even when others cannot be read; still exits 2
  --jobs N       processors to work on (default: all); the result is the same with any number
${MODEL_HELP}

Instead of converting at once:
  --watch        stay, and convert what is added or changed in the folders until Ctrl-C
  --shard I/N    of every N documents take the I-th, do what needs no other document, and write it to the
                 file that --out names; all N parts are made of the same paths, on any machines
  --out FILE     see --shard
  --merge        finish what the files of --shard began: the same as one run over all documents. --content,
                 --rights, --again, --keep-going and --model belong here; a part that is missing, damaged or
                 of another version ends it, with nothing written
  --reanchor     find quotations again whose words were corrected in the source, of all sources or of these
  --explain ID   tell why a claim or a page is there, and change nothing
  --undo SOURCE  remove what was written from a source and touched by nobody
  --coverage     tell which sentences of a source carry claims, and change nothing; of all sources, how many

  -h, --help     print this help

Ctrl-C finishes the document at hand and writes what is done; the same command again goes on from there.
A second Ctrl-C stops at once, with nothing written.

Exit status: 0 done, 1 quotations no longer stand (--reanchor), 2 something could not be read or written
(nothing is half written), 64 wrong usage, 130 stopped by Ctrl-C.`;
