// Written by `npm run types` from schemas/*.schema.json. Do not edit.

/**
 * How `milepost import` reads a CSV file or a workbook. Everything is stated, nothing is guessed.
 */
export type ImportMap = EvidenceMap | DataQualityMap;
/**
 * The conditions; at least one that can fail.
 *
 * @maxItems 100
 *
 * Items: One measurable condition of a gate.
 */
export type Criteria = (MetricCriterion | CheckCriterion)[];
/**
 * One event of the programme: added, never changed.
 */
export type AnyRecord = Evidence | Check | Vote | Decision | Waiver | ReviewStep | Approval | Correction;

export interface Files {
  budget: Budget;
  calendar: Calendar;
  changes: Changes;
  communication: Communication;
  'import-map': ImportMap;
  kpis: KPIs;
  methods: Methods;
  milepost: Milepost;
  people: People;
  phase: Phase;
  playbook: Playbook;
  record: AnyRecord;
  review: Review;
  risks: Risks;
  stakeholders: Stakeholders;
  'tracker-map': TrackerMap;
  training: Training;
  'github-account': GitHubAccount;
  'github-issue-type': GitHubIssueType;
  'github-issue': GitHubIssue;
  'github-label': GitHubLabel;
  'github-milestone': GitHubMilestone;
  'github-project-field': GitHubProjectField;
  'github-project-item': GitHubProjectItem;
  'github-repository': GitHubRepository;
}
/**
 * The budget of the programme and the published amounts it is compared with.
 */
export interface Budget {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Budget of the whole programme in the programme's currency; null = not set yet.
   */
  amount: number | null;
  /**
   * Lines.
   *
   * @maxItems 200
   *
   * Items: A budget line.
   */
  lines?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    phase?: string;
    /**
     * An amount of money in the programme's currency, written as a bare number: 15000.
     */
    low: number;
    /**
     * An amount of money in the programme's currency, written as a bare number: 15000.
     */
    high: number;
    /**
     * An amount of money in the programme's currency, written as a bare number: 15000.
     */
    spent?: number;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  /**
   * Published minimum amounts.
   *
   * @maxItems 50
   *
   * Items: A published amount; advisory, never blocks.
   */
  published?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * An amount of money in the programme's currency, written as a bare number: 15000.
     */
    low: number;
    /**
     * An amount of money in the programme's currency, written as a bare number: 15000.
     */
    high?: number;
    source?: Source;
  }[];
}
/**
 * Where a published value comes from.
 */
export interface Source {
  /**
   * Id of a published fact.
   */
  fact: string;
  /**
   * Line of the source document, from 1.
   */
  line: number;
  /**
   * Further facts of the same source that this item carries.
   *
   * @minItems 1
   * @maxItems 40
   *
   * Items: Id of a published fact.
   */
  also?: string[];
}
/**
 * Days off: public holidays and company days of one year.
 */
export interface Calendar {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Country code, lower case.
   */
  country: string;
  /**
   * Calendar year.
   */
  year: number;
  /**
   * Days on which nobody works, besides weekends.
   *
   * @maxItems 200
   *
   * Items: A day off.
   */
  daysOff: {
    /**
     * A day, written YYYY-MM-DD.
     */
    date: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    name: string;
  }[];
}
/**
 * Changes to a tracker as `diff --out` saves them; `apply` does exactly these, or nothing.
 */
export interface Changes {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * The command that made the file.
   */
  command: 'diff';
  /**
   * A day, written YYYY-MM-DD.
   */
  at: string;
  /**
   * The tracker the changes are for.
   */
  tracker: {
    /**
     * Kind of tracker.
     */
    kind: 'local' | 'github';
    /**
     * owner/name of the repository on GitHub.
     */
    repository?: string;
    /**
     * Numeric id of the repository.
     */
    repositoryId?: number;
  };
  /**
   * The steps, in the order of writing. What stays as it is, is only counted.
   *
   * @maxItems 20000
   *
   * Items: One step.
   */
  changes: {
    /**
     * Kind of step.
     */
    kind: 'create' | 'update' | 'close' | 'adopt';
    /**
     * What it is on the tracker.
     */
    resource: 'milestone' | 'issue' | 'label';
    /**
     * Identity of the item: kind and id, e.g. task/data-audit; for a label its name.
     */
    key: string;
    /**
     * Number on the tracker, where it has numbers.
     */
    number?: number;
    /**
     * What changes, by field: block is the part of the body that milepost writes, without ticks; ticks are ids of boxes; closed is null for open, else why it is closed; project is what the project shows, name=value, and null where the issue is not in it.
     */
    fields?: {
      key?: FieldChange;
      title?: FieldChange;
      block?: FieldChange;
      ticks?: FieldChange;
      labels?: FieldChange;
      milestone?: FieldChange;
      due?: FieldChange;
      parent?: FieldChange;
      blockedBy?: FieldChange;
      closed?: FieldChange;
      project?: FieldChange;
    };
  }[];
  /**
   * What people changed; it stays.
   *
   * @maxItems 20000
   */
  drift: Difference[];
  /**
   * What both sides changed; it is not written.
   *
   * @maxItems 20000
   */
  conflicts: Difference[];
  /**
   * How many of each kind.
   */
  summary: {
    /**
     * Things to create.
     */
    create: number;
    /**
     * Things to update.
     */
    update: number;
    /**
     * Things to close.
     */
    close: number;
    /**
     * Things to take over.
     */
    adopt: number;
    /**
     * Things that stay as they are.
     */
    keep: number;
  };
  /**
   * What it takes.
   */
  estimate: {
    /**
     * Number of writes.
     */
    writes: number;
    /**
     * Duration, seconds.
     */
    seconds: number;
  };
  /**
   * Digest of everything the plan wants on the tracker.
   */
  planDigest: string;
  /**
   * Version of milepost that computed it.
   */
  toolVersion: string;
}
/**
 * A field before and after.
 */
export interface FieldChange {
  /**
   * Before; null = nothing.
   */
  from: null | string | string[];
  /**
   * Afterwards; null = nothing.
   */
  to: null | string | string[];
}
/**
 * A field that people changed, or that both sides did.
 */
export interface Difference {
  /**
   * What it is on the tracker.
   */
  resource: 'milestone' | 'issue' | 'label';
  /**
   * Identity of the item: kind and id, e.g. task/data-audit; for a label its name.
   */
  key: string;
  /**
   * Number on the tracker, where it has numbers.
   */
  number?: number;
  /**
   * The field.
   */
  field:
    | 'key'
    | 'title'
    | 'block'
    | 'ticks'
    | 'labels'
    | 'milestone'
    | 'due'
    | 'parent'
    | 'blockedBy'
    | 'closed'
    | 'project';
  /**
   * What milepost wrote last; a text only by its digest; null = nothing or unknown.
   */
  base: null | string | string[];
  /**
   * What the tracker has.
   */
  existing: null | string | string[];
  /**
   * What the plan says.
   */
  desired: null | string | string[];
}
/**
 * The communication plan by programme week.
 */
export interface Communication {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Events.
   *
   * @minItems 1
   * @maxItems 200
   *
   * Items: A moment of communication.
   */
  events: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    renamedFrom?: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * Published programme week.
     */
    week: number;
    /**
     * What the week is tied to; start unless given.
     */
    anchor?: 'start' | 'go-live';
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    phase: string;
    /**
     * Who it is for.
     *
     * @maxItems 20
     *
     * Items: Stakeholder group or role.
     */
    audience?: string[];
    /**
     * True if this is a proposal that is switched off.
     */
    off?: boolean;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
}
/**
 * Every row becomes one record of evidence.
 */
export interface EvidenceMap {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * What kind of file it is.
   */
  source: Csv | Xlsx;
  /**
   * How numbers are written in texts of the file.
   */
  numbers: 'nl' | 'en';
  /**
   * True: a mark between digits separates thousands, so 1.234 (nl) or 1,234 (en) is 1234. False: the file has no such marks. Without this key a number like that is ambiguous, and refused.
   */
  grouped?: boolean;
  /**
   * How dates are written in texts of the file; dates of a workbook are dates already.
   */
  dates:
    | 'yyyy-MM-dd'
    | 'dd-MM-yyyy'
    | 'd-M-yyyy'
    | 'dd/MM/yyyy'
    | 'd/M/yyyy'
    | 'dd.MM.yyyy'
    | 'd.M.yyyy'
    | 'MM/dd/yyyy'
    | 'M/d/yyyy'
    | 'yyyyMMdd';
  /**
   * Every row becomes one record of evidence.
   */
  kind: 'evidence';
  /**
   * Fields of the record; each from a column, or the same for every row.
   */
  record: {
    /**
     * Gate or part of the plan that the evidence is about.
     */
    about: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * Metric of the plan.
     */
    metric: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * Measured value; or part and whole.
     */
    value?: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * Counted part.
     */
    part?: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * Counted whole.
     */
    whole?: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * Unit; that of the metric unless given.
     */
    unit?: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * The part measured, where the criterion has keys.
     */
    key?: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * Number of samples behind the value.
     */
    samples?: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * Day on which it was true.
     */
    observed: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
    /**
     * One line beside it.
     */
    note?: {
      /**
       * Name of a column, as in the header.
       */
      column?: string;
      /**
       * The same for every row, instead of a column.
       */
      value?: string | number;
      /**
       * What stands in the column, and what it means; with it nothing else may stand there.
       *
       * @minItems 1
       * @maxItems 200
       *
       * Items: One word.
       */
      words?: {
        /**
         * As in the cell.
         */
        from: string;
        /**
         * What it means in the plan.
         */
        to: string;
      }[];
      /**
       * The cell is multiplied by this: 100 where cells hold 0.97 and percent is meant; 1 unless given.
       */
      times?: number;
      /**
       * Lowest value that can be right, after multiplying.
       */
      low?: number;
      /**
       * Highest value that can be right, after multiplying.
       */
      high?: number;
    };
  };
}
/**
 * A CSV file.
 */
