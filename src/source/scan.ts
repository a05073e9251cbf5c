import { type Finding, finding } from '../findings/finding.ts';
import { codePointName, forbiddenOffsets, oddBlankOffsets, offsets, tokenOffsets } from './characters.ts';
import { MOST_FINDINGS } from './limits.ts';
import type { Locate } from './locate.ts';

const LONE_RETURN = /\r(?!\n)/g;
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)|^={7}\r?$/gm;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/**
 * What is wrong with the text of a file before it is read as YAML: control and invisible characters, line ends
 * of old Macs, unresolved merges, Git LFS pointers, odd blanks in the indentation, GitHub tokens.
 */
export function scan(text: string, locate: Locate): readonly Finding[] {
  if (text.startsWith(LFS_POINTER)) return [finding('git-lfs-pointer', {}, locate(0))];
  const conflict = text.search(CONFLICT);
  if (conflict >= 0) return [finding('merge-unresolved', {}, locate(conflict))];
  return [
    ...offsets(text, LONE_RETURN, 1).map((at) => finding('line-end-old-mac', {}, locate(at))),
    ...forbiddenOffsets(text, MOST_FINDINGS).map((at) =>
      finding('character-forbidden', { character: codePointName(text, at) }, locate(at)),
    ),
    ...tokenOffsets(text, MOST_FINDINGS).map((at) => finding('token-in-file', {}, locate(at))),
    ...oddBlankOffsets(text, MOST_FINDINGS).map((at) =>
      finding('indent-not-spaces', { character: codePointName(text, at) }, locate(at)),
    ),
  ];
}
