/** Why a file could not be written. */
export type FileReason = 'exists' | 'is-link' | 'outside' | 'not-a-folder' | 'refused' | 'no-space' | 'other';

/** The disk, or what lies on it, said no. */
export class FileProblem extends Error {
  override readonly name: string = 'FileProblem';
  /** As it was asked for: relative to the repository, with `/`. */
  readonly path: string;
  readonly reason: FileReason;

  constructor(path: string, reason: FileReason, options?: ErrorOptions) {
    super(`cannot write ${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}

/** There is a file of that name already; nothing was written. */
export class FileExists extends FileProblem {
  override readonly name = 'FileExists';

  constructor(path: string, options?: ErrorOptions) {
    super(path, 'exists', options);
  }
}

/** The problem that an error of the system means. */
export function fileProblem(path: string, error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const code = systemCode(error);
  return code === 'EEXIST'
    ? new FileExists(path, { cause: error })
    : new FileProblem(path, reasonOf(code), { cause: error });
}

/** The system's name of an error, `ENOSPC`; empty if it is none of the system. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function reasonOf(code: string): FileReason {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'refused';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no-space';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'not-a-folder';
    case 'ELOOP':
      return 'is-link';
    default:
      return 'other';
  }
}
