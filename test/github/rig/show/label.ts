import type { JsonObject } from '../json.ts';
import type { LabelRecord, Repository } from '../state.ts';
import { repositoryUrl } from './repository.ts';

/** A label as lists, single reads and issues show it. */
export function showLabel(repository: Repository, label: LabelRecord, base: string): JsonObject {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${repositoryUrl(repository, base)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}
