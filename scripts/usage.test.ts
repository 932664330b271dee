import { describe, expect, test } from 'vitest';
import { scripts } from '../package.json' with { type: 'json' };
import { run } from './command-run.ts';

/** Scripts of package.json that are commands of ours, by the file that they run. */
const commands = Object.entries(scripts as Record<string, string>).flatMap(([name, line]) => {
  const file = /^node scripts\/([\w-]+)\.ts$/.exec(line)?.[1];
  return file ? [{ name, file }] : [];
});

test('the commands are those of package.json', () => expect(commands.length).toBeGreaterThan(8));

describe.each(commands)('npm run $name', ({ name, file }) => {
  test('explains itself with --help', () => {
    const { code, stdout, stderr } = run(file, ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: npm (?:run )?${name}\\b`));
    expect(stdout).toMatch(/--help|Exit/);
    expect(run(file, ['-h'])).toEqual({ code, stdout, stderr });
  });

  test('ends with 64 on an option it does not know, and says which', () => {
    const { code, stdout, stderr } = run(file, ['--no-such-option']);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toMatch(/^Unexpected option --no-such-option, expected .*\n/);
    expect(stderr).toMatch(new RegExp(`\nnpm (?:run )?${name} -- --help tells all options\\.\n$`));
  });
});
