import type { Programme } from '../../programme/programme.ts';
import { type DiagramText, diagramText } from '../../text/diagrams.ts';
import type { Texts } from '../../text/translate.ts';
import { deliveries, deliveryMoves } from '../../workflow/machines/programme.ts';
import { capital } from '../lines.ts';
import { mermaidLabel } from './label.ts';

interface Drawing {
  readonly programme: Programme;
  readonly texts: Texts;
  readonly text: DiagramText;
  /** Id in the picture of every phase, by its id in the plan. */
  readonly phases: ReadonlyMap<string, string>;
}

/**
 * The states of a programme with its phases inside, and where it is now: in words and by a thick border, never by
 * colour alone. Lines of the fence without the fence itself.
 */
export function courseLines(programme: Programme, texts: Texts): readonly string[] {
  const text = diagramText(texts.language);
  const { plan, state } = programme;
  const phases = new Map(plan.phases.map(({ value }, index) => [value.id, `p${index + 1}`]));
  const drawing = { programme, texts, text, phases };
  const own = state.delivery === 'running' ? [] : [`d${deliveries.indexOf(state.delivery) + 1}`];
  const here = [...own, ...activeOnes(programme).map((id) => phases.get(id))];
  return [
    'stateDiagram-v2',
    `  accTitle: ${mermaidLabel(text('course.title', { title: plan.milepost.value.title }))}`,
    `  accDescr: ${mermaidLabel(text('course.description'))}`,
    '  direction LR',
    '  classDef here stroke-width:4px',
    ...deliveries.flatMap((one, index) => deliveryNode(drawing, one, `d${index + 1}`)),
    '  [*] --> d1',
    ...deliveryMoves.map(
      ({ from, to }) => `  d${deliveries.indexOf(from) + 1} --> d${deliveries.indexOf(to) + 1}`,
    ),
    ...here.map((id) => `  class ${id} here`),
  ];
}

/** While the programme runs, the phases that do stand out; in every other state it is the state itself. */
function activeOnes({ plan, state }: Programme): readonly string[] {
  if (state.delivery !== 'running') return [];
  return plan.phases
    .map(({ value }) => value.id)
    .filter((id) => ['active', 'held'].includes(state.items.get(id)?.state ?? 'planned'));
}

function deliveryNode(
  drawing: Drawing,
  delivery: Programme['state']['delivery'],
  id: string,
): readonly string[] {
  const { programme, texts, text } = drawing;
  const title = capital(texts.state(delivery));
  const name = programme.state.delivery === delivery ? text('course.here', { title }) : title;
  const node = `  state "${mermaidLabel(name)}" as ${id}`;
  return delivery === 'running' ? [`${node} {`, '    direction TB', ...phaseLines(drawing), '  }'] : [node];
}

function phaseLines(drawing: Drawing): readonly string[] {
  const { programme, texts, text, phases } = drawing;
  const active = activeOnes(programme);
  const nodes = programme.plan.phases.map(({ value: { id, title } }) => {
    const args = { title, state: texts.state(programme.state.items.get(id)?.state ?? 'planned') };
    const name = text(active.includes(id) ? 'course.stateHere' : 'course.state', args);
    return `    state "${mermaidLabel(name)}" as ${phases.get(id)}`;
  });
  return [...nodes, ...programme.plan.phases.flatMap(({ value }) => waysTo(drawing, value.id))];
}

/** From the phases whose gates must have passed before this one starts; one that waits for none is a beginning. */
function waysTo({ programme: { plan }, phases }: Drawing, id: string): readonly string[] {
  const own = [...plan.gates.values()].find(({ owner, item }) => owner === 'phase' && item === id);
  const ways = (own?.requires ?? []).flatMap((required) => {
    const gate = plan.gates.get(required);
    const from = phases.get(gate?.phase ?? '');
    return gate === undefined || from === undefined
      ? []
      : [`    ${from} --> ${phases.get(id)} : ${mermaidLabel(gate.title)}`];
  });
  return ways.length === 0 ? [`    [*] --> ${phases.get(id)}`] : ways;
}
