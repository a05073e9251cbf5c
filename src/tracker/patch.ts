import { replaceMarker, replacePart } from '../render/block.ts';
import { type FieldChanges, listOf } from './change.ts';
import type { ManagedItem } from './existing.ts';
import type { DesiredItem } from './item.ts';
import { type Marker, printMarker } from './marker.ts';
import type { ItemPatch, Target } from './port.ts';

/** The one write of an item's changed fields, with the marker that tells them. People's text keeps its bytes. */
export function patchOf(
  desired: DesiredItem,
  found: ManagedItem,
  fields: FieldChanges,
  marker: Marker,
  context: { readonly language: 'nl' | 'en'; readonly milestone: Target | null },
): ItemPatch {
  const ticked = fields.ticks === undefined ? found.body.ticked : listOf(fields.ticks.to);
  const markerLine = printMarker(marker);
  const { language, milestone } = context;
  const part = { text: desired.block, markerLine, ticked, language };
  const labels = fields.labels;
  return {
    ...targetOf(found),
    key: desired.key,
    body:
      fields.block === undefined
        ? replaceMarker(found.body, markerLine, ticked)
        : replacePart(found.body, part),
    ...(fields.title === undefined ? {} : { title: desired.title }),
    ...(labels === undefined ? {} : labelPatch(listOf(labels.from), listOf(labels.to))),
    ...(fields.milestone === undefined ? {} : { milestone }),
    ...(fields.due === undefined ? {} : { due: desired.due }),
    ...(fields.closed === undefined ? {} : { closed: null }),
  };
}

/** The write of a marker alone. */
export function markerPatch(found: ManagedItem, marker: Marker): ItemPatch {
  return { ...targetOf(found), body: replaceMarker(found.body, printMarker(marker), []) };
}

function targetOf({ resource, key, item }: ManagedItem): Target {
  return { resource, key, handle: item.handle };
}

function labelPatch(
  from: readonly string[],
  to: readonly string[],
): Pick<ItemPatch, 'addLabels' | 'removeLabels'> {
  return {
    addLabels: to.filter((label) => !from.includes(label)),
    removeLabels: from.filter((label) => !to.includes(label)),
  };
}
