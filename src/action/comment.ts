import type { Reply, Transport } from '../github/transport.ts';
import { shortDigest } from '../values/digest.ts';
import { field } from './runner.ts';

export interface CommentTask {
  /** `owner/name` */
  readonly repository: string;
  readonly pullRequest: number;
  readonly marker: string;
  /** Without the marker. */
  readonly body: string;
}

const PER_PAGE = 100;
/** A pull request with more comments than that is left alone. */
const MOST_PAGES = 30;
const MARKER_LENGTH = 16;

/** The hidden line by which the comment of one command on one folder is found again. */
export function markerOf(command: string, directory: string): string {
  return `<!-- milepost:comment:${command}:${shortDigest(directory, MARKER_LENGTH)} -->`;
}

/**
 * Keeps one comment: the one with our marker that we wrote ourselves is changed, else one is made. Anybody can copy a
 * marker, so the author counts too. Nothing is sent twice. @returns false where GitHub did not take it, or might not have
 */
export async function keepComment(send: Transport, task: CommentTask): Promise<boolean> {
  const [owner, repo] = task.repository.split('/');
  const at = { owner, repo };
  const found = await findOwn(send, at, task);
  if (found === 'unreadable') return false;
  const body = `${task.marker}\n${task.body}`;
  const reply =
    found === null
      ? await send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...at,
          issue_number: task.pullRequest,
          body,
        })
      : await send('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...at,
          comment_id: found,
          body,
        });
  return statusOf(reply) === (found === null ? 201 : 200);
}

type At = Readonly<Record<'owner' | 'repo', string | undefined>>;

/** Number of our comment; null if there is none, which only a whole list can tell. */
async function findOwn(send: Transport, at: At, task: CommentTask): Promise<number | null | 'unreadable'> {
  const login = await ownLogin(send);
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const reply = await send('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...at,
      issue_number: task.pullRequest,
      per_page: PER_PAGE,
      page,
    });
    if (reply.kind !== 'answer' || reply.status !== 200 || !Array.isArray(reply.body)) return 'unreadable';
    const comments: readonly unknown[] = reply.body;
    const own = comments.find((one) => isOwn(one, task.marker, login));
    const id = field(own, 'id');
    if (typeof id === 'number') return id;
    if (comments.length < PER_PAGE) return null;
  }
  return 'unreadable';
}

function isOwn(comment: unknown, marker: string, own: string | null): boolean {
  const body = field(comment, 'body');
  const login = field(field(comment, 'user'), 'login');
  const isBot = field(field(comment, 'user'), 'type') === 'Bot';
  const isMarked = typeof body === 'string' && body.trimStart().startsWith(marker);
  return isMarked && (own === null ? isBot : login === own);
}

/** null for the token of a workflow or an app, which may not ask: such a token writes as a bot, as no person can. */
async function ownLogin(send: Transport): Promise<string | null> {
  const reply = await send('GET /user', {});
  const login = statusOf(reply) === 200 && reply.kind === 'answer' ? field(reply.body, 'login') : null;
  return typeof login === 'string' ? login : null;
}

function statusOf(reply: Reply): number | null {
  return reply.kind === 'answer' ? reply.status : null;
}
