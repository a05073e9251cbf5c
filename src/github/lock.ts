import { type Finding, finding } from '../findings/finding.ts';
import { THE_PLAN } from '../findings/place.ts';
import type { FileTypes } from '../schema/validate.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import type { Look, Written } from './client.ts';
import { repeatable } from './repeatable.ts';
import type { Session } from './session.ts';

const NAME = 'mp:lock';
const COLOR = '6e7781';
const LABEL = 'GET /repos/{owner}/{repo}/labels/{name}';
const CHANGE = 'PATCH /repos/{owner}/{repo}/labels/{name}';
const READ_BACK = 2000;
/** Renewed when less than this part of the lease is left. */
const RENEW_AT = 25 / 60;
/** Looked up again after this part of the lease: much sooner than what another run waits after taking it over. */
const LOOK_AFTER = 10 / 60;

/** What the description of the label says. */
export type Holder =
  | { readonly kind: 'apply'; readonly id: string; readonly until: number }
  | { readonly kind: 'unsettled'; readonly id: string; readonly since: number };

export type Taken =
  /** `waitUntil`: moment by GitHub's clock from which lists show what the run before this one wrote; 0 = now. */
  { readonly kind: 'held'; readonly waitUntil: number } | { readonly kind: 'taken'; readonly holder: string };

/**
 * One apply at a time: a label of a fixed name, which GitHub makes once. Its description says who holds it and until
 * when. It is taken over only if that time passed without renewal, if its process on this machine is dead, or if a
 * person says so; never for its age alone.
 */
export class Lock {
  private readonly session: Session;
  private state: 'none' | 'held' | 'lost' | 'released' = 'none';
  private until = 0;
  /** When the label was last seen to be ours, by the clock of this machine. */
  private seenAt = Number.NEGATIVE_INFINITY;
  /** Moment until which an earlier run's writes may be invisible; 0 = settled. */
  private openUntil = 0;

  constructor(session: Session) {
    this.session = session;
  }

  /** Takes it, waiting for another run as long as may be. @throws TrackerFailure if GitHub refuses the label */
  async take(): Promise<Taken> {
    const { client, settings, known, surroundings } = this.session;
    const before = known.lock;
    const giveUp = client.serverNow() + settings.timing.wait;
    this.mustNote(this.own);
    for (;;) {
      if (await this.make()) return { kind: 'held', waitUntil: 0 };
      const lookedAt = surroundings.clock.now();
      const label = await this.read();
      const holder = parseHolder(label?.description ?? '');
      const waitUntil = label === null ? null : this.claim(holder, before);
      if (waitUntil !== null && (await this.takeOver(waitUntil, lookedAt)))
        return { kind: 'held', waitUntil: this.openUntil };
      const now = client.serverNow();
      if (now >= giveUp) {
        this.note(before);
        return { kind: 'taken', holder: label?.description ?? '-' };
      }
      const isWaited = await client.sleep(Math.max(1000, nextLook(label, holder, now, giveUp) - now));
      if (isWaited) continue;
      this.note(before);
      throw new TrackerFailure('refused', [lost(holder?.id ?? '-')]);
    }
  }

  /** The earlier run's writes can be seen: from here on what this run leaves open is all that is open. */
  settled(): void {
    this.openUntil = 0;
    this.note(this.own);
  }

  /**
   * Before a write: still ours, and renewed in time, also for a long wait before it. Looked up every now and then, for
   * a person may break it.
   * @param wait milliseconds that it must hold besides
   * @returns why not, if another run took it over
   */
  async keep(wait = 0): Promise<Finding | null> {
    if (this.state === 'lost') return lost('-');
    if (this.state !== 'held') return null;
    const { client, settings, surroundings } = this.session;
    const { lease } = settings.timing;
    const now = surroundings.clock.now();
    const left = this.until - client.serverNow() - wait;
    if (left > lease * RENEW_AT && now - this.seenAt < lease * LOOK_AFTER) return null;
    const holder = await this.holder();
    if (!this.isOwn(holder)) return this.lose(holder);
    this.seenAt = now;
    return left > lease * RENEW_AT ? null : this.renew(wait);
  }

