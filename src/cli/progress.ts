import type { Texts } from '../text/translate.ts';
import type { StepResult } from '../tracker/outcome.ts';
import type { Estimate } from '../tracker/summary.ts';
import type { GlobalOptions, Services } from './services.ts';

/** Fewer writes are over before anybody looks. */
const FEWEST = 10;
const EVERY = 25;
const MEASURED_FROM = 5;

export interface Progress {
  /** Told after every write. */
  tell(result: StepResult): void;
  /** Ends the line on a terminal. */
  end(): void;
}

/**
 * `43/176, 4 min 50 s left`, on stderr: one line that is written over and over on a terminal, else a line for every 25
 * writes. Silent with `-q` and `--json`.
 */
export function showProgress(
  services: Services,
  { quiet, json }: GlobalOptions,
  { writes, seconds }: Estimate,
  texts: Texts,
): Progress {
  const isSilent = quiet === true || json === true || writes < FEWEST;
  const started = services.clock.now();
  let done = 0;
  const tell = ({ outcome }: StepResult): void => {
    if (isSilent || outcome === 'skipped' || outcome === 'changed' || outcome === 'left') return;
    done += 1;
    const measured = (services.clock.now() - started) / 1000 / done;
    const each = done < MEASURED_FROM ? seconds / writes : measured;
    const left = Math.max(0, Math.round((writes - done) * each));
    const line = texts.label('progress', { done, of: Math.max(writes, done), time: durationOf(left) });
    if (services.isTerminal) services.stderr.write(`\r\u001b[K${line}`);
    else if (done % EVERY === 0) services.stderr.write(`${line}\n`);
  };
  const end = (): void => {
    if (services.isTerminal && done > 0) services.stderr.write('\n');
  };
  return { tell, end };
}

/** Tells how long GitHub is still to be waited for; silent with `-q` and `--json`. */
export function showWaits(
  services: Services,
  { quiet, json }: GlobalOptions,
  texts: Texts,
): (milliseconds: number) => void {
  if (quiet === true || json === true) return () => undefined;
  return (milliseconds) => {
    const line = texts.label('waits', { time: durationOf(Math.round(milliseconds / 1000)) });
    services.stderr.write(services.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

/** The signs of minutes and seconds are the same in both languages. */
function durationOf(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