export interface Csv {
  /**
   * A CSV file.
   */
  kind: 'csv';
  /**
   * What stands between two cells.
   */
  delimiter: ',' | ';' | '\t' | '|';
  /**
   * Encoding of the file.
   */
  encoding: 'utf-8' | 'windows-1252';
  /**
   * Row that holds the names of the columns, from 1; 1 unless given.
   */
  headerRow?: number;
}
/**
 * A workbook.
 */
export interface Xlsx {
  /**
   * A workbook.
   */
  kind: 'xlsx';
  /**
   * Name of the sheet.
   */
  sheet: string;
  /**
   * Row that holds the names of the columns, from 1; 1 unless given.
   */
  headerRow?: number;
}
/**
 * The data themselves are measured; only counts are recorded.
 */
export interface DataQualityMap {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * What kind of file it is.
   */
  source: Csv | Xlsx;
  /**
   * How numbers are written in texts of the file.
   */
  numbers: 'nl' | 'en';
  /**
   * True: a mark between digits separates thousands, so 1.234 (nl) or 1,234 (en) is 1234. False: the file has no such marks. Without this key a number like that is ambiguous, and refused.
   */
  grouped?: boolean;
  /**
   * How dates are written in texts of the file; dates of a workbook are dates already.
   */
  dates:
    | 'yyyy-MM-dd'
    | 'dd-MM-yyyy'
    | 'd-M-yyyy'
    | 'dd/MM/yyyy'
    | 'd/M/yyyy'
    | 'dd.MM.yyyy'
    | 'd.M.yyyy'
    | 'MM/dd/yyyy'
    | 'M/d/yyyy'
    | 'yyyyMMdd';
  /**
   * The data themselves are measured; only counts are recorded.
   */
  kind: 'data-quality';
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  about: string;
  /**
   * A day, written YYYY-MM-DD.
   */
  observed?: string;
  /**
   * Texts that mean "no value", besides an empty cell: n/a, -, onbekend.
   *
   * @maxItems 50
   *
   * Items: A text.
   */
  missing?: string[];
  /**
   * Columns that are measured; others are not looked at.
   *
   * @minItems 1
   * @maxItems 250
   *
   * Items: A column of the data.
   */
  columns: {
    /**
     * Name of a column, as in the header.
     */
    column: string;
    /**
     * Its name in the keys of the criterion; the name of the column unless given.
     */
    key?: string;
    /**
     * False for a column that may be empty: its missing values are not counted. True unless given.
     */
    required?: boolean;
    /**
     * What stands in it, for the consistency of formats.
     */
    type: 'text' | 'number' | 'date' | 'name' | 'choice' | 'shape';
    /**
     * How dates are written in texts of the file; dates of a workbook are dates already.
     */
    dates?:
      | 'yyyy-MM-dd'
      | 'dd-MM-yyyy'
      | 'd-M-yyyy'
      | 'dd/MM/yyyy'
      | 'd/M/yyyy'
      | 'dd.MM.yyyy'
      | 'd.M.yyyy'
      | 'MM/dd/yyyy'
      | 'M/d/yyyy'
      | 'yyyyMMdd';
    /**
     * Values that may stand there, for choice.
     *
     * @minItems 1
     * @maxItems 500
     *
     * Items: A value.
     */
    values?: string[];
    /**
     * 9 for a digit, A for a letter, anything else for itself, for shape: 9999 AA.
     */
    shape?: string;
  }[];
  /**
   * Missing values of every required column.
   */
  completeness?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    metric: string;
  };
  /**
   * Values that are written otherwise than the columns say.
   */
  consistency?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    metric?: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    item?: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    box?: string;
    pass?: Threshold;
  };
  /**
   * How old the newest date is on the day observed.
   */
  timeliness?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    metric?: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    item?: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    box?: string;
    /**
     * Name of a column, as in the header.
     */
    column: string;
    /**
     * Highest age of the newest date that is still fine, days.
     */
    maxAgeDays: number;
  };
  /**
   * Rows that repeat an earlier one.
   */
  duplicates?: {
    /**
     * Columns that together should differ in every row.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: Name of a column, as in the header.
     */
    columns: string[];
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    metric: string;
  };
  /**
   * Numbers of rows, as evidence for other gates.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: A number of rows.
   */
  samples?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    about: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    metric: string;
    /**
     * Which rows count.
     */
    count: 'rows' | 'complete' | 'clean';
  }[];
}
/**
 * A comparison with exactly one operator, in the unit that stands beside it.
 */
export interface Threshold {
  /**
   * Greater than this value.
   */
  gt?: number;
  /**
   * Greater than or equal to this value.
   */
  gte?: number;
  /**
   * Less than this value.
   */
  lt?: number;
  /**
   * Less than or equal to this value.
   */
  lte?: number;
  /**
   * Equal to this value.
   */
  eq?: number;
  /**
   * From the first to the second value, both included.
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: A bound, in the unit beside it.
   */
  between?: number[];
}
/**
 * Key performance indicators and their targets.
 */
export interface KPIs {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * The indicators.
   *
   * @minItems 1
   * @maxItems 200
   *
   * Items: A key performance indicator; its id is the metric that evidence names.
   */
  kpis: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * What it is about.
     */
    group: 'technical' | 'business';
    /**
     * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
     */
    unit: string;
    /**
     * Which direction is better.
     */
    better: 'higher' | 'lower';
    target?: Threshold;
    /**
     * True where the source states no operator.
     */
    assumed?: boolean;
    /**
     * Percent of the target by which a miss is called at risk; absent = none.
     */
    tolerance?: number;
    /**
     * Value before the programme.
     */
    baseline?: {
      /**
       * The value, in the unit of the KPI.
       */
      value: number;
      /**
       * A day, written YYYY-MM-DD.
       */
      observed: string;
    };
    /**
     * True if it is a change against a baseline.
     */
    needsBaseline?: boolean;
    /**
     * True if a shortfall may come from lack of demand.
     */
    demandLimited?: boolean;
    /**
     * True if it is on the dashboard and looked at in every review.
     */
    dashboard?: boolean;
    /**
     * Values of the published example; shown, never used in logic.
     */
    published?: {
      /**
       * Published current value, in the unit.
       */
      current?: number;
      /**
       * Published trend arrow.
       */
      arrow?: 'up' | 'down' | 'flat';
    };
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
}
/**
 * Inputs of the methods (`milepost calc`), in one file instead of in the phases. A section stands here or in one phase, never in both.
 */
export interface Methods {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  readiness?: Readiness;
  useCases?: UseCases;
  businessCase?: BusinessCase;
  technology?: Technology;
  sourcing?: Sourcing;
  dataQuality?: DataQuality;
  dataVolumes?: DataVolumes;
}
/**
 * Readiness: questions, weighted matrix, bands.
 */
export interface Readiness {
  /**
   * Questionnaire in groups.
   *
   * @maxItems 20
   *
   * Items: A group of questions.
   */
  questions?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    source?: Source;
    /**
     * The questions.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: A question.
     */
    items: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 500 characters.
       */
      question: string;
      /**
       * What kind of answer is asked.
       */
      answerType: 'yes-no' | 'percent' | 'choice' | 'text' | 'money';
      /**
       * Possible answers.
       *
       * @minItems 2
       * @maxItems 20
       *
       * Items: One line of text for people, 1 to 500 characters.
       */
      choices?: string[];
      /**
       * Criteria of the matrix that the answer helps to score.
       *
       * @maxItems 20
       *
       * Items: Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      informs?: string[];
      range?: Range;
      /**
       * The answer; null or absent = not answered yet.
       */
      answer?: string | number | boolean | null;
      source?: Source;
      /**
       * Present where the published source says nothing and milepost proposes this; may be removed.
       */
      addedBy?: 'milepost';
    }[];
  }[];
  /**
   * Weighted matrix; total = sum of score times weight.
   */
  matrix: {
    /**
     * Scores are whole numbers between these.
     */
    scale: {
      /**
       * Lowest score, points.
       */
      min: number;
      /**
       * Highest score, points.
       */
      max: number;
    };
    /**
     * Criteria.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: A criterion of the matrix.
     */
    criteria: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      title: string;
      /**
       * Weight, a whole number of at least 1; no unit.
       */
      weight: number;
      /**
       * Meaning of the scores.
       *
       * @maxItems 20
       *
       * Items: What a score means.
       */
      anchors?: {
        /**
         * The score, points.
         */
        score: number;
        /**
         * One line of text for people, 1 to 500 characters.
         */
        text: string;
      }[];
      source?: Source;
      /**
       * Present where the published source says nothing and milepost proposes this; may be removed.
       */
      addedBy?: 'milepost';
    }[];
    /**
     * Bands.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: A band of totals. A total belongs to the band with the highest min not above it.
     */
    bands: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      title: string;
      /**
       * Lowest total of the band, points; absent = no lower bound.
       */
      min?: number;
      /**
       * Highest published total of the band, points.
       */
      max?: number;
      /**
       * Published upper bound that is itself outside the band, points.
       */
      maxExclusive?: number;
      /**
       * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
       */
      advice?: string;
      source?: Source;
    }[];
  };
  /**
   * Assessments; history is kept.
   *
   * @maxItems 100
   *
   * Items: One assessor, one day.
   */
  assessments?: {
    /**
     * A day, written YYYY-MM-DD.
     */
    observed: string;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    by: string;
    /**
     * Scores.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: One score.
     */
    scores: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      criterion: string;
      /**
       * Score in points; null = not answered.
       */
      score: number | null;
      /**
       * One line of text for people, 1 to 500 characters.
       */
      reason?: string;
    }[];
  }[];
}
/**
 * A range of money in the programme's currency.
 */