  /**
   * Gives it back, if it is still ours; what is unknown or not yet to be seen is told to the next run.
   * @returns why the map could not be saved, now or before
   */
  async release(isSettled: boolean): Promise<Finding | null> {
    const { known } = this.session;
    if (this.state !== 'held') return known.trouble;
    try {
      this.seenAt = Number.NEGATIVE_INFINITY; // look before
      const isOurs = (await this.keep()) === null;
      this.state = 'released';
      if (isOurs && !(await this.giveBack(isSettled))) return known.trouble; // the map goes on saying whose it is
      known.forgetGone();
      this.note(null);
    } catch (error) {
      if (!(error instanceof TrackerFailure)) throw error; // it runs out by itself
    }
    return known.trouble;
  }

  /** False if it stands there as before. */
  private async giveBack(isSettled: boolean): Promise<boolean> {
    const { client, at, settings, known } = this.session;
    const { settle } = settings.timing;
    const now = client.serverNow();
    const open = known.unanswered.map(({ since }) => since + settle);
    const until = Math.max(this.openUntil, isSettled ? 0 : now + settle, ...open);
    if (until > now) return this.describe(`unsettled ${settings.runId} since ${instant(until - settle)}`);
    const route = 'DELETE /repos/{owner}/{repo}/labels/{name}';
    const given = await repeatable(
      () => client.write(route, { ...at, name: NAME }, { status: 204, shape: null, isUnguarded: true }),
      async () => !this.isOwn(await this.holder()),
    );
    return given.kind === 'done' || given.kind === 'seen';
  }

  /** True if the label was made by this run; also where the answer got lost. */
  private async make(): Promise<boolean> {
    const { client, settings } = this.session;
    for (let times = 0; times < 2; times += 1) {
      const until = client.serverNow() + settings.timing.lease;
      const description = `apply ${settings.runId} until ${instant(until)}`;
      const written = await client.write(
        'POST /repos/{owner}/{repo}/labels',
        { ...this.session.at, name: NAME, color: COLOR, description },
        { status: 201, shape: 'github-label', isUnguarded: true },
      );
      const isThere = written.kind === 'refused' && written.codes.includes('already_exists');
      if (written.kind === 'refused' && !isThere) throw new TrackerFailure('refused', [written.finding]);
      const label = written.kind === 'done' ? written.value : await this.read();
      if (this.isOwn(parseHolder(label?.description ?? ''))) {
        this.hold(until);
        return true;
      }
      if (isThere || label !== null) return false;
    }
    return false;
  }

  /** Whether this holder may be put out, and from when on its writes can be seen; null = it may not. */
  private claim(holder: Holder | null, before: FileTypes['tracker-map']['lock']): number | null {
    const { client, settings, surroundings } = this.session;
    const { settle } = settings.timing;
    if (holder === null) return null; // written by something else: only a person can tell
    if (holder.kind === 'unsettled') return holder.since + settle;
    const now = client.serverNow();
    if (holder.id === settings.unlock) return now + settle;
    const isOurs = before?.id === holder.id && !surroundings.isProcessAlive(before.processId);
    if (isOurs) return 0; // the map knows what it left open
    return holder.until < now ? holder.until + settle : null;
  }

  /**
   * Of two who take over at once the one who wrote last has it; both look after a while. One who was slow to write may
   * have come after the other looked: then it waits until the other has seen that it lost.
   * @param lookedAt when the label was asked for, by the clock of this machine
   */
  private async takeOver(waitUntil: number, lookedAt: number): Promise<boolean> {
    const { client, settings, surroundings } = this.session;
    const { lease, settle } = settings.timing;
    // The map must not vouch for this run before it has settled what another machine left: it knows nothing of that.
    if (waitUntil > 0) this.mustNote(null);
    const until = client.serverNow() + lease;
    const written = await this.change(`apply ${settings.runId} until ${instant(until)}`);
    if (written.kind === 'refused' && written.status !== 404)
      throw new TrackerFailure('refused', [written.finding]);
    const isSlow = surroundings.clock.now() - lookedAt > READ_BACK;
    await surroundings.clock.sleep(READ_BACK);
    if (!this.isOwn(await this.holder())) return false;
    this.hold(until);
    this.openUntil = isSlow ? Math.max(waitUntil, client.serverNow() + settle) : waitUntil;
    return true;
  }

