import { basename } from 'node:path';
import { suggestStart } from '../plan/playbook.ts';
import { languages } from '../text/languages.ts';
import { plainDay } from '../text/plain.ts';
import type { Language } from '../text/plain-words.ts';
import { type Texts, textsFor } from '../text/translate.ts';
import { usageText } from '../text/usage.ts';
import type { WorkCalendar } from '../values/calendar.ts';
import { type Day, weekday } from '../values/date.ts';
import type { StartRule } from '../values/weeks.ts';
import { UsageError } from './errors.ts';
import {
  type InitOptions,
  requireDay,
  requireRepository,
  requireTitle,
  START_RULES,
  titleFrom,
} from './init-answers.ts';
import { languageOf } from './language.ts';
import type { Prompts } from './prompts.ts';
import type { Services } from './services.ts';

/** What the questions rest on. */
export interface InitFacts {
  readonly root: string;
  /** Id and title of every playbook there is, in a language. */
  playbooks(language: Language): readonly { readonly id: string; readonly title: string }[];
  /** Holidays and the day of today where the programme of a playbook is at home. */
  around(playbook: string, language: string): { readonly calendar: WorkCalendar; readonly today: Day };
}

/** The first question cannot be in one language. Each language is called by its own name. */
const LANGUAGE_QUESTION = 'Taal / Language';
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/**
 * Asks for every answer that no flag gave, language first, and gives them all as flags.
 * @throws UsageError (130) after Ctrl-C
 */
export async function askInit(
  prompts: Prompts,
  options: InitOptions,
  facts: InitFacts,
  services: Pick<Services, 'env'>,
): Promise<InitOptions> {
  const language = options.language ?? (await askLanguage(prompts, languageOf(options, services)));
  const texts = textsFor(language);
  prompts.intro(texts.label('init.welcome'));
  const title =
    options.title ??
    (await prompts.text(
      texts.label('init.ask-title'),
      titleFrom(basename(facts.root)),
      problemWith(texts, requireTitle),
    ));
  const playbook = options.playbook ?? (await askPlaybook(prompts, texts, facts));
  const start = options.start ?? (await askStart(prompts, texts, facts.around(playbook, language)));
  requireDay(start);
  const startRule = options.startRule ?? (await askStartRule(prompts, texts, start));
  const repository = options.repository ?? (await askRepository(prompts, texts, options.withPull));
  const withPull = options.withPull ?? (repository !== null && (await askPull(prompts, texts)));
  return {
    ...options,
    withPull,
    language,
    title,
    playbook,
    start,
    ...(startRule === null ? {} : { startRule }),
    ...(repository === null ? {} : { repository }),
  };
}

function askLanguage(prompts: Prompts, first: Language): Promise<Language> {
  const choices = languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return prompts.select(LANGUAGE_QUESTION, choices, first);
}

function askPlaybook(prompts: Prompts, texts: Texts, facts: InitFacts): Promise<string> {
  const choices = facts
    .playbooks(texts.language)
    .map(({ id, title }) => ({ value: id, label: title, hint: id }));
  return prompts.select(texts.label('init.ask-playbook'), choices, choices[0]?.value ?? '');
}

/** A day that nobody works is told, not refused: some programmes do start on New Year's Day. */
async function askStart(
  prompts: Prompts,
  texts: Texts,
  { calendar, today }: { readonly calendar: WorkCalendar; readonly today: Day },
): Promise<Day> {
  const suggested = suggestStart(calendar, today);
  const shown = plainDay(suggested, texts.language);
  const question = texts.label('init.ask-start');
  prompts.note(texts.label('init.about-start', { day: shown }), question);
  const start = await prompts.text(question, suggested, problemWith(texts, requireDay));
  if (calendar.isWorkingDay(start)) return start;
  const day = plainDay(start, texts.language);
  const name = calendar.dayOff(start);
  const text =
    name === null ? texts.label('init.weekend', { day }) : texts.label('init.holiday', { day, name });
  prompts.note(text, start);
  return start;
}

async function askStartRule(prompts: Prompts, texts: Texts, start: Day): Promise<StartRule | null> {
  if (weekday(start) === 1) return null;
  const day = plainDay(start, texts.language);
  const labels: Readonly<Record<StartRule, string>> = {
    exact: texts.label('init.rule-exact', { day }),
    'snap-back': texts.label('init.rule-snap-back'),
    'snap-next': texts.label('init.rule-snap-next'),
  };
  const choices = START_RULES.map((value) => ({ value, label: labels[value], hint: value }));
  return prompts.select(texts.label('init.ask-rule', { day }), choices, 'exact');
}

/** @param withPull a flag that only GitHub can follow, so that it answers where the tasks are */
async function askRepository(prompts: Prompts, texts: Texts, withPull = false): Promise<string | null> {
  if (!withPull && (await askTracker(prompts, texts)) === 'local') return null;
  return prompts.text(texts.label('init.ask-repository'), '', problemWith(texts, requireRepository));
}

function askTracker(prompts: Prompts, texts: Texts): Promise<'local' | 'github'> {
  const kinds = [
    { value: 'local', label: texts.label('init.tracker-local') },
    { value: 'github', label: texts.label('init.tracker-github') },
  ] as const;
  return prompts.select(texts.label('init.ask-tracker'), kinds, 'local');
}

/** No is first: the workflow may write to the repository, which nobody should get by pressing Enter. */
async function askPull(prompts: Prompts, texts: Texts): Promise<boolean> {
  const choices = [
    { value: 'no', label: texts.label('init.pull-no'), hint: 'milepost pull' },
    { value: 'yes', label: texts.label('init.pull-yes'), hint: 'pull.yml' },
  ] as const;
  return (await prompts.select(texts.label('init.ask-pull'), choices, 'no')) === 'yes';
}

/** What the flag would answer to a text, in the language of the conversation. */
function problemWith(texts: Texts, require: (text: string) => void): (text: string) => string | undefined {
  return (text) => {
    try {
      require(text);
      return undefined;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const { message, help } = usageText(texts.language, error.key, error.args);
      return `${message} ${help}`;
    }
  };
}