export interface Range {
  /**
   * An amount of money in the programme's currency, written as a bare number: 15000.
   */
  low: number;
  /**
   * An amount of money in the programme's currency, written as a bare number: 15000.
   */
  high: number;
}
/**
 * Candidate use cases. impact = saving × probability / complexity, for ranking only; publishedScore is never compared with it.
 */
export interface UseCases {
  /**
   * Scale of probability and complexity.
   */
  scale: {
    /**
     * Lowest rating, points.
     */
    min: number;
    /**
     * Highest rating, points.
     */
    max: number;
  };
  /**
   * Candidates.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A candidate.
   */
  items: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * Rank in the published list.
     */
    publishedRank?: number;
    /**
     * Published score out of 10; editorial, never compared with the impact.
     */
    publishedScore?: number;
    /**
     * Published return on investment.
     */
    roi?: {
      /**
       * Lower bound, percent.
       */
      low: number;
      /**
       * Upper bound, percent.
       */
      high: number;
      /**
       * Horizon, months.
       */
      withinMonths: number;
    };
    /**
     * Yearly saving in the programme's currency per year: one number or a range {low, high}; null = not known yet.
     */
    saving?:
      | number
      | {
          /**
           * Lower end, in the same unit.
           */
          low: number;
          /**
           * Upper end, in the same unit.
           */
          high: number;
        }
      | null;
    /**
     * Saving each time, in the programme's currency; used with timesPerYear where saving is not given: one number or a range {low, high}; null = not known yet.
     */
    savingPerTime?:
      | number
      | {
          /**
           * Lower end, in the same unit.
           */
          low: number;
          /**
           * Upper end, in the same unit.
           */
          high: number;
        }
      | null;
    /**
     * How often it happens, times per year; null = not known yet.
     */
    timesPerYear?: number | null;
    /**
     * Rating of success, points of the scale (not a probability); null = not known yet.
     */
    probability?: number | null;
    /**
     * Rating of complexity, points of the scale; null = not known yet.
     */
    complexity?: number | null;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    technologyType?: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    dataClass?: string;
    /**
     * True for the one use case that this programme carries out.
     */
    selected?: boolean;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
}
/**
 * Business case: monthly saving, investment, break-even = investment / monthly saving.
 */
export interface BusinessCase {
  /**
   * One line of text for people, 1 to 120 characters.
   */
  process: string;
  /**
   * A day, written YYYY-MM-DD.
   */
  observed?: string;
  /**
   * Cost items.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A cost item, per month.
   */
  rows: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Cost now, currency per month: one number or a range {low, high}; null = not known yet.
     */
    now?:
      | number
      | {
          /**
           * Lower end, in the same unit.
           */
          low: number;
          /**
           * Upper end, in the same unit.
           */
          high: number;
        }
      | null;
    /**
     * Cost afterwards, currency per month: one number or a range {low, high}; null = not known yet.
     */
    after?:
      | number
      | {
          /**
           * Lower end, in the same unit.
           */
          low: number;
          /**
           * Upper end, in the same unit.
           */
          high: number;
        }
      | null;
    /**
     * False for cost that is not paid out (opportunity cost).
     */
    cash: boolean;
    /**
     * True where cash is our reading.
     */
    assumed?: boolean;
    source?: Source;
  }[];
  /**
   * Investment lines.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A cost line of the investment.
   */
  investment: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * An amount of money in the programme's currency, written as a bare number: 15000.
     */
    low: number;
    /**
     * An amount of money in the programme's currency, written as a bare number: 15000.
     */
    high: number;
    /**
     * Paid once or returning.
     */
    kind: 'one-off' | 'recurring';
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  /**
   * Yearly discount rate for net present value, percent.
   */
  discountRate?: number;
  /**
   * Share of the saving that is reached in which programme weeks; before the first step it is 0, after the last it stays. Absent = the rollout stages of the plan, as planned.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A step of the ramp.
   */
  ramp?: {
    /**
     * Programme weeks, week 1 being the first: 1, 4-6, or 13+ (no end).
     */
    weeks: number | string;
    /**
     * Share of the monthly saving, percent.
     */
    share: number;
  }[];
  /**
   * Horizon of the return on investment, months; 12 unless given.
   */
  roiMonths?: number;
  /**
   * Horizon of the net present value, months; 24 unless given. It is worked out only with a discountRate.
   */
  npvMonths?: number;
}
/**
 * Technology options and the choice.
 */
export interface Technology {
  /**
   * Budget that the costs are compared with, in the programme's currency; absent = the amount of budget.yaml: one number or a range {low, high}; null = not known yet.
   */
  budget?:
    | number
    | {
        /**
         * Lower end, in the same unit.
         */
        low: number;
        /**
         * Upper end, in the same unit.
         */
        high: number;
      }
    | null;
  /**
   * Options.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A type of technology.
   */
  options: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Products.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: A product.
     */
    technologies: {
      /**
       * One line of text for people, 1 to 120 characters.
       */
      name: string;
      /**
       * A day, written YYYY-MM-DD.
       */
      asOf?: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      supersededBy?: string;
      /**
       * One line of text for people, 1 to 500 characters.
       */
      note?: string;
    }[];
    /**
     * Complexity of implementation, in words; not the 1-10 rating.
     */
    complexity: 'low' | 'low-medium' | 'medium' | 'medium-high' | 'high';
    cost: Range;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  /**
   * What was chosen.
   */
  choice?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    option: string;
    /**
     * One line of text for people, 1 to 500 characters.
     */
    reason: string;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    by: string;
  };
}
/**
 * Build, buy or partner as a scorecard; a person chooses.
 */
export interface Sourcing {
  /**
   * Budget that the options are judged by, in the programme's currency; absent = the amount of budget.yaml: one number or a range {low, high}; null = not known yet.
   */
  budget?:
    | number
    | {
        /**
         * Lower end, in the same unit.
         */
        low: number;
        /**
         * Upper end, in the same unit.
         */
        high: number;
      }
    | null;
  /**
   * Options.
   *
   * @minItems 2
   * @maxItems 10
   *
   * Items: An option.
   */
  options: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    source?: Source;
    /**
     * Reasons.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: A reason for the option.
     */
    criteria: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      title: string;
      /**
       * The budget for which it holds, currency.
       */
      budget?: {
        /**
         * An amount of money in the programme's currency, written as a bare number: 15000.
         */
        gt?: number;
        /**
         * An amount of money in the programme's currency, written as a bare number: 15000.
         */
        gte?: number;
        /**
         * An amount of money in the programme's currency, written as a bare number: 15000.
         */
        lt?: number;
        /**
         * An amount of money in the programme's currency, written as a bare number: 15000.
         */
        lte?: number;
      };
      /**
       * True where the source does not say whether the bounds are included.
       */
      assumed?: boolean;
      /**
       * Does it hold here? null or absent = not answered yet.
       */
      answer?: boolean | null;
      source?: Source;
    }[];
  }[];
  /**
   * What was chosen.
   */
  choice?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    option: string;
    /**
     * One line of text for people, 1 to 500 characters.
     */
    reason: string;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    by: string;
  };
}
/**
 * Data quality requirements.
 */
