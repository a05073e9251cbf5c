import { openGates } from '../../programme/status.ts';
import type { PagePen } from './hand.ts';

/** Gates that are open while somebody works towards them; when the programme is over, nobody does. */
export function waitingGates({ programme }: PagePen): readonly string[] {
  const { delivery } = programme.state;
  return delivery === 'stopped' || delivery === 'closed' ? [] : openGates(programme);
}
