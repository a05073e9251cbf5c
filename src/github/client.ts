import type { Finding } from '../findings/finding.ts';
import { type FileTypes, isValid } from '../schema/validate.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { Clock } from './clock.ts';
import { limited, redirected, refused, unreachable } from './findings.ts';
import { codesOf, limitWait, messageOf } from './limits.ts';
import type { Pace, Pacer } from './pacer.ts';
import { checked, isListOf, isValue, type Shape, type ValueOf } from './shapes.ts';
import type { Params, Reply, Transport } from './transport.ts';

/**
 * What became of one write. `refused` was certainly not done; of `unknown` nobody can tell; `lost` was not sent, since
 * another run holds the lock; `changed` was not sent, since people were faster; `skipped` was not sent, since the run is
 * to end.
 */
export type Written<T> =
  | { readonly kind: 'done'; readonly value: T }
  | {
      readonly kind: 'refused';
      readonly status: number;
      /** `already_exists` and the like. */
      readonly codes: readonly string[];
      readonly finding: Finding;
    }
  | { readonly kind: 'unknown'; readonly finding: Finding }
  | { readonly kind: 'lost'; readonly finding: Finding }
  | { readonly kind: 'changed' | 'skipped' };

type Unsent = Exclude<Written<never>, { kind: 'done' | 'unknown' }>;

/** Whether may be written, after a wait of so many milliseconds. @returns why not */
export type Guard = (wait: number) => Promise<Finding | null>;

/** What a write was made from. */
export interface Look {
  /** `client.moment` when it was read. */
  readonly moment: number;
  /** Looks whether it is still the same. */
  isSame(): Promise<boolean>;
}

export interface WriteOptions<S extends Shape | null> {
  /** The status of success. */
  readonly status: number;
  /** The shape of success; null = the answer is not read. */
  readonly shape: S;
  readonly pace?: keyof Pace;
  /** True for the lock itself, which nobody guards. */
  readonly isUnguarded?: boolean;
  /** Looked at just before the request goes, if anything was sent or waited for since it was read. */
  readonly look?: Look;
}

/** What a read by number or name found. */
export type Found<T> =
  | { readonly kind: 'there'; readonly value: T }
  | {
      readonly kind: 'absent';
      /** 410; else 404, which GitHub also says of what a token cannot see. */
      readonly isDeleted: boolean;
      /** Where the question was led to, if it was. */
      readonly redirectedTo: string | null;
    };

type Answer = Extract<Reply, { kind: 'answer' }>;

const READ_AGAIN = [1000, 4000, 9000] as const;
const DELETED = 410;
const NOT_THERE: readonly number[] = [404, DELETED];
const MOST_LIMITS = 8;
/** Long waits are cut into pieces of this length, so that the lock can be renewed in between. */
const PIECE = 5000;
/** No sleep is longer than this without a look whether the run is to end. */
const SLICE = 1000;
/** A wait of this length is told, and then every so often what is left of it. */
const TOLD_FROM = 15_000;
const TOLD_EVERY = 60_000;
const MOST_PAGES = 1000;

/**
 * GitHub as this room needs it: a read is repeated until it is whole or it throws; a write is sent once, and repeated
 * only after GitHub said that it did not do it. An answer without the expected status and shape is no success.
 */
export class Client {
  private readonly transport: Transport;
  private readonly clock: Clock;
  private readonly pacer: Pacer;
  private readonly longestWait: number;
  private serverAhead = 0;
  private guard: Guard = async () => null;
  private readonly isInterrupted: () => boolean;
  private readonly onWait: (milliseconds: number) => void;
  private mayHaveWritten = 0;
  private moments = 0;
  private isGuarding = false;

  /** @param longestWait milliseconds that a single wait on a limit may take */
  constructor(
    transport: Transport,
    clock: Clock,
    pacer: Pacer,
    longestWait: number,
    isInterrupted: () => boolean = () => false,
    onWait: (milliseconds: number) => void = () => undefined,
  ) {
    this.transport = transport;
    this.clock = clock;
    this.pacer = pacer;
    this.longestWait = longestWait;
    this.isInterrupted = isInterrupted;
    this.onWait = onWait;
  }

  /** By GitHub's own clock, as far as its answers told it. */
  serverNow(): number {
    return this.clock.now() + this.serverAhead;
  }

  /** Goes on with every request and every wait: what was read at this moment is fresh. */
  get moment(): number {
    return this.moments;
  }

  /** False if the run is to end: then it did not wait to the end. */
  async sleep(milliseconds: number): Promise<boolean> {
    this.moments += 1;
    for (let left = milliseconds; left > 0; left -= SLICE) {
      if (this.isInterrupted()) return false;
      await this.clock.sleep(Math.min(SLICE, left));
    }
    return !this.isInterrupted();
  }