export interface DataQuality {
  /**
   * Critical fields.
   *
   * @maxItems 100
   *
   * Items: Name of a critical field, as in the data.
   */
  fields?: string[];
  /**
   * Over what completeness is judged.
   */
  aggregation?: 'each-field' | 'pooled';
  /**
   * Requirements.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A requirement.
   */
  items: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * How it is established.
     */
    kind: 'measured' | 'attested';
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    metric?: string;
    /**
     * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
     */
    unit?: string;
    pass?: Threshold;
    /**
     * True if it may be declared not applicable with a reason.
     */
    mayBeNotApplicable?: boolean;
    /**
     * True where the figure is our reading.
     */
    assumed?: boolean;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  /**
   * Least amounts by class of model; absent = dataVolumes of the plan.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A class of model with its need for data.
   */
  volumes?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Least amount, in the unit.
     */
    min: number;
    /**
     * Usual upper amount, in the unit; absent = none stated.
     */
    typicalMax?: number;
    /**
     * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
     */
    unit: string;
    source?: Source;
  }[];
  /**
   * Sources of data that were looked at.
   *
   * @maxItems 50
   *
   * Items: One source of data: what was counted in it, and what a person found.
   */
  sources?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * A day, written YYYY-MM-DD.
     */
    observed?: string;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    by?: string;
    /**
     * Missing values, counted field by field.
     *
     * @maxItems 100
     *
     * Items: Missing values of one field.
     */
    missing?: {
      /**
       * Name of a field, as in the data.
       */
      field: string;
      /**
       * Rows in which the field is empty, a count.
       */
      missing: number;
      /**
       * Rows that were looked at, a count.
       */
      rows: number;
    }[];
    /**
     * What a person confirms of the requirements that are attested.
     *
     * @maxItems 50
     *
     * Items: One answer.
     */
    answers?: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      item: string;
      /**
       * Whether the requirement is met; null = not answered yet.
       */
      result: 'met' | 'not-met' | 'not-applicable' | null;
      /**
       * One line of text for people, 1 to 500 characters.
       */
      reason?: string;
    }[];
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    dataClass?: string;
    /**
     * How much data there is, in the unit of its data class; null = not known yet.
     */
    amount?: number | null;
    source?: Source;
  }[];
}
/**
 * Data volume requirements by class.
 */
export interface DataVolumes {
  /**
   * Classes.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A class of model with its need for data.
   */
  classes: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Least amount, in the unit.
     */
    min: number;
    /**
     * Usual upper amount, in the unit; absent = none stated.
     */
    typicalMax?: number;
    /**
     * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
     */
    unit: string;
    source?: Source;
  }[];
}
/**
 * The programme: what it is, when it starts, who takes part, where its issues live.
 */
export interface Milepost {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  id: string;
  /**
   * One line of text for people, 1 to 120 characters.
   */
  title: string;
  /**
   * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
   */
  description?: string;
  /**
   * Language of everything milepost writes for people.
   */
  language: 'nl' | 'en';
  /**
   * The playbook this programme started from.
   */
  playbook?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * Version of the playbook.
     */
    version: string;
  };
  /**
   * A day, written YYYY-MM-DD.
   */
  start: string;
  /**
   * What a start that is not a Monday means; to be named then.
   */
  startRule?: 'exact' | 'snap-back' | 'snap-next';
  /**
   * IANA time zone in which days begin, e.g. Europe/Amsterdam.
   */
  timeZone: string;
  /**
   * ISO 4217 code of all money in the plan.
   */
  currency: string;
  /**
   * Country code of the calendar files calendar/<code>-<year>.yaml.
   */
  calendar?: string;
  /**
   * How planned weeks follow from published weeks.
   */
  schedule: {
    /**
     * Chosen once, when the programme starts.
     */
    policy: 'as_published' | 'extend' | 'extend_parallel_training' | 'paired';
  };
  /**
   * Roles; who holds them stands in people.yaml.
   *
   * @minItems 1
   * @maxItems 50
   *
   * Items: A role in the programme.
   */
  roles: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
  }[];
  decide: Decide;
  /**
   * Limits of the programme.
   */
  limits?: {
    /**
     * How often one phase or sprint may be recycled; 2 unless given.
     */
    maxRecycles?: number;
  };
  /**
   * What the forecast of the finish reckons with. It informs people and never decides.
   */
  forecast?: {
    /**
     * A day, written YYYY-MM-DD.
     */
    promised?: string;
    /**
     * Shortest time a part takes, percent of its planned working days; 90 is assumed unless given.
     */
    shortest?: number;
    /**
     * Longest time a part takes, percent of its planned working days; 150 is assumed unless given.
     */
    longest?: number;
    /**
     * Chance that a phase or sprint is done over at its gate, percent; own decisions count from ten on unless given.
     */
    recycleChance?: number;
    /**
     * Chance that a rollout stage has to be repeated, percent; own decisions count from ten on unless given.
     */
    repeatChance?: number;
  };
  /**
   * Where milestones and issues live.
   */
  tracker:
    | {
        /**
         * Markdown files in this repository.
         */
        kind: 'local';
        milestones?: Milestones;
        /**
         * True for one issue that shows where the whole programme stands; false unless given.
         */
        dashboard?: boolean;
      }
    | {
        /**
         * A GitHub repository.
         */
        kind: 'github';
        /**
         * owner/name of the repository.
         */
        repository: string;
        /**
         * Numeric id of the repository; apply refuses another one.
         */
        repositoryId?: number;
        milestones?: Milestones;
        /**
         * True for one issue that shows where the whole programme stands; false unless given.
         */
        dashboard?: boolean;
        /**
         * Bots trusted as authors.
         *
         * @maxItems 20
         *
         * Items: Login of a bot whose issues may carry our marker.
         */
        bots?: string[];
        /**
         * Under which issue a task lies; phase unless given.
         */
        nest?: 'phase' | 'sprint';
        /**
         * True if issues are assigned to the logins of people.yaml.
         */
        assign?: boolean;
        /**
         * Issue types of the organisation by kind of item, for new issues.
         */
        issueTypes?: {
          /**
           * Type of a phase's tracking issue.
           */
          phase?: string;
          /**
           * Type of a task.
           */
          task?: string;
          /**
           * Type of a deliverable.
           */
          deliverable?: string;
          /**
           * Type of a gate's issue.
           */
          gate?: string;
          /**
           * Type of a review.
           */
          review?: string;
          /**
           * Type of a communication moment.
           */
          communication?: string;
          /**
           * Type of a training or its material.
           */
          training?: string;
        };
        /**
         * A project of the organisation that shows the programme on a roadmap; it must exist.
         */
        project?: {
          /**
           * Organisation that owns the project; the repository's owner unless given.
           */
          owner?: string;
          /**
           * Number of the project, as in its address.
           */
          number: number;
          /**
           * Fields of the project that milepost fills, by their names there; others are left alone.
           */
          fields: {
            /**
             * Date field for the first day.
             */
            start?: string;
            /**
             * Date field for the last day.
             */
            end?: string;
            /**
             * Single-select field for the state.
             */
            status?: string;
            /**
             * Text or single-select field for the phase's title.
             */
            phase?: string;
          };
        };
      };
  /**
   * Findings that are known and accepted.
   *
   * @maxItems 100
   *
   * Items: A known contradiction, accepted with a reason; it stays visible as info.
   */
  acknowledge?: {
    /**
     * Code of the finding.
     */
    finding: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    about?: string;
    /**
     * One line of text for people, 1 to 500 characters.
     */
    reason: string;
  }[];
}
/**
 * Who decides at the gate.
 */
export interface Decide {
  /**
   * Role to number of deciders.
   */
  roles: {
    /**
     * Deciders of this role.
     */
    [k: string]: number;
  };
}
/**
 * Which parts get a milestone besides phases; all unless switched off.
 */
export interface Milestones {
  /**
   * Milestones for sprints.
   */
  sprint?: boolean;
  /**
   * Milestones for rollout stages.
   */
  stage?: boolean;
  /**
   * Milestones for review months.
   */
  review?: boolean;
}
/**
 * Who holds which role. The one file with people in it; it may be edited.
 */
export interface People {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Role to login, or to a list of logins.
   */
  roles: {
    /**
     * Login on the tracker.
     *
     * @maxItems 50
     */
    [k: string]: string | string[];
  };
}
/**
 * One phase: its weeks, tasks, deliverables, sprints, rollout and gate, and the working sections that belong to it.
 */
