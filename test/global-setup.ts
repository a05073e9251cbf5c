import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Command tests run the bundle: it is built once, before the first of them. */
export function setup(): void {
  execFileSync(
    process.execPath,
    [fileURLToPath(new URL('../.github/scripts/build.mjs', import.meta.url)), '--cli'],
    {
      stdio: 'inherit',
    },
  );
}
