import type { Finding } from '../findings/finding.ts';
import type { Places } from '../findings/place.ts';
import type { ImportMap } from '../schema/types.generated.ts';
import { validated } from '../schema/validate.ts';
import { loadYaml } from '../source/load.ts';

/** A map as it was read, and where its parts stand. */
export interface LoadedMap {
  readonly map: ImportMap | null;
  readonly places: Places;
  readonly findings: readonly Finding[];
}

/** Reads a map for `import`. @param file as the user named it */
export function loadMap(file: string, bytes: Uint8Array): LoadedMap {
  const loaded = loadYaml(file, bytes);
  const { value, findings } = validated('import-map', loaded.value, loaded.places);
  return { map: value, places: loaded.places, findings: [...loaded.findings, ...findings] };
}