  /** One that had run out may be another's by now, who looks after a while: so this run does too. */
  private async renew(wait: number): Promise<Finding | null> {
    const { client, settings, surroundings } = this.session;
    const until = client.serverNow() + wait + settings.timing.lease;
    const description = `apply ${settings.runId} until ${instant(until)}`;
    const isSame = async (): Promise<boolean> => this.isOwn(await this.holder());
    const written = await this.change(description, { moment: client.moment, isSame });
    const left = this.until - client.serverNow(); // the request may have had to wait
    if (left <= 0) await surroundings.clock.sleep(READ_BACK);
    if (left > 0 && written.kind === 'done' && written.value.description === description) this.until = until;
    else {
      const holder = await this.holder();
      if (!this.isOwn(holder)) return this.lose(holder);
      this.until = holder.until;
    }
    if (this.until <= client.serverNow()) {
      const told = this.lose(null);
      return written.kind === 'refused' ? written.finding : told; // a limit, say: that is why
    }
    this.seenAt = surroundings.clock.now();
    return null;
  }

  private async describe(description: string): Promise<boolean> {
    const written = await this.change(description);
    return written.kind === 'done' && written.value.description === description;
  }

  private async change(description: string, look?: Look): Promise<Written<FileTypes['github-label']>> {
    const { client, at } = this.session;
    return client.write(
      CHANGE,
      { ...at, name: NAME, description },
      { status: 200, shape: 'github-label', isUnguarded: true, ...(look === undefined ? {} : { look }) },
    );
  }

  private async read(): Promise<FileTypes['github-label'] | null> {
    return this.session.client.readIfThere(LABEL, { ...this.session.at, name: NAME }, 'github-label');
  }

  private async holder(): Promise<Holder | null> {
    return parseHolder((await this.read())?.description ?? '');
  }

  private isOwn(holder: Holder | null): holder is Extract<Holder, { kind: 'apply' }> {
    return holder?.kind === 'apply' && holder.id === this.session.settings.runId;
  }

  private hold(until: number): void {
    this.until = until;
    this.state = 'held';
    this.seenAt = this.session.surroundings.clock.now();
  }

  private lose(holder: Holder | null): Finding {
    this.state = 'lost';
    return lost(holder?.id ?? '-');
  }

  private get own(): FileTypes['tracker-map']['lock'] {
    const { settings, surroundings } = this.session;
    return { id: settings.runId, processId: surroundings.processId };
  }

  /** @returns why it cannot be noted */
  private note(lock: FileTypes['tracker-map']['lock']): Finding | null {
    const { known } = this.session;
    known.lock = lock;
    return known.save();
  }

  /** Before the lock is taken a map that cannot be saved ends the run. @throws TrackerFailure */
  private mustNote(lock: FileTypes['tracker-map']['lock']): void {
    const trouble = this.note(lock);
    if (trouble !== null) throw new TrackerFailure('unreadable', [trouble]);
  }
}

/** When to look again: once the holder's time is over, or soon if there is none any more. */
function nextLook(label: unknown, holder: Holder | null, now: number, giveUp: number): number {
  if (label === null || holder?.kind === 'unsettled') return now + 1000;
  return holder === null ? giveUp : Math.min(giveUp, Math.max(holder.until, now) + 1000);
}

function lost(holder: string): Finding {
  return finding('tracker-lock-lost', { holder }, THE_PLAN);
}

function parseHolder(description: string): Holder | null {
  const [, kind, id = '', word, moment = ''] =
    /^(apply|unsettled) ([a-z0-9]+) (until|since) (\S+)$/.exec(description) ?? [];
  const at = Date.parse(moment);
  if (!Number.isFinite(at)) return null;
  if (kind === 'apply' && word === 'until') return { kind, id, until: at };
  return kind === 'unsettled' && word === 'since' ? { kind, id, since: at } : null;
}

/** `2026-11-23T10:16:30Z`, rounded up so that a lease is never shorter than said. */
function instant(milliseconds: number): string {
  return new Date(Math.ceil(milliseconds / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