export interface Phase {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  id: string;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  renamedFrom?: string;
  /**
   * One line of text for people, 1 to 120 characters.
   */
  title: string;
  /**
   * Programme weeks, week 1 being the first: 1, 4-6, or 13+ (no end).
   */
  weeks: number | string;
  /**
   * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
   */
  goal?: string;
  /**
   * A role of milepost.yaml (never a name or a login).
   */
  owner?: string;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  workstream?: string;
  /**
   * True if, under schedule policy extend_parallel_training, this phase runs beside the last weeks of the phase before it.
   */
  besidePrevious?: boolean;
  source?: Source;
  /**
   * Present where the published source says nothing and milepost proposes this; may be removed.
   */
  addedBy?: 'milepost';
  /**
   * Tasks.
   *
   * @maxItems 250
   *
   * Items: Something a person does.
   */
  tasks?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    renamedFrom?: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    sprint?: string;
    /**
     * Programme weeks, week 1 being the first: 1, 4-6, or 13+ (no end).
     */
    weeks?: number | string;
    /**
     * Tasks that must be done first.
     *
     * @maxItems 50
     *
     * Items: Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    needs?: string[];
    /**
     * Tick boxes.
     *
     * @maxItems 50
     */
    boxes?: Box[];
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    workstream?: string;
    /**
     * Estimated effort, hours.
     */
    effortHours?: number;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  /**
   * Deliverables.
   *
   * @maxItems 250
   *
   * Items: Something the phase hands over.
   */
  deliverables?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    renamedFrom?: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * False if the phase may pass without it; true unless given.
     */
    required?: boolean;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  /**
   * Length of each sprint, weeks.
   */
  sprintWeeks?: number;
  sprintWeeksSource?: Source;
  /**
   * Sprints, in order.
   *
   * @minItems 1
   * @maxItems 60
   *
   * Items: One sprint.
   */
  sprints?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    renamedFrom?: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * One line of text for people, 1 to 500 characters.
     */
    theme?: string;
    themeSource?: Source;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    goal?: string;
    /**
     * Under schedule policy paired, sprints with the same block number share their weeks.
     */
    block?: number;
    gate: Gate;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  /**
   * A staged rollout at the end of a phase.
   */
  rollout?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id?: string;
    /**
     * What the share counts, e.g. documents, users, locations.
     */
    unit: string;
    /**
     * How many of the unit there are in all.
     */
    population: number;
    /**
     * Gates that must have passed before the first stage starts.
     *
     * @maxItems 50
     *
     * Items: Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    requires?: string[];
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    requiresAddedBy?: 'milepost';
    decide?: Decide;
    /**
     * Stages; the shares rise.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: One stage of a rollout; its gate has the id of the stage.
     */
    stages: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      renamedFrom?: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      title: string;
      /**
       * Share of the population, percent.
       */
      share: number;
      /**
       * Programme weeks, week 1 being the first: 1, 4-6, or 13+ (no end).
       */
      weeks: number | string;
      /**
       * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
       */
      goal?: string;
      /**
       * A number of days or weeks: P14D or P2W.
       */
      soak?: string;
      observations?: Observations;
      score?: Score;
      decide?: Decide;
      criteria: Criteria;
      /**
       * Measurements that bring the share to 0 at once.
       *
       * @maxItems 20
       */
      hardStops?: HardStop[];
      /**
       * Present where the published source says nothing and milepost proposes this; may be removed.
       */
      criteriaAddedBy?: 'milepost';
      /**
       * A role of milepost.yaml (never a name or a login).
       */
      owner?: string;
      source?: Source;
      /**
       * Present where the published source says nothing and milepost proposes this; may be removed.
       */
      addedBy?: 'milepost';
    }[];
    /**
     * What comes after the last stage.
     */
    improvement: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      title: string;
      /**
       * Programme weeks, week 1 being the first: 1, 4-6, or 13+ (no end).
       */
      weeks: number | string;
      /**
       * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
       */
      goal?: string;
      source?: Source;
      /**
       * Present where the published source says nothing and milepost proposes this; may be removed.
       */
      addedBy?: 'milepost';
    };
  };
  gate: Gate;
  readiness?: Readiness;
  useCases?: UseCases;
  businessCase?: BusinessCase;
  technology?: Technology;
  sourcing?: Sourcing;
  dataQuality?: DataQuality;
  dataVolumes?: DataVolumes;
  /**
   * Infrastructure to set up.
   */
  infrastructure?: {
    /**
     * One line of text for people, 1 to 500 characters.
     */
    strategy?: string;
    strategySource?: Source;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    group?: string;
    groupSource?: Source;
    /**
     * Resources.
     *
     * @minItems 1
     * @maxItems 100
     *
     * Items: A resource.
     */
    resources: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      type: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      name: string;
      source?: Source;
    }[];
  };
  /**
   * Security and compliance checklist.
   */
  security?: {
    /**
     * Items.
     *
     * @minItems 1
     * @maxItems 100
     */
    items: Box[];
  };
  /**
   * Scope of the first version: in and out.
   */
  scope?: {
    /**
     * Which part of the functionality brings which part of the value.
     */
    rule?: {
      /**
       * Part of the functionality, percent.
       */
      functionality: number;
      /**
       * Part of the value, percent.
       */
      value: number;
      source?: Source;
    };
    /**
     * In scope.
     *
     * @minItems 1
     * @maxItems 50
     *
     * Items: A part of the scope.
     */
    in: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      title: string;
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      metric?: string;
      /**
       * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
       */
      unit?: string;
      pass?: Threshold;
      /**
       * True where the source states no operator.
       */
      assumed?: boolean;
      /**
       * Fields it covers.
       *
       * @maxItems 100
       *
       * Items: Name of a field.
       */
      fields?: string[];
      /**
       * How many it covers.
       */
      count?: number;
      source?: Source;
      /**
       * Present where the published source says nothing and milepost proposes this; may be removed.
       */
      addedBy?: 'milepost';
    }[];
    /**
     * Out of scope.
     *
     * @maxItems 50
     *
     * Items: A part of the scope.
     */
    out?: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 120 characters.
       */
      title: string;
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      metric?: string;
      /**
       * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
       */
      unit?: string;
      pass?: Threshold;
      /**
       * True where the source states no operator.
       */
      assumed?: boolean;
      /**
       * Fields it covers.
       *
       * @maxItems 100
       *
       * Items: Name of a field.
       */
      fields?: string[];
      /**
       * How many it covers.
       */
      count?: number;
      source?: Source;
      /**
       * Present where the published source says nothing and milepost proposes this; may be removed.
       */
      addedBy?: 'milepost';
    }[];
  };
}
/**
 * One tick box of a checklist.
 */
export interface Box {
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  id: string;
  /**
   * One line of text for people, 1 to 500 characters.
   */
  title: string;
  source?: Source;
  /**
   * Present where the published source says nothing and milepost proposes this; may be removed.
   */
  addedBy?: 'milepost';
}
/**
 * A question with criteria at the end of a phase, sprint or rollout stage.
 */
export interface Gate {
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  id: string;
  /**
   * One line of text for people, 1 to 120 characters.
   */
  title?: string;
  /**
   * Gates that must have passed before this part starts; absent = the gate of the part before it.
   *
   * @maxItems 50
   *
   * Items: Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  requires?: string[];
  /**
   * Present where the published source says nothing and milepost proposes this; may be removed.
   */
  requiresAddedBy?: 'milepost';
  score?: Score;
  decide?: Decide;
  criteria: Criteria;
  source?: Source;
  /**
   * Present where the published source says nothing and milepost proposes this; may be removed.
   */
  addedBy?: 'milepost';
}
/**
 * Score band over the weighted criteria, in percent of the possible points.
 */
export interface Score {
  /**
   * Least score for a warning, percent.
   */
  warn?: number;
  /**
   * Least score for a pass, percent.
   */
  pass: number;
}
/**
 * A measured condition.
 */
export interface MetricCriterion {
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  id: string;
  /**
   * A measured condition (this is what a criterion without kind is).
   */
  kind?: 'metric';
  /**
   * One line of text for people, 1 to 120 characters.
   */
  title?: string;
  /**
   * How much the criterion counts.
   */
  level: 'must' | 'should' | 'advisory';
  /**
   * Weight, a whole number of at least 1; no unit.
   */
  weight?: number;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  metric: string;
  /**
   * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
   */
  unit: string;
  pass: Threshold;
  warn?: Threshold;
  /**
   * Percent of the target by which a miss is still a warning (instead of warn).
   */
  tolerance?: number;
  /**
   * How several measurements become one value; last unless given.
   */
  aggregate?: 'last' | 'min' | 'max' | 'mean' | 'median' | 'sum' | 'count' | 'all';
  /**
   * Parts that are each judged alone; the worst counts.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: Name of one part that is judged alone.
   */
  keys?: string[];
  /**
   * A number of days or weeks: P14D or P2W.
   */
  maxAge?: string;
  /**
   * Least number of samples behind a measurement.
   */
  minSamples?: number;
  /**
   * Which measurements count by date; epoch unless given.
   */
  window?: 'epoch' | 'any';
  /**
   * True where the source states no operator and this one is our reading.
   */
  assumed?: boolean;
  /**
   * True if a check record with a reason may take this criterion out.
   */
  mayBeNotApplicable?: boolean;
  /**
   * A role of milepost.yaml (never a name or a login).
   */
  owner?: string;
  source?: Source;
  /**
   * Present where the published source says nothing and milepost proposes this; may be removed.
   */
  addedBy?: 'milepost';
}
/**
 * A condition that a person confirms by a check record.
 */
export interface CheckCriterion {
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  id: string;
  /**
   * A condition that a person confirms.
   */
  kind: 'check';
  /**
   * One line of text for people, 1 to 120 characters.
   */
  title?: string;
  /**
   * How much the criterion counts.
   */
  level: 'must' | 'should' | 'advisory';
  /**
   * Weight, a whole number of at least 1; no unit.
   */
  weight?: number;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  item?: string;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  box?: string;
  /**
   * A number of days or weeks: P14D or P2W.
   */
  maxAge?: string;
  /**
   * Which check records count by date; epoch unless given.
   */
  window?: 'epoch' | 'any';
  /**
   * True if the answer not-applicable with a reason is allowed.
   */
  mayBeNotApplicable?: boolean;
  /**
   * A role of milepost.yaml (never a name or a login).
   */
  owner?: string;
  source?: Source;
  /**
   * Present where the published source says nothing and milepost proposes this; may be removed.
   */
  addedBy?: 'milepost';
}
/**
 * How many good observations make the stage ready.
 */
