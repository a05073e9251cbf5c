// The story of the example that is half-way: what was recorded, when, in the words of the command line.
// A sprint failed once, the rollout stands at 50 %, two reviews are closed.

/** The day on which the story is told. */
export const TODAY = '2026-08-20T09:00:00Z';
export const START = '2026-01-05';

const by = (role) => ['--by', role];
const done = (item, role, ...more) => ['record', 'check', item, '--result', 'done', ...by(role), ...more];
const go = (gate, ...more) => ['record', 'decision', gate, '--decision', 'go', ...by('sponsor'), ...more];
const evidence = (about, role, ...more) => ['record', 'evidence', about, ...by(role), ...more];
const measure = (...all) => all.flatMap((one) => ['--measure', one]);
const action = (id, text, owner, due) => ['--action', `id=${id};text=${text};owner=${owner};due=${due}`];

/** Texts that people would have typed, in the language of the programme. */
const words = {
  nl: {
    recycle: 'Nauwkeurigheid 88,2 %; sprint 2 over met betere voorbeelden',
    condition: 'Nog 2.500 facturen labelen voor de eerste versie wordt beoordeeld',
    pause: 'Bedrijf dicht in de bouwvak; niemand kan meekijken',
    resume: 'Iedereen terug; opnieuw kijken op 50 %',
    notNeeded: 'Nauwkeurigheid ligt ruim boven het doel',
    drift1: 'Geen verschuiving in de data; twee nieuwe factuurlay-outs gezien',
    drift2: 'Eén leverancier stuurt nu pdf in plaats van papier',
    feedback1: 'Zoeken naar een factuur kost te veel klikken',
    feedback2: 'Controlescherm is prettig; uitleg bij creditnota ontbreekt',
    action1: 'Zoekveld op factuurnummer toevoegen',
    action2: 'Korte uitleg voor creditnota maken',
    action3: 'Invoer van pdf per mail automatisch laten gaan',
    carry: 'Wacht op de leverancier van het boekhoudpakket',
    risk: 'Bouwvak: minder vragen, minder reacties',
  },
  en: {
    recycle: 'Accuracy 88.2 %; sprint 2 again with better examples',
    condition: 'Label another 2,500 invoices before the first version is judged',
    pause: 'Company closed for the summer; nobody can look on',
    resume: 'Everybody is back; observe again at 50 %',
    notNeeded: 'Accuracy is well above the target',
    drift1: 'No drift in the data; two new invoice layouts seen',
    drift2: 'One supplier now sends pdf instead of paper',
    feedback1: 'Finding an invoice takes too many clicks',
    feedback2: 'The check screen is pleasant; help with credit notes is missing',
    action1: 'Add a search field for the invoice number',
    action2: 'Write short help for credit notes',
    action3: 'Take in pdf from mail automatically',
    carry: 'Waits for the supplier of the accounting package',
    risk: 'Summer closing: fewer questions, fewer answers',
  },
};