  /** The same for a limit: one that lasts is told, since nothing else is to be seen meanwhile. */
  private async pause(milliseconds: number): Promise<boolean> {
    for (let left = milliseconds; left > 0; left -= TOLD_EVERY) {
      if (milliseconds >= TOLD_FROM) this.onWait(left);
      if (!(await this.sleep(Math.min(TOLD_EVERY, left)))) return false;
    }
    return true;
  }

  /** Sleeps, and keeps the lock meanwhile; whether it was lost, the next write tells. False if the run is to end. */
  async rest(milliseconds: number): Promise<boolean> {
    for (let left = milliseconds; left > 0; left -= PIECE) {
      if (!(await this.sleep(Math.min(PIECE, left)))) return false;
      await this.barred(0);
    }
    return true;
  }

  /** Waits until a write may go, so that what is read from here on is fresh when it goes. Why it may not, it tells. */
  async ready(pace: keyof Pace = 'other'): Promise<void> {
    if (!this.pacer.isTooSlow(pace, this.longestWait)) await this.slot(pace);
  }

  /** From now on every write asks before it goes. */
  guardedBy(guard: Guard): void {
    this.guard = guard;
  }

  /** Guarded writes that GitHub did, or may have done. */
  get written(): number {
    return this.mayHaveWritten;
  }

  /** @throws TrackerFailure when there is no such thing, or no usable answer */
  async read<S extends Shape>(route: string, params: Params, shape: S): Promise<FileTypes[S]> {
    const { body } = await this.fetchOnce(route, params, (value) => isValid(shape, value));
    return checked(shape, body);
  }

  /** null if GitHub says that it is not there. @throws TrackerFailure */
  async readIfThere<S extends Shape>(route: string, params: Params, shape: S): Promise<FileTypes[S] | null> {
    const found = await this.find(route, params, shape);
    return found.kind === 'there' ? found.value : null;
  }

  /** The same, with GitHub's words for what is not there. @throws TrackerFailure */
  async find<S extends Shape>(route: string, params: Params, shape: S): Promise<Found<FileTypes[S]>> {
    const answer = await this.fetchOnce(route, params, (value) => isValid(shape, value), NOT_THERE);
    const { status, redirectedTo } = answer;
    if (NOT_THERE.includes(status)) return { kind: 'absent', isDeleted: status === DELETED, redirectedTo };
    return { kind: 'there', value: checked(shape, answer.body) };
  }

  /** Every page of a list. @throws TrackerFailure when one of them cannot be had */
  async readAll<S extends Shape>(route: string, params: Params, shape: S): Promise<readonly FileTypes[S][]> {
    const found: FileTypes[S][] = [];
    for await (const page of this.pages(route, params, shape)) found.push(...page);
    return found;
  }

  /** The pages of a list, as far as they are asked for. */
  async *pages<S extends Shape>(
    route: string,
    params: Params,
    shape: S,
  ): AsyncGenerator<readonly FileTypes[S][]> {
    let [at, rest]: readonly [string, Params] = [route, params];
    const seen = new Set<string>();
    for (;;) {
      const answer = await this.fetchOnce(at, rest, (value) => isListOf(shape, value));
      yield isListOf(shape, answer.body) ? answer.body : [];
      const next = nextPage(answer.headers);
      if (next === null) return;
      if (seen.has(next) || seen.size === MOST_PAGES)
        throw failure(unreachable(nameOf(route, params), 'pages without end', 'read'));
      seen.add(next);
      [at, rest] = [`GET ${next}`, {}];
    }
  }

  /** Sends a write once; again only where GitHub asked to wait and so did not do it. */
  async write<S extends Shape | null>(
    route: string,
    params: Params,
    options: WriteOptions<S>,
  ): Promise<Written<ValueOf<S>>> {
    const written = await this.writeOnce(route, params, options);
    const isDone = written.kind === 'done' || written.kind === 'unknown';
    if (isDone && options.isUnguarded !== true) this.mayHaveWritten += 1;
    return written;
  }

  private async writeOnce<S extends Shape | null>(
    route: string,
    params: Params,
    { status, shape, pace = 'other', isUnguarded = false, look }: WriteOptions<S>,
  ): Promise<Written<ValueOf<S>>> {
    const what = nameOf(route, params);
    for (let limits = 0; ; limits += 1) {
      const unsent = isUnguarded ? await this.ownSlot(pace) : await this.slot(pace);
      if (unsent !== null) return unsent;
      if (look !== undefined && look.moment !== this.moments && !(await look.isSame()))
        return { kind: 'changed' };
      this.pacer.mark();
      const reply = await this.send(route, params);
      if (reply.kind === 'none')
        return { kind: 'unknown', finding: unreachable(what, reply.reason, 'write') };
      const wait = limitWait(reply, this.serverNow(), limits);
      if (wait === null) return this.settle(what, reply, status, shape);
      const until = this.serverNow() + wait;
      const told = { kind: 'refused', status: reply.status, codes: [], finding: limited(until) } as const;
      if (wait > this.longestWait || limits === MOST_LIMITS) return told;
      this.pacer.slowDown();
      const barred = isUnguarded ? null : await this.barred(wait);
      if (barred !== null) return barred;
      if (!(await this.pause(until - this.serverNow()))) return { kind: 'skipped' };
    }
  }