export interface Observations {
  /**
   * Consecutive good observations needed.
   */
  need: number;
  /**
   * A number of days or weeks: P14D or P2W.
   */
  apart?: string;
  /**
   * Bad observations allowed in one stay at the stage; 0 unless given.
   */
  allowBad?: number;
}
/**
 * A measurement that ends the rollout at once.
 */
export interface HardStop {
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  id?: string;
  /**
   * One line of text for people, 1 to 120 characters.
   */
  title?: string;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  metric: string;
  /**
   * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
   */
  unit: string;
  fail: Threshold;
  source?: Source;
  /**
   * Present where the published source says nothing and milepost proposes this; may be removed.
   */
  addedBy?: 'milepost';
}
/**
 * A reusable starter plan.
 */
export interface Playbook {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  id: string;
  /**
   * Version of the playbook.
   */
  version: string;
  /**
   * Languages it is written in.
   *
   * @minItems 1
   *
   * Items: Language.
   */
  languages: ('nl' | 'en')[];
  /**
   * Country code of its calendar.
   */
  calendar?: string;
  /**
   * Title by language.
   */
  titles: {
    /**
     * One line of text for people, 1 to 120 characters.
     */
    nl?: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    en?: string;
  };
  /**
   * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
   */
  source?: string;
}
/**
 * Measurements of one occasion.
 */
export interface Evidence {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Id of the record = its file name without .yaml.
   */
  id: string;
  /**
   * Measurements of one occasion.
   */
  kind: 'evidence';
  /**
   * A moment with its zone, written like 2026-03-12T14:15:02Z.
   */
  at: string;
  /**
   * Who, as a role.
   */
  by: {
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    role: string;
  };
  /**
   * Records this one knows of; they come first.
   *
   * @maxItems 50
   *
   * Items: Id of a record.
   */
  after?: string[];
  /**
   * What it is about: an id of the plan, `programme`, or a review period (2026-11).
   */
  about: string;
  /**
   * When it was true: a day, or from and to.
   */
  observed:
    | string
    | {
        /**
         * A day, written YYYY-MM-DD.
         */
        from: string;
        /**
         * A day, written YYYY-MM-DD.
         */
        to: string;
      };
  /**
   * Measurements.
   *
   * @minItems 1
   * @maxItems 200
   *
   * Items: One measurement.
   */
  measurements: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    metric: string;
    /**
     * The part measured, where the criterion has keys.
     */
    key?: string;
    /**
     * Measured value, in the unit.
     */
    value?: number;
    /**
     * Counted part (with whole); the value is part/whole.
     */
    part?: number;
    /**
     * Counted whole (with part).
     */
    whole?: number;
    /**
     * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
     */
    unit: string;
    /**
     * True if a small percentage is really meant.
     */
    unitConfirmed?: boolean;
    /**
     * Number of samples behind the value.
     */
    samples?: number;
  }[];
  /**
   * Where the measurement comes from.
   */
  source?: {
    /**
     * Kind of source.
     */
    kind: 'manual' | 'file' | 'issue' | 'ci' | 'url' | 'sheet';
    /**
     * Path, number, link, or name of the file imported.
     */
    ref?: string;
    /**
     * SHA-256 of the file.
     */
    digest?: string;
    /**
     * Name of the sheet, of a workbook.
     */
    sheet?: string;
    /**
     * Row of the file that it stood on, from 1; absent = the whole file.
     */
    row?: number;
  };
  /**
   * One line of text for people, 1 to 500 characters.
   */
  note?: string;
}
/**
 * A person confirms, denies or declares not applicable.
 */
export interface Check {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Id of the record = its file name without .yaml.
   */
  id: string;
  /**
   * A person confirms, denies or declares not applicable.
   */
  kind: 'check';
  /**
   * A moment with its zone, written like 2026-03-12T14:15:02Z.
   */
  at: string;
  /**
   * Who, as a role.
   */
  by: {
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    role: string;
  };
  /**
   * Records this one knows of; they come first.
   *
   * @maxItems 50
   *
   * Items: Id of a record.
   */
  after?: string[];
  /**
   * What it is about: an id of the plan, `programme`, or a review period (2026-11).
   */
  about: string;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  item: string;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  box?: string;
  /**
   * The answer.
   */
  result: 'done' | 'not-done' | 'not-applicable';
  /**
   * A day, written YYYY-MM-DD.
   */
  observed?: string;
  /**
   * One line of text for people, 1 to 500 characters.
   */
  reason?: string;
  /**
   * Where the measurement comes from.
   */
  source?: {
    /**
     * Kind of source.
     */
    kind: 'manual' | 'file' | 'issue' | 'ci' | 'url' | 'sheet';
    /**
     * Path, number, link, or name of the file imported.
     */
    ref?: string;
    /**
     * SHA-256 of the file.
     */
    digest?: string;
    /**
     * Name of the sheet, of a workbook.
     */
    sheet?: string;
    /**
     * Row of the file that it stood on, from 1; absent = the whole file.
     */
    row?: number;
  };
}
/**
 * A vote for a decision.
 */
export interface Vote {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Id of the record = its file name without .yaml.
   */
  id: string;
  /**
   * A vote for a decision.
   */
  kind: 'vote';
  /**
   * A moment with its zone, written like 2026-03-12T14:15:02Z.
   */
  at: string;
  /**
   * Who, as a role.
   */
  by: {
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    role: string;
  };
  /**
   * Records this one knows of; they come first.
   *
   * @maxItems 50
   *
   * Items: Id of a record.
   */
  after?: string[];
  /**
   * What it is about: an id of the plan, `programme`, or a review period (2026-11).
   */
  about: string;
  /**
   * The vote.
   */
  vote: string;
  /**
   * Digest voted on.
   */
  digest: string;
  /**
   * One line of text for people, 1 to 500 characters.
   */
  reason?: string;
}
/**
 * A decision by a person.
 */
export interface Decision {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Id of the record = its file name without .yaml.
   */
  id: string;
  /**
   * A decision by a person.
   */
  kind: 'decision';
  /**
   * A moment with its zone, written like 2026-03-12T14:15:02Z.
   */
  at: string;
  /**
   * Who, as a role.
   */
  by: {
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    role: string;
  };
  /**
   * Records this one knows of; they come first.
   *
   * @maxItems 50
   *
   * Items: Id of a record.
   */
  after?: string[];
  /**
   * What it is about: an id of the plan, `programme`, or a review period (2026-11).
   */
  about: string;
  /**
   * The decision.
   */
  decision: 'go' | 'go-with-conditions' | 'hold' | 'recycle' | 'stop';
  /**
   * For a rollout: what moves.
   */
  move?: 'promote' | 'resume' | 'pause' | 'step-back' | 'roll-back';
  /**
   * A day, written YYYY-MM-DD.
   */
  until?: string;
  /**
   * Conditions; they become musts of the next gate.
   *
   * @maxItems 50
   *
   * Items: Something to do.
   */
  conditions?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 500 characters.
     */
    text: string;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner: string;
    /**
     * A day, written YYYY-MM-DD.
     */
    due: string;
  }[];
  /**
   * Digest of definition, epoch and criterion verdicts.
   */
  digest: string;
  /**
   * What the verdict was computed from.
   */
  seen: {
    /**
     * Verdict.
     */
    verdict: 'pass' | 'warn' | 'inconclusive' | 'error' | 'fail';
    /**
     * Score interval, percent.
     */
    score?: {
      /**
       * Lowest, percent.
       */
      low: number;
      /**
       * Highest, percent.
       */
      high: number;
    };
    /**
     * Criteria.
     *
     * @maxItems 500
     *
     * Items: Verdict of one criterion.
     */
    criteria: {
      /**
       * Criterion.
       */
      id: string;
      /**
       * Verdict.
       */
      verdict: 'pass' | 'warn' | 'inconclusive' | 'error' | 'fail';
    }[];
    /**
     * Records that were seen.
     *
     * @maxItems 10000
     *
     * Items: Id of a record.
     */
    evidence: string[];
  };
  /**
   * Parts that start with this record.
   *
   * @maxItems 400
   *
   * Items: A part that starts, with the definition in force.
   */
  starts?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    item: string;
    /**
     * Digest of the definition.
     */
    digest: string;
    /**
     * The definition in force, without titles and prose.
     */
    pinned: {
      gate: Gate;
      /**
       * Implicit musts.
       *
       * @maxItems 500
       *
       * Items: An implicit must of a phase gate.
       */
      implicit?: {
        /**
         * Kind and item.
         */
        id: string;
        /**
         * Kind.
         */
        kind: 'sprint' | 'rollout' | 'deliverable';
        /**
         * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
         */
        item: string;
      }[];
      /**
       * Programme weeks, week 1 being the first: 1, 4-6, or 13+ (no end).
       */
      weeks?: number | string;
      /**
       * Length of a sprint, weeks.
       */
      sprintWeeks?: number;
      /**
       * What a rollout stage is besides its gate.
       */
      stage?: {
        /**
         * Share of the population, percent.
         */
        share: number;
        /**
         * A number of days or weeks: P14D or P2W.
         */
        soak?: string;
        observations?: Observations;
        /**
         * Hard stops.
         *
         * @maxItems 20
         */
        hardStops?: HardStop[];
      };
    };
  }[];
  /**
   * One line of text for people, 1 to 500 characters.
   */
  reason?: string;
}
/**
 * An exception for one criterion.
 */
