/**
 * One's **own environment** is that of this process without what a test runner tells its modules: a build that is
 * started from a test would take it for its own, and build for development.
 */
const RUNNERS = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'];

export function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !RUNNERS.includes(name)));
}