  /** Waits for the next slot, with the lock held; null = the write may go now. */
  private async slot(pace: keyof Pace): Promise<Unsent | null> {
    const gap = this.pacer.gap(pace, false);
    if (this.pacer.isTooSlow(pace, this.longestWait))
      return { kind: 'refused', status: 0, codes: [], finding: limited(this.serverNow() + gap) };
    const early = await this.barred(gap);
    if (early !== null) return early;
    if (gap > 0 && !(await this.pause(gap))) return { kind: 'skipped' };
    return this.barred(0); // that may have taken long
  }

  /** The lock's own writes are few and soon; they go also when the run is to end, so that it is given back. */
  private async ownSlot(pace: keyof Pace): Promise<null> {
    const gap = this.pacer.gap(pace, true);
    if (gap > 0) await this.clock.sleep(gap);
    return null;
  }

  /** null = may be written, after a wait of so many milliseconds. */
  private async barred(wait: number): Promise<Unsent | null> {
    if (this.isGuarding) return null; // it is the lock that asks
    this.isGuarding = true;
    try {
      const lost = await this.guard(wait);
      return lost === null ? null : { kind: 'lost', finding: lost };
    } catch (error) {
      const [told] = error instanceof TrackerFailure ? error.findings : [];
      if (told === undefined) throw error;
      return { kind: 'refused', status: 0, codes: [], finding: told };
    } finally {
      this.isGuarding = false;
    }
  }

  private settle<S extends Shape | null>(
    what: string,
    { status, body }: Answer,
    wanted: number,
    shape: S,
  ): Written<ValueOf<S>> {
    if (status >= 300 && status < 400)
      return { kind: 'refused', status, codes: [], finding: redirected(what) };
    if (status >= 400 && status < 500 && status !== 408)
      return {
        kind: 'refused',
        status,
        codes: codesOf(body),
        finding: refused(what, status, messageOf(body)),
      };
    if (status !== wanted || !isValue(shape, body))
      return { kind: 'unknown', finding: unreachable(what, `HTTP ${status}`, 'write') };
    return { kind: 'done', value: body };
  }

  /** One whole answer of the wanted form. @throws TrackerFailure */
  private async fetchOnce(
    route: string,
    params: Params,
    isGood: (body: unknown) => boolean,
    alsoGood: readonly number[] = [],
  ): Promise<Answer> {
    const what = nameOf(route, params);
    let limits = 0;
    for (let tries = 0; ; ) {
      const reply = await this.send(route, params);
      const wait = reply.kind === 'answer' ? limitWait(reply, this.serverNow(), limits) : null;
      if (wait !== null) {
        limits += 1;
        const until = this.serverNow() + wait;
        if (wait > this.longestWait || limits > MOST_LIMITS) throw failure(limited(until));
        const isHeld = (await this.barred(wait)) === null;
        if (!isHeld || !(await this.pause(until - this.serverNow()))) throw failure(limited(until));
        continue;
      }
      if (reply.kind === 'answer') {
        if (alsoGood.includes(reply.status)) return reply;
        if (reply.status === 200 && isGood(reply.body)) return reply;
        if (isFinal(reply.status)) throw failure(refused(what, reply.status, messageOf(reply.body)));
      }
      const pause = READ_AGAIN[tries];
      tries += 1;
      if (pause === undefined || !(await this.sleep(pause)))
        throw failure(unreachable(what, reasonOf(reply), 'read'));
    }
  }

  private async send(route: string, params: Params): Promise<Reply> {
    const reply = await this.transport(route, params);
    this.moments += 1;
    const date = reply.kind === 'answer' ? Date.parse(reply.headers.get('date') ?? '') : Number.NaN;
    if (Number.isFinite(date)) this.serverAhead = date - this.clock.now();
    return reply;
  }
}

/** Clear words, which asking again would not change; a redirect that could not be followed too. */
function isFinal(status: number): boolean {
  return status >= 300 && status < 500 && status !== 408 && status !== 409;
}

function reasonOf(reply: Reply): string {
  if (reply.kind === 'none') return reply.reason;
  return reply.status === 200 ? 'another form' : `HTTP ${reply.status}`;
}

function failure(finding: Finding): TrackerFailure {
  return new TrackerFailure('refused', [finding]);
}

/** `Link: <…>; rel="next"`, as GitHub gave it. */
function nextPage(headers: Headers): string | null {
  return /<([^>]+)>;[^,]*\brel="next"/.exec(headers.get('link') ?? '')?.[1] ?? null;
}

/** `POST /repos/acme/plan/issues`: for people, the same in every language. */
function nameOf(route: string, params: Params): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