/** [moment, arguments] in order. */
export function story(language) {
  const w = words[language];
  const keys = ['bedrag', 'datum', 'leverancier', 'btw', 'factuurnummer'];
  const missing = {
    bedrag: '4/2600',
    datum: '11/2600',
    leverancier: '0/2600',
    btw: '96/2600',
    factuurnummer: '8/2600',
  };
  const stage = (throughput, accuracy, seconds, satisfaction) =>
    measure(
      `processing-accuracy=${accuracy} percent n=400`,
      `processing-time=${seconds} seconds`,
      `daily-throughput=${throughput} documents/day`,
      `user-satisfaction=${satisfaction} out-of-10 n=9`,
      'wrong-payments=0 count',
    );
  return [
    ['2026-01-05T08:30:00Z', ['approve', ...by('sponsor')]],
    // phase 1
    [
      '2026-01-08T15:10:00Z',
      evidence('gate-readiness', 'process-owner', '--metric', 'readiness-total', '--value', '42'),
    ],
    ['2026-01-08T15:20:00Z', done('answer-questions', 'process-owner')],
    ['2026-01-08T15:25:00Z', done('plan-baseline', 'data-lead')],
    ['2026-01-09T10:00:00Z', done('readiness-report', 'process-owner')],
    ['2026-01-09T14:00:00Z', go('gate-readiness')],
    // phase 2
    ['2026-01-14T11:00:00Z', done('select-use-case', 'sponsor')],
    ['2026-01-15T13:00:00Z', done('measure-baseline', 'data-lead')],
    [
      '2026-01-15T16:00:00Z',
      evidence('gate-business-case', 'process-owner', '--metric', 'monthly-saving', '--value', '4000'),
    ],
    ['2026-01-16T09:30:00Z', done('calculate-break-even', 'process-owner')],
    ['2026-01-16T09:45:00Z', done('business-case-document', 'process-owner')],
    ['2026-01-16T15:00:00Z', go('gate-business-case')],
    // phase 3
    ['2026-01-21T14:00:00Z', done('check-products-current', 'ai-lead')],
    ['2026-01-22T10:00:00Z', done('choose-technology', 'ai-lead')],
    ['2026-01-22T10:10:00Z', done('technology-decision', 'ai-lead')],
    ['2026-01-22T16:00:00Z', done('choose-sourcing', 'sponsor')],
    ['2026-01-22T16:10:00Z', done('sourcing-decision', 'sponsor')],
    ['2026-01-23T13:00:00Z', go('gate-technology')],
    // phase 4
    [
      '2026-02-05T09:00:00Z',
      evidence(
        'gate-data',
        'data-lead',
        ...measure(...keys.map((key) => `missing-values/${key}=${missing[key]} percent`)),
      ),
    ],
    [
      '2026-02-05T09:30:00Z',
      evidence('gate-data', 'data-lead', '--metric', 'available-examples', '--value', '7600'),
    ],
    ...['accurate', 'consistent', 'timely', 'relevant'].map((box, i) => [
      `2026-02-06T10:0${i}:00Z`,
      done('data-audit', 'data-lead', '--box', box),
    ]),
    ...['encryption', 'access', 'logging', 'privacy'].map((box, i) => [
      `2026-02-11T14:0${i}:00Z`,
      done('set-up-security', 'it-lead', '--box', box),
    ]),
    ['2026-02-12T11:00:00Z', done('data-audit-report', 'data-lead')],
    ['2026-02-12T11:30:00Z', done('ai-environment', 'it-lead')],
    [
      '2026-02-13T14:00:00Z',
      [
        'record',
        'decision',
        'gate-data',
        '--decision',
        'go-with-conditions',
        ...by('sponsor'),
        '--condition',
        `id=more-examples;text=${w.condition};owner=data-lead;due=2026-05-15`,
      ],
    ],
    // phase 5
    [
      '2026-02-27T15:00:00Z',
      evidence('gate-sprint-1', 'data-lead', '--metric', 'clean-samples', '--value', '1040'),
    ],
    ['2026-02-27T16:00:00Z', go('gate-sprint-1')],
    [
      '2026-03-13T13:00:00Z',
      evidence('gate-sprint-2', 'ai-lead', '--metric', 'test-accuracy', '--part', '441', '--whole', '500'),
    ],
    [
      '2026-03-13T15:30:00Z',
      [
        'record',
        'decision',
        'gate-sprint-2',
        '--decision',
        'recycle',
        ...by('sponsor'),
        '--reason',
        w.recycle,
      ],
    ],
    [
      '2026-03-27T13:00:00Z',
      evidence('gate-sprint-2', 'ai-lead', '--metric', 'test-accuracy', '--part', '459', '--whole', '500'),
    ],
    ['2026-03-27T15:30:00Z', go('gate-sprint-2')],
    [
      '2026-04-10T13:00:00Z',
      evidence(
        'gate-sprint-3',
        'ai-lead',
        '--metric',
        'throughput',
        '--part',
        '684',
        '--whole',
        '60',
        '--unit',
        'documents/minute',
      ),
    ],
    ['2026-04-10T15:00:00Z', go('gate-sprint-3')],
    [
      '2026-04-24T13:00:00Z',
      evidence('gate-sprint-4', 'it-lead', '--metric', 'integrated-systems', '--value', '1'),
    ],
    ['2026-04-24T15:00:00Z', go('gate-sprint-4')],
    [
      '2026-05-08T13:00:00Z',
      evidence('gate-sprint-5', 'change-lead', '--metric', 'able-users', '--value', '6'),
    ],
    ['2026-05-08T15:00:00Z', go('gate-sprint-5')],
    ['2026-05-12T12:00:00Z', done('more-examples', 'data-lead')],
    ['2026-05-20T14:00:00Z', done('com-all-hands', 'sponsor')],
    [
      '2026-05-22T13:00:00Z',
      evidence(
        'gate-sprint-6',
        'change-lead',
        '--metric',
        'user-satisfaction',
        '--value',
        '7.6',
        '--samples',
        '6',
      ),
    ],
    ['2026-05-22T15:00:00Z', go('gate-sprint-6')],
    [
      '2026-05-27T10:00:00Z',
      evidence('gate-mvp', 'ai-lead', '--metric', 'mvp-accuracy', '--part', '1441', '--whole', '1500'),
    ],
    ['2026-05-27T10:30:00Z', done('one-document-type', 'ai-lead')],
    ['2026-05-27T10:35:00Z', done('five-fields', 'ai-lead')],
    ['2026-05-27T10:40:00Z', done('scope-kept', 'process-owner')],
    ['2026-05-27T10:45:00Z', done('build-validation-step', 'it-lead')],
    ['2026-05-28T09:00:00Z', done('mvp-system', 'ai-lead')],
    ['2026-05-28T09:10:00Z', done('mvp-test-report', 'ai-lead')],
    ['2026-05-29T14:00:00Z', go('gate-mvp')],
    // phase 6
    ['2026-05-28T13:00:00Z', done('com-demo', 'key-user')],
    ['2026-06-01T09:00:00Z', done('training-plan', 'change-lead')],
    ['2026-06-02T12:00:00Z', done('trn-basics', 'change-lead')],
    ['2026-06-03T16:00:00Z', done('trn-workshop', 'change-lead')],
    ['2026-06-04T11:00:00Z', done('trn-troubleshooting', 'change-lead')],
    ['2026-06-04T11:10:00Z', done('mat-guides', 'key-user')],
    ['2026-06-04T11:20:00Z', done('mat-faq', 'key-user')],
    ['2026-06-04T11:30:00Z', done('mat-helpdesk', 'it-lead')],
    ['2026-06-04T11:40:00Z', done('trn-advanced', 'change-lead')],
    ['2026-06-04T17:00:00Z', done('com-one-on-one', 'change-lead')],
    ['2026-06-05T14:00:00Z', go('gate-training')],
    // phase 7
    ['2026-06-08T08:00:00Z', ['rollout', 'promote', ...by('sponsor')]],
    ['2026-06-09T09:00:00Z', done('monitoring-dashboard', 'data-lead')],
    ['2026-06-10T09:00:00Z', done('way-back-plan', 'it-lead')],
    ['2026-06-10T09:05:00Z', done('agree-way-back', 'it-lead')],
    ['2026-06-19T17:00:00Z', done('accompany-soft-launch', 'key-user')],
    ['2026-06-12T16:00:00Z', evidence('rollout-20', 'process-owner', ...stage(104, 96.2, 26, 8.2))],
    ['2026-06-12T16:30:00Z', done('com-support', 'change-lead')],
    ['2026-06-19T16:00:00Z', evidence('rollout-20', 'process-owner', ...stage(97, 96.4, 25, 8.3))],
    ['2026-06-26T16:00:00Z', evidence('rollout-20', 'process-owner', ...stage(109, 96.8, 24, 8.3))],
    ['2026-07-03T16:00:00Z', evidence('rollout-20', 'process-owner', ...stage(112, 97, 24, 8.4))],
    ['2026-07-06T08:00:00Z', ['rollout', 'promote', ...by('sponsor')]],
    // the first review
    ['2026-07-08T12:00:00Z', ['review', 'open', ...by('process-owner')]],
    [
      '2026-07-08T12:30:00Z',
      ['review', 'step', '--step', 'data-review', ...by('data-lead'), '--finding', w.drift1],
    ],
    [
      '2026-07-08T12:40:00Z',
      [
        'review',
        'step',
        '--step',
        'model-retraining',
        ...by('ai-lead'),
        '--not-needed',
        '--reason',
        w.notNeeded,
      ],
    ],
    [
      '2026-07-09T10:00:00Z',
      [
        'review',
        'step',
        '--step',
        'user-feedback',
        ...by('change-lead'),
        '--responses',
        '9',
        '--finding',
        w.feedback1,
      ],
    ],
    [
      '2026-07-09T11:00:00Z',
      [
        'review',
        'step',
        '--step',
        'feature-prioritisation',
        ...by('process-owner'),
        ...action('search-field', w.action1, 'ai-lead', '2026-07-31'),
        ...action('pdf-by-mail', w.action3, 'it-lead', '2026-08-28'),
      ],
    ],
    [
      '2026-07-10T09:00:00Z',
      [
        'review',
        'step',
        '--step',
        'performance-optimisation',
        ...by('data-lead'),
        '--change',
        'subject=speed;target=30;current=24;previous=26;unit=seconds',
        '--change',
        'subject=accuracy;target=95;current=97;previous=96.2;unit=percent',
        '--change',
        'subject=cost;target=450;current=430;unit=EUR/month',
      ],
    ],
    ['2026-07-10T09:30:00Z', ['review', 'close', ...by('process-owner')]],
    ['2026-07-10T16:00:00Z', evidence('rollout-50', 'process-owner', ...stage(257, 96.9, 24, 8.3))],
    ['2026-07-17T16:00:00Z', evidence('rollout-50', 'process-owner', ...stage(262, 97.1, 23, 8.4))],
    [
      '2026-07-17T17:00:00Z',
      ['rollout', 'pause', ...by('sponsor'), '--until', '2026-08-16', '--reason', w.pause],
    ],
    ['2026-07-30T11:00:00Z', done('search-field', 'ai-lead')],
    // the second review
    ['2026-08-10T08:00:00Z', ['review', 'open', ...by('process-owner')]],
    [
      '2026-08-10T08:30:00Z',
      ['review', 'step', '--step', 'data-review', ...by('data-lead'), '--finding', w.drift2],
    ],
    [
      '2026-08-10T08:40:00Z',
      [
        'review',
        'step',
        '--step',
        'model-retraining',
        ...by('ai-lead'),
        '--not-needed',
        '--reason',
        w.notNeeded,
      ],
    ],
    [
      '2026-08-11T10:00:00Z',
      [
        'review',
        'step',
        '--step',
        'user-feedback',
        ...by('change-lead'),
        '--responses',
        '6',
        '--finding',
        w.feedback2,
        '--finding',
        w.risk,
      ],
    ],
    [
      '2026-08-11T11:00:00Z',
      [
        'review',
        'step',
        '--step',
        'feature-prioritisation',
        ...by('process-owner'),
        ...action('credit-note-help', w.action2, 'key-user', '2026-08-31'),
        '--carry',
        `action=pdf-by-mail;reason=${w.carry}`,
      ],
    ],
    [
      '2026-08-12T09:00:00Z',
      [
        'review',
        'step',
        '--step',
        'performance-optimisation',
        ...by('data-lead'),
        '--change',
        'subject=speed;target=30;current=23;previous=24;unit=seconds',
        '--change',
        'subject=accuracy;target=95;current=97.1;previous=97;unit=percent',
        '--change',
        'subject=cost;target=450;current=425;previous=430;unit=EUR/month',
      ],
    ],
    ['2026-08-12T09:30:00Z', ['review', 'close', ...by('process-owner')]],
    ['2026-08-17T07:30:00Z', ['rollout', 'resume', ...by('sponsor'), '--reason', w.resume]],
    ['2026-08-19T16:00:00Z', evidence('rollout-50', 'process-owner', ...stage(259, 97.2, 23, 8.4))],
  ].sort(([a], [b]) => (a < b ? -1 : 1));
}
