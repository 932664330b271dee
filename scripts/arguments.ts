/**
 * The **arguments** of a command: what it was asked to do. `--help` and wrong usage end the command here.
 */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearWord } from '../src/model/explain.ts';

/** Read options as `readWords` does; no command that uses this takes words besides them. */
export function readArguments<T extends ParseArgsOptionsConfig>(options: T, help: string) {
  const { values, positionals } = readWords(options, help);
  if (positionals.length > 0) refuse(`Unexpected word ${positionals[0]}, expected options alone.`, help);
  return values;
}

/**
 * Read options and the words beside them.
 *
 * Prints `help` and exits 0 on `--help` or `-h`; prints what was unexpected and exits 64 on anything unknown.
 */
export function readWords<T extends ParseArgsOptionsConfig>(options: T, help: string) {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
    const words = parseArgs({ options: all, strict: true, allowPositionals: true });
    if (!(words.values as { help?: boolean }).help) return words;
  } catch (error) {
    refuse((error as Error).message, help);
  }
  console.log(help);
  process.exit(0);
}

/**
 * Say what is wrong with the arguments, and where all of them are told; exit 64.
 *
 * @param reason In our words, or in those of `parseArgs`.
 * @param help Begins with `Usage: npm run NAME`.
 */
export function refuse(reason: string, help: string): never {
  const [, command = 'The command'] = /^Usage: (npm (?:run )?\S+)/.exec(help) ?? [];
  console.error(`${inOurWords(reason, help)}\n${command} -- --help tells all options.`);
  process.exit(64);
}

/** What `parseArgs` of Node 24 says, in one line as all other messages; anything else as it is. */
function inOurWords(reason: string, help: string): string {
  const [, quoted = ''] = /'([^']*)'/.exec(reason) ?? [];
  const option = quoted.replace(/^-\w, | <value>$/g, '');
  if (reason.startsWith('Unknown option')) return unknown(option, help);
  if (/argument (?:missing|is ambiguous)/.test(reason))
    return `Unexpected end of ${option}, expected a value behind it. One that begins with - is written ${option}=VALUE.`;
  if (reason.includes('does not take an argument'))
    return `Unexpected value of ${option}, expected none. Write ${option} alone.`;
  return reason;
}

function unknown(option: string, help: string): string {
  const known = new Set(Array.from(help.matchAll(/--[a-z][a-z-]+/g), ([name]) => name));
  const near = nearWord(option, [...known, '--help']);
  const line = `Unexpected option ${option}, expected one that the command has.`;
  return near ? `${line} Did you mean ${near}?` : line;
}

/** A port as a person writes it. */
export function readPort(words: string, help: string): number {
  const port = Number(words);
  if (/^\d+$/.test(words) && port <= 65_535) return port;
  return refuse(`Unexpected port ${words}, expected a number from 0 to 65535.`, help);
}
