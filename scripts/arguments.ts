/**
 * The **arguments** of a command: what it was asked to do. `--help` and wrong usage end the command here.
 */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * Read options; no command that uses this takes words besides them.
 *
 * Prints `help` and exits 0 on `--help`; prints what was unexpected and exits 64 on anything unknown.
 */
export function readArguments<T extends ParseArgsOptionsConfig>(options: T, help: string) {
  try {
    const all = { ...options, help: { type: 'boolean' } } as const;
    const { values } = parseArgs({ options: all, strict: true, allowPositionals: false });
    if (!(values as { help?: boolean }).help) return values;
  } catch (error) {
    refuse((error as Error).message, help);
  }
  console.log(help);
  process.exit(0);
}

/** Say what is wrong with the arguments, and how it is done; exit 64. */
export function refuse(reason: string, help: string): never {
  console.error(`${reason}\n\n${help}`);
  process.exit(64);
}

/** A port as a person writes it. */
export function readPort(words: string, help: string): number {
  const port = Number(words);
  if (/^\d+$/.test(words) && port <= 65_535) return port;
  return refuse(`Unexpected port ${words}, expected a number from 0 to 65535.`, help);
}
