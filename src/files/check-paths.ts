import { type Finding, finding, type Place } from '../findings/finding.ts';
import { pathProblem } from '../values/path.ts';
import { probe } from './probe.ts';

/** A path that a record names, and where it names it. */
export interface NamedPath {
  readonly path: string;
  readonly place: Place;
}

/** Files that records name must be regular files of the repository. */
export function checkPaths(root: string, named: Iterable<NamedPath>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { path, place } of named) {
    if (pathProblem(path) !== null) continue; // told by the check of the record
    const found = probe(root, path);
    if (found !== 'file') findings.push(finding('path-not-usable', { path, problem: found }, place));
  }
  return findings;
}