export interface Waiver {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Id of the record = its file name without .yaml.
   */
  id: string;
  /**
   * An exception for one criterion.
   */
  kind: 'waiver';
  /**
   * A moment with its zone, written like 2026-03-12T14:15:02Z.
   */
  at: string;
  /**
   * Who, as a role.
   */
  by: {
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    role: string;
  };
  /**
   * Records this one knows of; they come first.
   *
   * @maxItems 50
   *
   * Items: Id of a record.
   */
  after?: string[];
  /**
   * What it is about: an id of the plan, `programme`, or a review period (2026-11).
   */
  about: string;
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  criterion: string;
  /**
   * One line of text for people, 1 to 500 characters.
   */
  reason: string;
  /**
   * One line of text for people, 1 to 500 characters.
   */
  risk?: string;
  /**
   * A day, written YYYY-MM-DD.
   */
  from?: string;
  /**
   * A day, written YYYY-MM-DD.
   */
  expires?: string;
}
/**
 * A move of a review; `about` is the period.
 */
export interface ReviewStep {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Id of the record = its file name without .yaml.
   */
  id: string;
  /**
   * A move of a review; `about` is the period.
   */
  kind: 'review-step';
  /**
   * A moment with its zone, written like 2026-03-12T14:15:02Z.
   */
  at: string;
  /**
   * Who, as a role.
   */
  by: {
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    role: string;
  };
  /**
   * Records this one knows of; they come first.
   *
   * @maxItems 50
   *
   * Items: Id of a record.
   */
  after?: string[];
  /**
   * What it is about: an id of the plan, `programme`, or a review period (2026-11).
   */
  about: string;
  /**
   * What happens.
   */
  move: 'open' | 'step' | 'close' | 'skip';
  /**
   * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
   */
  step?: string;
  /**
   * What the step records.
   */
  data?: {
    /**
     * Whether it was done.
     */
    done?: boolean;
    /**
     * One line of text for people, 1 to 500 characters.
     */
    reason?: string;
    /**
     * Number of responses.
     */
    responses?: number;
    /**
     * What was found.
     *
     * @maxItems 50
     *
     * Items: One line of text for people, 1 to 500 characters.
     */
    findings?: string[];
    /**
     * Actions, in order.
     *
     * @maxItems 50
     *
     * Items: Something to do.
     */
    actions?: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      id: string;
      /**
       * One line of text for people, 1 to 500 characters.
       */
      text: string;
      /**
       * A role of milepost.yaml (never a name or a login).
       */
      owner: string;
      /**
       * A day, written YYYY-MM-DD.
       */
      due: string;
    }[];
    /**
     * Performance figures.
     *
     * @maxItems 20
     *
     * Items: A performance figure.
     */
    changes?: {
      /**
       * What it is about.
       */
      subject: 'speed' | 'accuracy' | 'cost';
      /**
       * Target, in the unit.
       */
      target: number;
      /**
       * Current value, in the unit.
       */
      current: number;
      /**
       * Value before, in the unit.
       */
      previous?: number;
      /**
       * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
       */
      unit: string;
    }[];
    /**
     * Carried actions.
     *
     * @maxItems 100
     *
     * Items: An open action of an earlier review, carried on.
     */
    carried?: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      action: string;
      /**
       * One line of text for people, 1 to 500 characters.
       */
      reason: string;
    }[];
  };
  /**
   * One line of text for people, 1 to 500 characters.
   */
  reason?: string;
}
/**
 * The plan as it stands comes into force.
 */
export interface Approval {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Id of the record = its file name without .yaml.
   */
  id: string;
  /**
   * The plan as it stands comes into force.
   */
  kind: 'approval';
  /**
   * A moment with its zone, written like 2026-03-12T14:15:02Z.
   */
  at: string;
  /**
   * Who, as a role.
   */
  by: {
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    role: string;
  };
  /**
   * Records this one knows of; they come first.
   *
   * @maxItems 50
   *
   * Items: Id of a record.
   */
  after?: string[];
  /**
   * What it is about: an id of the plan, `programme`, or a review period (2026-11).
   */
  about: string;
  /**
   * Parts that start with this record.
   *
   * @maxItems 400
   *
   * Items: A part that starts, with the definition in force.
   */
  starts: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    item: string;
    /**
     * Digest of the definition.
     */
    digest: string;
    /**
     * The definition in force, without titles and prose.
     */
    pinned: {
      gate: Gate;
      /**
       * Implicit musts.
       *
       * @maxItems 500
       *
       * Items: An implicit must of a phase gate.
       */
      implicit?: {
        /**
         * Kind and item.
         */
        id: string;
        /**
         * Kind.
         */
        kind: 'sprint' | 'rollout' | 'deliverable';
        /**
         * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
         */
        item: string;
      }[];
      /**
       * Programme weeks, week 1 being the first: 1, 4-6, or 13+ (no end).
       */
      weeks?: number | string;
      /**
       * Length of a sprint, weeks.
       */
      sprintWeeks?: number;
      /**
       * What a rollout stage is besides its gate.
       */
      stage?: {
        /**
         * Share of the population, percent.
         */
        share: number;
        /**
         * A number of days or weeks: P14D or P2W.
         */
        soak?: string;
        observations?: Observations;
        /**
         * Hard stops.
         *
         * @maxItems 20
         */
        hardStops?: HardStop[];
      };
    };
  }[];
  /**
   * One line of text for people, 1 to 500 characters.
   */
  reason?: string;
}
/**
 * Corrects or withdraws another record.
 */
export interface Correction {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Id of the record = its file name without .yaml.
   */
  id: string;
  /**
   * Corrects or withdraws another record.
   */
  kind: 'correction';
  /**
   * A moment with its zone, written like 2026-03-12T14:15:02Z.
   */
  at: string;
  /**
   * Who, as a role.
   */
  by: {
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    role: string;
  };
  /**
   * Records this one knows of; they come first.
   *
   * @maxItems 50
   *
   * Items: Id of a record.
   */
  after?: string[];
  /**
   * What it is about: an id of the plan, `programme`, or a review period (2026-11).
   */
  about: string;
  /**
   * Id of the record that is corrected.
   */
  supersedes: string;
  /**
   * One line of text for people, 1 to 500 characters.
   */
  reason: string;
  /**
   * The record no longer counts.
   */
  withdraw?: true;
  /**
   * The corrected content.
   */
  replacement?: {
    /**
     * When it was true: a day, or from and to.
     */
    observed?:
      | string
      | {
          /**
           * A day, written YYYY-MM-DD.
           */
          from: string;
          /**
           * A day, written YYYY-MM-DD.
           */
          to: string;
        };
    /**
     * Measurements.
     *
     * @minItems 1
     * @maxItems 200
     *
     * Items: One measurement.
     */
    measurements?: {
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      metric: string;
      /**
       * The part measured, where the criterion has keys.
       */
      key?: string;
      /**
       * Measured value, in the unit.
       */
      value?: number;
      /**
       * Counted part (with whole); the value is part/whole.
       */
      part?: number;
      /**
       * Counted whole (with part).
       */
      whole?: number;
      /**
       * Exact name of the unit, e.g. percent, documents/minute, EUR/month. percent means points: 5 is 5 %.
       */
      unit: string;
      /**
       * True if a small percentage is really meant.
       */
      unitConfirmed?: boolean;
      /**
       * Number of samples behind the value.
       */
      samples?: number;
    }[];
    /**
     * The answer.
     */
    result?: 'done' | 'not-done' | 'not-applicable';
    /**
     * One line of text for people, 1 to 500 characters.
     */
    reason?: string;
  };
}
/**
 * The recurring review: when it is due and what each step must record.
 */
export interface Review {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * One line of text for people, 1 to 120 characters.
   */
  title: string;
  /**
   * Where the months are counted from.
   */
  anchor: 'improving' | 'go-live' | 'start';
  /**
   * On which day of the month it is nominally due.
   */
  rule:
    | {
        /**
         * Same day of the month as the anchor.
         */
        kind: 'same-day';
      }
    | {
        /**
         * The nth weekday of the month.
         */
        kind: 'nth-weekday';
        /**
         * Which one, from 1.
         */
        nth: number;
        /**
         * Day of the week.
         */
        weekday: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';
      };
  /**
   * A role of milepost.yaml (never a name or a login).
   */
  owner?: string;
  /**
   * Steps, in any order of work.
   *
   * @minItems 1
   * @maxItems 20
   *
   * Items: A step of the review.
   */
  steps: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * What must be recorded for the step.
     */
    needs: 'kpis' | 'done-or-reason' | 'responses' | 'actions' | 'change';
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  source?: Source;
}
/**
 * Risks and what is done about them.
 */
