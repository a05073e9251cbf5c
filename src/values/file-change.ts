/** How Git sees one file on two sides: added, removed, changed, or of another type. */
export interface FileChange {
  /** Relative to the planning repository, with `/`. */
  readonly path: string;
  /** `A` added, `D` removed, `M` content or mode, `T` type, `U` unmerged. */
  readonly status: string;
  /** `100644` an ordinary file, `100755` a programme, `120000` a link, `160000` a submodule, `000000` none. */
  readonly modes: { readonly before: string; readonly after: string };
  /** Names of the contents; null where there is none or Git has not worked it out. */
  readonly blobs: { readonly before: string | null; readonly after: string | null };
}
