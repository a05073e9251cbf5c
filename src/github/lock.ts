import { type Finding, finding } from '../findings/finding.ts';
import type { FileTypes } from '../schema/validate.ts';
import { TrackerFailure } from '../tracker/failure.ts';
import { PLACE } from './findings.ts';
import type { Session } from './session.ts';

const NAME = 'mp:lock';
const COLOR = '6e7781';
const LABEL = 'GET /repos/{owner}/{repo}/labels/{name}';
const CHANGE = 'PATCH /repos/{owner}/{repo}/labels/{name}';
const READ_BACK = 2000;
/** Renewed when less than this part of the lease is left. */
const RENEW_AT = 25 / 60;

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
  private until = 0;
  private isHeld = false;

  constructor(session: Session) {
    this.session = session;
  }

  /** Takes it, waiting for another run as long as may be. @throws TrackerFailure if GitHub refuses the label */
  async take(): Promise<Taken> {
    const { client, settings, known, surroundings } = this.session;
    const before = known.lock;
    const giveUp = client.serverNow() + settings.timing.wait;
    known.lock = { id: settings.runId, processId: surroundings.processId };
    known.save();
    for (;;) {
      if (await this.make()) return { kind: 'held', waitUntil: 0 };
      const label = await this.read();
      if (label === null) continue; // given back just now
      const holder = parseHolder(label.description ?? '');
      const waitUntil = this.claim(holder, before);
      if (waitUntil !== null && (await this.takeOver())) return { kind: 'held', waitUntil };
      const now = client.serverNow();
      const next = holder?.kind === 'apply' ? Math.min(giveUp, Math.max(holder.until, now) + 1000) : giveUp;
      if (now >= giveUp) return this.refused(before, label.description ?? '');
      await client.sleep(Math.max(1000, next - now));
    }
  }

  /** Before a write: still ours, and renewed in time. @returns why not, if another run took it over */
  async keep(): Promise<Finding | null> {
    const { client, settings } = this.session;
    if (!this.isHeld || this.until - client.serverNow() > settings.timing.lease * RENEW_AT) return null;
    const label = await this.read();
    const holder = parseHolder(label?.description ?? '');
    if (holder?.id !== settings.runId) {
      this.isHeld = false;
      return finding('tracker-lock-lost', { holder: holder?.id ?? '-' }, PLACE);
    }
    await this.renew();
    return null;
  }

  /** Gives it back, if it is still ours; a run that left something unknown says so to the next one. */
  async release(isSettled: boolean): Promise<void> {
    if (!this.isHeld) return;
    this.isHeld = false;
    const { known, settings } = this.session;
    try {
      const holder = parseHolder((await this.read())?.description ?? '');
      if (holder?.id === settings.runId && !(await this.giveBack(isSettled))) return;
      known.lock = null;
      known.save();
    } catch (error) {
      if (!(error instanceof TrackerFailure)) throw error; // it runs out by itself
    }
  }

  /** False if it stands there as before: then the map goes on saying whose it is. */
  private async giveBack(isSettled: boolean): Promise<boolean> {
    const { client, at, settings } = this.session;
    if (!isSettled) return this.describe(`unsettled ${settings.runId} since ${instant(client.serverNow())}`);
    const route = 'DELETE /repos/{owner}/{repo}/labels/{name}';
    const written = await client.write(route, { ...at, name: NAME }, { status: 204, shape: null });
    return written.kind === 'done';
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
        { status: 201, shape: 'github-label' },
      );
      if (written.kind === 'refused' && written.codes.includes('already_exists')) return false;
      if (written.kind === 'refused') throw new TrackerFailure('refused', [written.finding]);
      const label = written.kind === 'done' ? written.value : await this.read();
      if (parseHolder(label?.description ?? '')?.id === settings.runId) {
        this.hold(until);
        return true;
      }
      if (label !== null) return false;
    }
    return false;
  }

  /** Whether this holder may be put out, and from when on its writes can be seen; null = it may not. */
  private claim(
    holder: Holder | null,
    before: { readonly id: string; readonly processId: number } | null,
  ): number | null {
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

  /** Of two who take over at once the one who wrote last has it; both look after a while. */
  private async takeOver(): Promise<boolean> {
    const { client, settings } = this.session;
    const until = client.serverNow() + settings.timing.lease;
    await this.describe(`apply ${settings.runId} until ${instant(until)}`);
    await client.sleep(READ_BACK);
    const holder = parseHolder((await this.read())?.description ?? '');
    if (holder?.id !== settings.runId) return false;
    this.hold(until);
    return true;
  }

  private async renew(): Promise<void> {
    const { client, settings } = this.session;
    const until = client.serverNow() + settings.timing.lease;
    if (await this.describe(`apply ${settings.runId} until ${instant(until)}`)) this.until = until;
  }

  private async describe(description: string): Promise<boolean> {
    const { client, at } = this.session;
    const written = await client.write(
      CHANGE,
      { ...at, name: NAME, description },
      { status: 200, shape: 'github-label' },
    );
    return written.kind === 'done' && written.value.description === description;
  }

  private async read(): Promise<FileTypes['github-label'] | null> {
    return this.session.client.readIfThere(LABEL, { ...this.session.at, name: NAME }, 'github-label');
  }

  private hold(until: number): void {
    this.until = until;
    this.isHeld = true;
  }

  private refused(before: FileTypes['tracker-map']['lock'], description: string): Taken {
    const { known } = this.session;
    known.lock = before;
    known.save();
    return { kind: 'taken', holder: description };
  }
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