export interface Risks {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Risks.
   *
   * @minItems 1
   * @maxItems 200
   *
   * Items: A risk.
   */
  risks: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * Likelihood, 1 (rare) to 5 (almost certain).
     */
    likelihood?: number;
    /**
     * Impact, 1 (small) to 5 (severe).
     */
    impact?: number;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    mitigation: string;
    /**
     * Published share of time that helps, percent.
     */
    advice?: {
      /**
       * Lower bound, percent.
       */
      low: number;
      /**
       * Upper bound, percent.
       */
      high: number;
      /**
       * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
       */
      workstream: string;
    };
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
}
/**
 * Groups of people whose support matters.
 */
export interface Stakeholders {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Groups.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A group.
   */
  groups: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    approach?: string;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
}
/**
 * What an apply remembers of a repository between runs. May be deleted at any time; Git ignores it.
 */
export interface TrackerMap {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Number of the repository on GitHub.
   */
  repositoryId: number;
  /**
   * Items whose number is known.
   *
   * @maxItems 10000
   *
   * Items: One item.
   */
  items: {
    /**
     * What it is on the tracker.
     */
    resource: 'milestone' | 'issue';
    /**
     * Key of the item, such as task/data-audit.
     */
    key: string;
    /**
     * Number on GitHub.
     */
    number: number;
  }[];
  /**
   * Items whose creation was sent and not yet answered.
   *
   * @maxItems 10000
   *
   * Items: One item.
   */
  pending: {
    /**
     * What it is on the tracker.
     */
    resource: 'milestone' | 'issue';
    /**
     * Key of the item, such as task/data-audit.
     */
    key: string;
    /**
     * Moment by the server's clock, in milliseconds since 1970.
     */
    since: number;
  }[];
  /**
   * The lock of the run that wrote this; null when it gave it back.
   */
  lock: {
    /**
     * Id of the run.
     */
    id: string;
    /**
     * Process of this machine.
     */
    processId: number;
  } | null;
}
/**
 * Training modules and materials.
 */
export interface Training {
  /**
   * Version of the file format, as quoted text: "1.0".
   */
  formatVersion: '1.0';
  /**
   * Groups of participants.
   *
   * @maxItems 50
   *
   * Items: People who are trained.
   */
  groups?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * How many.
     */
    people?: number;
  }[];
  /**
   * Modules.
   *
   * @minItems 1
   * @maxItems 100
   *
   * Items: A module.
   */
  modules: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    renamedFrom?: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * Length, minutes.
     */
    minutes: number;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    phase: string;
    /**
     * Groups that take it; absent = all.
     *
     * @maxItems 50
     *
     * Items: Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    for?: string[];
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
  /**
   * Materials.
   *
   * @maxItems 100
   *
   * Items: A material.
   */
  materials?: {
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    id: string;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    renamedFrom?: string;
    /**
     * One line of text for people, 1 to 120 characters.
     */
    title: string;
    /**
     * Text for people, at most 20,000 characters. Blank lines make paragraphs, lines starting with "- " make list items.
     */
    description?: string;
    /**
     * Shortest length, minutes.
     */
    minutesLow?: number;
    /**
     * Longest length, minutes.
     */
    minutesHigh?: number;
    /**
     * Identity, chosen once and never changed: lower-case ASCII words joined by single hyphens, at most 63 characters.
     */
    phase: string;
    /**
     * A role of milepost.yaml (never a name or a login).
     */
    owner?: string;
    source?: Source;
    /**
     * Present where the published source says nothing and milepost proposes this; may be removed.
     */
    addedBy?: 'milepost';
  }[];
}
/**
 * The account of the token.
 */
export interface GitHubAccount {
  /**
   * Login name.
   */
  login: string;
  [k: string]: unknown;
}
/**
 * An issue type of an organisation as GitHub answers it.
 */
export interface GitHubIssueType {
  /**
   * Name.
   */
  name: string;
  /**
   * False: it is switched off and no issue can have it.
   */
  is_enabled?: boolean;
  [k: string]: unknown;
}
/**
 * An issue as GitHub answers it, as far as it is read. Pull requests are issues too.
 */
export interface GitHubIssue {
  /**
   * Database id.
   */
  id: number;
  /**
   * Number in the repository.
   */
  number: number;
  /**
   * Title.
   */
  title: string;
  /**
   * Body.
   */
  body?: string | null;
  /**
   * open or closed.
   */
  state: 'open' | 'closed';
  /**
   * Why it is closed.
   */
  state_reason?: string | null;
  /**
   * Labels.
   *
   * Items: A label, or its name alone.
   */
  labels: (
    | {
        /**
         * Name.
         */
        name?: string | null;
        [k: string]: unknown;
      }
    | string
  )[];
  /**
   * Its milestone.
   */
  milestone?: {
    /**
     * Number.
     */
    number: number;
    /**
     * Open issues in it.
     */
    open_issues: number;
    /**
     * Closed issues in it.
     */
    closed_issues: number;
    [k: string]: unknown;
  } | null;
  /**
   * An account.
   */
  user: {
    /**
     * Login name.
     */
    login: string;
    [k: string]: unknown;
  } | null;
  /**
   * What its author is to the repository.
   */
  author_association?: string;
  /**
   * Who works on it.
   */
  assignees?:
    | {
        /**
         * Login name.
         */
        login: string;
        [k: string]: unknown;
      }[]
    | null;
  /**
   * When it was closed.
   */
  closed_at?: string | null;
  /**
   * An account.
   */
  closed_by?: {
    /**
     * Login name.
     */
    login: string;
    [k: string]: unknown;
  } | null;
  /**
   * The repository it lives in.
   */
  repository_url: string;
  /**
   * There if it is a pull request.
   */
  pull_request?: {
    [k: string]: unknown;
  };
  /**
   * The issue it is a sub-issue of.
   */
  parent_issue_url?: string | null;
  /**
   * How many issues it waits for.
   */
  issue_dependencies_summary?: {
    /**
     * Closed ones included.
     */
    total_blocked_by?: number;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * A label as GitHub answers it.
 */
export interface GitHubLabel {
  /**
   * Name.
   */
  name: string;
  /**
   * Description.
   */
  description?: string | null;
  /**
   * Six hexadecimal digits.
   */
  color?: string;
  [k: string]: unknown;
}
/**
 * A milestone as GitHub answers it, as far as it is read.
 */
export interface GitHubMilestone {
  /**
   * Database id.
   */
  id: number;
  /**
   * Number in the repository.
   */
  number: number;
  /**
   * Title.
   */
  title: string;
  /**
   * Description.
   */
  description?: string | null;
  /**
   * open or closed.
   */
  state: 'open' | 'closed';
  /**
   * Instant that it is due; only its day counts.
   */
  due_on?: string | null;
  /**
   * When it was closed.
   */
  closed_at?: string | null;
  /**
   * Open issues and pull requests in it.
   */
  open_issues: number;
  /**
   * Closed ones.
   */
  closed_issues: number;
  [k: string]: unknown;
}
/**
 * A field of a project as GitHub answers it, as far as it is read.
 */
export interface GitHubProjectField {
  /**
   * Id by which items name the field.
   */
  id: number;
  /**
   * Name.
   */
  name: string;
  /**
   * What it holds: date, text, single_select, number and others.
   */
  data_type: string;
  /**
   * Choices of a single_select.
   *
   * Items: A choice.
   */
  options?: {
    /**
     * Id by which items name the choice.
     */
    id: string;
    /**
     * Name, as text or with its text.
     */
    name:
      | {
          /**
           * Text.
           */
          raw: string;
          [k: string]: unknown;
        }
      | string;
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
/**
 * An item of a project as GitHub answers it, as far as it is read.
 */
export interface GitHubProjectItem {
  /**
   * Id of the item; not that of its issue.
   */
  id: number;
  /**
   * Issue, PullRequest or DraftIssue.
   */
  content_type: string;
  /**
   * What the item shows.
   */
  content?: {
    /**
     * Number of an issue.
     */
    number?: number;
    /**
     * The repository of an issue.
     */
    repository_url?: string;
    [k: string]: unknown;
  } | null;
  /**
   * When it was archived.
   */
  archived_at?: string | null;
  /**
   * Values of the fields that were asked for.
   *
   * Items: A value.
   */
  fields?: {
    /**
     * Id of the field.
     */
    id: number;
    /**
     * Its form depends on the field.
     */
    value?: unknown[] | boolean | number | {} | string | null;
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
/**
 * A repository as GitHub answers it, as far as it is read.
 */
export interface GitHubRepository {
  /**
   * Number that stays with it.
   */
  id: number;
  /**
   * owner/name as it is now.
   */
  full_name: string;
  /**
   * True if it can only be read.
   */
  archived: boolean;
  /**
   * True if issues are switched on.
   */
  has_issues: boolean;
  /**
   * Open issues and pull requests.
   */
  open_issues_count?: number;
  /**
   * What the token may do, as far as GitHub says.
   */
  permissions?: {
    /**
     * May push code.
     */
    push?: boolean;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
