import { type Chance, isAssumed, type Spread } from '../../forecast/chances.ts';
import type {
  FinishForecast,
  FinishSimulated,
  Forecast,
  TasksForecast,
  TasksSimulated,
} from '../../forecast/forecast.ts';
import type { Programme } from '../../programme/programme.ts';
import { plainDay, plainNumber, plainValue } from '../../text/plain.ts';
import type { Texts } from '../../text/translate.ts';
import { type Paint, unpainted } from '../paint.ts';
import { safe, withoutCommands } from '../safe.ts';
import { blocks, cell, paragraph, table } from './layout.ts';

/** When the programme and its open tasks may be done, how sure that is, and what it rests on. */
export function forecastText(
  { plan }: Programme,
  forecast: Forecast,
  texts: Texts,
  paint: Paint = unpainted,
): string {
  const { title } = plan.milepost.value;
  const day = plainDay(forecast.at, texts.language);
  return withoutCommands(
    blocks([
      [paint('strong', texts.label('forecast.title', { title: safe(title), day }))],
      finishLines(forecast.finish, texts, paint),
      [texts.label('forecast.tasks'), ...taskLines(forecast.tasks, texts, paint)],
      basisLines(forecast, texts),
    ]),
  );
}

function finishLines(finish: FinishForecast, texts: Texts, paint: Paint): readonly string[] {
  const head = texts.label('forecast.finish');
  switch (finish.kind) {
    case 'simulated':
      return [head, ...percentLines(finish, texts, paint), ...promiseLines(finish, texts)];
    case 'done':
      return [head, ...sentence(doneText(finish.on, texts))];
    case 'none':
      return [head, ...sentence(texts.label(`forecast.none.${finish.reason}`, { item: finish.item ?? '' }))];
  }
}

function doneText(on: string | null, texts: Texts): string {
  return on === null
    ? texts.label('forecast.done')
    : texts.label('forecast.doneOn', { day: plainDay(on, texts.language) });
}

function percentLines({ p50, p80, p95 }: FinishSimulated, texts: Texts, paint: Paint): readonly string[] {
  const head = [texts.label('forecast.column.chance'), texts.label('forecast.column.finished')];
  const rows = [
    [50, p50],
    [80, p80],
    [95, p95],
  ] as const;
  return table(
    head,
    rows.map(([percent, day]) => [cell(percentLabel(percent, texts)), cell(plainDay(day, texts.language))]),
    { indent: 2, paint },
  );
}

function percentLabel(percent: number, texts: Texts): string {
  return `${plainValue(percent, 'percent', texts.language)} (P${percent})`;
}

function promiseLines(
  { item, planned, promised, costliest }: FinishSimulated,
  texts: Texts,
): readonly string[] {
  const { language } = texts;
  const odds = texts.label(`forecast.promised.${promised.source}`, {
    day: plainDay(promised.day, language),
    odds: plainValue(promised.oddsPercent, 'percent', language),
  });
  const costs =
    costliest === null
      ? []
      : sentence(
          texts.label('forecast.costliest', {
            gate: costliest.gate,
            days: plainNumber(costliest.meanDays, language),
          }),
        );
  return [
    '',
    ...sentence(texts.label('forecast.planned', { item, day: plainDay(planned, language) })),
    ...sentence(odds),
    ...costs,
  ];
}

function taskLines(tasks: TasksForecast, texts: Texts, paint: Paint): readonly string[] {
  switch (tasks.kind) {
    case 'simulated':
      return simulatedTasks(tasks, texts, paint);
    case 'done':
      return sentence(texts.label('forecast.tasks.done'));
    case 'none': {
      const { reason, backlog, weeks, needed } = tasks;
      return sentence(texts.label(`forecast.tasks.${reason}`, { backlog, weeks, needed }));
    }
  }
}

function simulatedTasks(
  { backlog, samples, ...ends }: TasksSimulated,
  texts: Texts,
  paint: Paint,
): readonly string[] {
  const rows = ([50, 80, 95] as const).map((percent) => {
    const { weeks, day } = ends[`p${percent}`];
    return [
      cell(percentLabel(percent, texts)),
      cell(plainNumber(weeks, texts.language)),
      cell(plainDay(day, texts.language)),
    ];
  });
  const done = samples.reduce((sum, one) => sum + one, 0);
  const head = [
    texts.label('forecast.column.chance'),
    texts.label('forecast.column.weeks'),
    texts.label('forecast.column.finished'),
  ];
  return [
    ...sentence(texts.label('forecast.tasks.pace', { backlog, done, weeks: samples.length })),
    ...table(head, rows, { indent: 2, paint }),
  ];
}

function basisLines({ finish, seed, runs }: Forecast, texts: Texts): readonly string[] {
  const common = [
    texts.label('forecast.runs', { runs: plainNumber(runs, texts.language), seed }),
    texts.label('forecast.informs'),
  ];
  const own =
    finish.kind === 'simulated'
      ? [
          spreadText(finish.spread, texts),
          ...(isAssumed(finish.spread) ? [texts.label('forecast.noSource')] : []),
          texts.label('forecast.apart'),
          chanceText('recycle', finish.chances.recycle, texts),
          chanceText('repeat', finish.chances.repeat, texts),
        ]
      : [];
  return [
    texts.label('forecast.basis'),
    ...[...own, ...common].flatMap((line) => paragraph(`- ${safe(line)}`, 2, 2)),
  ];
}

function spreadText({ shortest, longest }: Spread, texts: Texts): string {
  const end = ({ percent, source }: Spread['shortest']): string => {
    const text = plainValue(percent, 'percent', texts.language);
    return source === 'assumed' ? texts.label('forecast.assumed', { value: text }) : text;
  };
  return texts.label('forecast.spread', { shortest: end(shortest), longest: end(longest) });
}

function chanceText(
  kind: 'recycle' | 'repeat',
  { percent, source, decisions }: Chance,
  texts: Texts,
): string {
  const { language } = texts;
  return texts.label(`forecast.${kind}.${source}`, {
    percent: plainValue(percent ?? 0, 'percent', language),
    decisions,
  });
}

function sentence(text: string): readonly string[] {
  return paragraph(safe(text), 2);
}
