import { readFileSync } from 'node:fs';
import type { KPIs, Phase } from '../../src/schema/types.generated.ts';
import { validated } from '../../src/schema/validate.ts';
import { loadYaml } from '../../src/source/load.ts';

/** A phase of the shipped playbook, in English: its sections hold the published figures. */
export function playbookPhase(name: string): Phase {
  const path = new URL(`../../templates/playbooks/ai-mkb/en/plan/${name}.yaml`, import.meta.url);
  const { value, places } = loadYaml(`plan/${name}.yaml`, readFileSync(path));
  const phase = validated('phase', value, places).value;
  if (phase === null) throw new Error(`no phase ${name}`);
  return phase;
}

/** A section that the playbook has. */
export function section<K extends keyof Phase>(name: string, key: K): NonNullable<Phase[K]> {
  const found: Phase[K] = playbookPhase(name)[key];
  if (found === undefined || found === null) throw new Error(`no ${key} in ${name}`);
  return found;
}

/** The KPIs of the playbook. */
export function playbookKpis(): KPIs['kpis'] {
  const path = new URL('../../templates/playbooks/ai-mkb/en/plan/kpis.yaml', import.meta.url);
  const { value, places } = loadYaml('plan/kpis.yaml', readFileSync(path));
  const kpis = validated('kpis', value, places).value;
  if (kpis === null) throw new Error('no KPIs');
  return kpis.kpis;
}
