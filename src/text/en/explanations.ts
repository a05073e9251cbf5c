import type { Explanations } from '../catalogue.ts';

export const explanations: Explanations = {
  'yaml-bracket-open':
    'A list between [ and ] or a mapping between { and } has to end before the next key begins: `roles: {owner: 1}`.',
  'yaml-text-after-quote':
    'A quoted text ends at its closing quote, and what follows belongs to nothing. In a text with an apostrophe, double quotes save trouble: `title: "It\'s done"`.',
  'file-too-large':
    'A plan file or record is never this large, and reading it whole could make milepost slow or stop it. Large data belong in a file of their own that a record refers to.',
  'file-not-text':
    'The bytes are those of another kind of file, saved under the name of a plan file. Export it again as text, or keep it outside the folders that milepost reads.',
  'encoding-utf16':
    'milepost reads UTF-8 only, so that every machine sees the same characters. In Notepad: Save as, and choose UTF-8 as encoding.',
  'encoding-not-utf8':
    'In an older encoding é or € are other bytes, and guessing would change what you wrote. Saved as UTF-8 the file is the same everywhere.',
  'file-empty':
    'An empty file says nothing, and a save that went wrong leaves exactly that behind. milepost never treats it as "nothing to do".',
  'file-not-mapping':
    'Every file is a set of keys with values, beginning with its format version: `formatVersion: "1.0"`.',
  'line-end-old-mac':
    'With CR alone the whole file is one line, and every place that milepost or Git tells would be wrong.',
  'character-forbidden':
    'Control, invisible and direction-changing characters make a text look different from what it says. Such a plan could be approved for what it seems to be.',
  'indent-not-spaces':
    'The blank looks like a space but is another character, such as a non-breaking space, and YAML does not count it as indentation.',
  'merge-unresolved':
    'Git could not decide between two versions and wrote both into the file. Only a person can choose; until then the file means nothing.',
  'git-lfs-pointer':
    'Git LFS keeps the content elsewhere and leaves a short note in its place. Plans and records have to be in Git itself, so that the history is complete.',
  'yaml-tab':
    'A tab is as wide as each editor makes it, so YAML counts only spaces. Let your editor insert two spaces for a tab.',
  'yaml-indent':
    'The indentation says what belongs to what; here it fits neither the level above nor a new one. Keys of one item begin in one column.',
  'yaml-quote-open':
    'Without its closing quote the text swallows the rest of the file, so the fault often lies far above the place where it shows.',
  'yaml-colon-in-text':
    'A colon and a blank make a key of what stands before them. With quotes it is a text again: `goal: "One aim: fewer errors"`.',
  'yaml-line-without-key':
    'Between keys every line is a key too. If this line continues a long text, indent it below its key, or use `description: |`.',
  'yaml-first-character':
    'Some characters have a meaning of their own at the start of a value. Quotes take it away: `title: "@ the customer"`.',
  'yaml-escape':
    'Between double quotes a backslash begins a special character, as in "\\n". A path of Windows goes between single quotes: `\'C:\\plan\'`.',
  'yaml-two-documents':
    'A line with --- begins a new document, and most programs read only the first. What you wrote below it would silently not count.',
  'yaml-directive':
    'A directive such as %YAML 1.1 changes how values are read: "no" could become false. A plan has to mean the same everywhere.',
  'yaml-alias':
    'With an alias a value stands in another place than where it counts, and few lines can grow into millions of values. Written out, a reviewer sees what changes.',
  'yaml-anchor':
    'An anchor only serves aliases, and those are not read. Repeating a value is longer, but leaves no doubt.',
  'yaml-tag':
    'A tag tells a reader to turn the value into something else. milepost knows the kind of every value from its schema.',
  'yaml-merge-key': 'With << the keys that count stand elsewhere, and which one wins is easy to get wrong.',
  'key-not-text':
    'A key is the name of a value and has to be a word; a list, a mapping or nothing cannot be one.',
  'key-not-allowed':
    'Some names have a special meaning inside programs and could change more than this one value.',
  'key-twice':
    'Most readers silently take the last of two equal keys. Then one of the two values that people see does not count.',
  'too-deep':
    'A real plan is a handful of levels deep; this much nesting comes from a slip in the indentation, or from a file made to cause trouble.',
  'too-many-values':
    'The limit keeps milepost quick on every machine. Split a large file by phase, or keep measurements in a file of their own.',
  'text-too-long':
    'Titles and texts go into issues and reports, where much longer ones would be cut off. The limit stands in the description of the key.',
  'number-leading-zero': '010 is ten to one program and eight to another. Without the zero it is ten to all.',
  'number-not-decimal':
    '0x10 is sixteen, and hardly anybody means that in a plan. If it is a code, quotes keep it as it is: `"0x10"`.',
  'number-not-finite':
    'Infinity and "not a number" compare with nothing, so a criterion on them could pass by accident.',
  'number-not-exact':
    'Numbers are kept with some sixteen digits, the rest is lost without a word. Account and order numbers are texts: `"00123456789012345678"`.',
  'number-thousands':
    '15.000 is fifteen with three decimals, not fifteen thousand. Write 15000; milepost puts the separators in when it shows the number.',
  'comment-cuts-text':
    'After a blank, # begins a comment and the rest of the line is gone. Quotes keep it: `title: "Action #3"`.',
  'token-in-file':
    'Whoever can read the repository could use the token, and removing the line does not take it out of the history. Revoked, it is worth nothing.',
  'bsn-number':
    'The nine digits pass the check of a citizen service number, which may hardly ever be kept. If they are something else, acknowledge it or write them differently.',
  'email-address':
    'Plans and records name roles, so that they can be kept for years and shown to anybody. Who holds a role stands in people.yaml, as a login.',
  'phone-number':
    'Plans and records name roles, so that they can be kept for years and shown to anybody. Contact details belong in your address book.',
  'front-matter-missing':
    'An issue of the local tracker is a Markdown file whose first lines hold its title, state and labels between two lines of ---. Without them milepost does not know which issue it is.',
  'front-matter-open':
    'Without the second line of --- the whole text would be read as keys. It stands directly below the last key.',
  'yaml-syntax':
    'YAML could not make sense of the file at this place, so nothing in it can be used. Most often a quote is missing, or a text with ": " in it stands without quotes: `title: "Phase 1: start"`.',
  'key-missing':
    'This key has no value to fall back on: whatever milepost chose could be wrong. The description of the key says what belongs there.',
  'key-unknown':
    'A key that milepost does not know would do nothing, and you would think that it did. It may also stand at the wrong level.',
  'key-misspelt':
    'A misspelt key does nothing, and what you set with it stays at its default without a word.',
  'value-not-allowed':
    'Here only a word from a fixed list has a meaning. Your editor shows the list when it knows the schema in the first line of the file.',
  'value-misspelt':
    'Only a word from a fixed list has a meaning here, and this one is close to one of them. milepost never corrects it by itself.',
  'value-empty':
    'Nothing after the colon is "null", which is something else than an empty text, a zero or leaving the key out.',
  'value-wrong':
    'The value breaks a rule of the schema for which there is no more precise finding. The description of the key in the documentation says what fits.',
  'text-wanted':
    'YAML reads 2026, true and 1.0 as a number, a yes and a number. Quotes make a text of them: `version: "1.0"`.',
  'text-empty': 'An empty text would show up as a gap in an issue or a report.',
  'text-too-short':
    'The text has to say something that others can understand later, so it has a least length.',
  'text-not-one-line':
    'Titles stand in tables and headings, where a line break would break the layout. Long texts belong under "description".',
  'number-wanted':
    'Only a bare number can be compared and added: `value: 97.2`, with the unit under its own key.',
  'number-as-text':
    'Between quotes a number is a text, and "9" then comes after "80". Bare, it can be compared.',
  'number-not-whole':
    'Here something is counted that comes in wholes only, such as weeks, people or weights.',
  'number-too-small':
    'Below this limit the value would have no meaning here, such as a week 0 or a weight without effect.',
  'number-too-large':
    'Above this limit the value can hardly be meant. Look whether a point or a unit slipped.',
  'number-not-above':
    'The limit itself is not allowed, because something is divided by the value or it has to make a difference.',
  'number-not-below': 'The limit itself is not allowed; the value has to stay under it.',
  'boolean-wanted':
    'Only true and false are read as yes and no. "yes" and "no" between quotes are texts, and so are "ja" and "nee".',
  'list-wanted': 'Even a single item is written as a list: `requires: [gate-data]`.',
  'list-too-short':
    'With fewer items this part of the plan would have no effect. If you do not need it, leave the key out.',
  'list-too-long': 'The limit keeps issues and reports readable, and trackers accept no more.',
  'list-has-double': 'The same item twice counts once, so one of the two was probably meant to be another.',
  'mapping-wanted':
    'Here keys with values are expected, indented below this one, or between { and }: `pass: {gte: 40}`.',
  'mapping-too-small':
    'Without one of its keys this part says nothing; a threshold, for instance, needs exactly one operator.',
  'mapping-too-large': 'The keys here exclude each other; with more of them it is not clear which counts.',
  'threshold-wanted':
    'A text such as ">= 90%" can be read in several ways, so the operator is a key: gt, gte, lt, lte, eq or between, in the unit beside it. "More than 90 percent" is `pass: {gt: 90}` with `unit: percent`.',
  'day-not-valid':
    '05-01-2026 is 5 January to one reader and 1 May to another. Year, month, day leaves no doubt and sorts by itself.',
  'day-written-otherwise':
    'milepost can guess the day that is meant, but reads one form only, so that nobody has to guess.',
  'date-not-real':
    'Some programs turn 30 February into 2 March. milepost refuses it, since a due date that moves by itself is worse than none.',
  'instant-not-valid':
    'A moment without its zone can be any of twenty-four hours. Z is UTC; +01:00 is Amsterdam in winter.',
  'time-zone-not-valid':
    'The zone decides on which day something happened, summer time included. A bare offset such as +01:00 knows no summer time.',
  'duration-not-valid':
    'The form comes from ISO 8601: P, a number, and D for days or W for weeks. Months are left out, since they have no fixed length.',
  'weeks-not-valid':
    'Weeks are counted from the start of the programme, week 1 being the first: 4, 4-6, or 13+ for no end. They are no calendar weeks.',
  'id-not-valid':
    'An id becomes part of file names, addresses and commands on every system, and never changes. The title is there for people and may change.',
  'record-id-not-valid': 'The id of a record is its file name without .yaml, as `milepost record` made it.',
  'about-not-valid':
    'Every record says what it is about: a gate, an item of the plan, or the month of a review. Without that nothing can count it.',
  'fact-not-valid':
    'Published facts are numbered, so that every value of the plan can be traced to its source: `source: {fact: F-12, line: 45}`.',
  'link-not-valid':
    'Links go into issues and reports as they are. Only plain https addresses are taken, so that no link can do more than open a page.',
  'repository-not-valid':
    'The tracker needs owner and name of a repository, nothing more: `repository: acme/plan`.',
  'currency-not-valid':
    'All amounts of the plan are in one currency, written as an ISO 4217 code; a sign such as € can stand for several.',
  'country-not-valid': 'The code picks the calendar files: `calendar: nl` reads calendar/nl-2026.yaml.',
  'login-not-valid': 'Logins are used only to assign issues and to find the role of whoever closed one.',
  'digest-not-valid':
    'A digest is the fingerprint of a file or a definition; with one character changed it fits nothing. Let milepost write it.',
  'format-version-number':
    'As a number 1.10 would be the same as 1.1. As a text it stays what it is: `formatVersion: "1.0"`.',
  'format-version-unknown':
    'A file of a newer format may hold things that this milepost would overlook. It reads only what it knows whole.',
  'no-phases':
    'A programme consists of phases; without one there is nothing to plan, to decide or to report.',
  'too-many-phases':
    'So many phases cannot be overseen on one page, and hint at several programmes in one repository.',
  'file-not-expected':
    'milepost reads fixed names, so that a misspelt one cannot silently leave a part of the plan out. Notes belong in files that end in .md.',
  'id-used-twice':
    'Records, issues and requirements name parts by id alone. If two parts share one, nobody can say which is meant.',
  'role-unknown':
    'Owners and deciders are roles of milepost.yaml. A role that nobody declared can decide nothing and be asked for nothing.',
  'people-missing':
    'people.yaml says which login holds which role; it is needed to assign issues and to know whose closing counts. It is the one file with people in it.',
  'role-without-holder':
    'Work of this role would be assigned to nobody. Add a login in people.yaml: `roles: {owner: octocat}`.',
  'gate-unknown':
    'A requirement on a gate that does not exist could never be met, or would not be asked for at all. A rollout stage is required by its own id.',
  'sprint-unknown':
    'A task lies in the weeks of its sprint and is shown with it; a sprint of another phase would put it in the wrong place.',
  'task-unknown':
    '`needs` says which tasks have to be done first. One that does not exist would never be done.',
  'phase-unknown': 'Modules, events and budget lines are shown with a phase and dated by it.',
  'audience-unknown':
    'An event for a group that nobody described reaches nobody. Groups stand in plan/stakeholders.yaml; a role of milepost.yaml works too.',
  'training-group-unknown':
    'A module is given to the groups under "groups" in plan/training.yaml, so that it is clear who has had it.',
  'matrix-criterion-unknown':
    'Answers and scores count for a criterion of the matrix. One that it does not have would be left out of the total.',
  'option-unknown':
    'A choice has to be one of the options above it, so that its costs and reasons can be traced.',
  'data-class-unknown': 'The class says how much data is needed. Without it a data set cannot be judged.',
  'workstream-unknown':
    'A risk can advise how much time a workstream should get. If no phase or task carries it, the share is always zero.',
  'check-item-unknown':
    'A criterion with "item" passes when that item is recorded as done. An item that does not exist could never be.',
  'check-box-unknown': 'The box has to be one of those of the task, or the criterion could never pass.',
  'check-box-without-item':
    'Boxes of different tasks can have the same id, so the task has to be named too: `item: inspection` with `box: fire-safety`.',
  'requires-own-part':
    'A part starts when what it requires has passed. What is inside it can only pass once it has started: neither would ever happen.',
  'requires-cycle':
    'Each of these gates waits for the next one, and the last for the first. One of the requirements has to go.',
  'unreachable-item':
    'This part is fine by itself, but something before it waits for ever. Repair that, and this finding goes too.',
  'needs-cycle':
    'Each task waits for another of them, so no one can begin. One of the dependencies has to go.',
  'id-twice-in-list':
    'Inside a list the id says which item is meant. With two of them one would be overlooked.',
  'criterion-key-twice':
    'With "keys" each value is judged alone and the worst counts. The same key twice changes nothing, so another was probably meant.',
  'range-reversed':
    'A range goes from low to high; the other way round it is empty, and nothing would ever lie in it.',
  'score-outside-scale':
    'A score beyond the scale would lift or lower the total beyond what the bands were made for.',
  'scale-holds-zero':
    'Impact is saving times probability divided by complexity, and nothing can be divided by zero.',
  'gate-without-criteria':
    'An empty list is met by everything, so such a gate would pass by itself. Even a single check makes it a question: `- {id: agreed, kind: check, level: must}`.',
  'only-advisories':
    'An advisory never fails a gate. With nothing else in it the gate could only pass, whatever happens.',
  'should-without-score':
    'Criteria of level "should" are counted together, weighted, in percent. The score says how many percent are a pass, and how many a warning.',
  'score-without-should':
    'The score counts criteria of level "should", or musts with a weight. Without them it does nothing.',
  'score-band-reversed':
    'From "warn" up to "pass" the gate is narrowly passed. If "warn" is not lower, that band does not exist.',
  'weight-without-effect':
    'Weights count in the score only. An advisory is never in it, and a must only where the gate has a score.',
  'quorum-not-yet':
    'Deciding by several votes comes in a later version. Until then one decider is asked for, and the finding keeps you from believing that two were.',
  'metric-unit-differs':
    'A metric is measured in one unit throughout the programme, so that one record can serve gate and dashboard. Seconds here and minutes there would never match.',
  'warn-narrower-than-pass':
    'What passes is at least as good as what only warns. So "warn" holds all of "pass" and a margin beyond it.',
  'warn-and-tolerance':
    '"tolerance: 5" is short for a margin of 5 percent of the target. With "warn" beside it nobody sees at a glance which margin counts.',
  'empty-pass-region': 'No value can satisfy this threshold, so the criterion could never pass.',
  'empty-fail-region': 'A hard stop that nothing can hit gives a false feeling of safety.',
  'rollout-second': 'One programme has one rollout, so that "20 percent live" has one meaning.',
  'rollout-not-rising':
    'Every stage widens the rollout. Going back is a decision (step-back), not a stage of the plan.',
  'rollout-stage-not-distinct':
    'Shares are rounded up to whole units. In a small population two shares can come to the same number, and then nothing is tried out.',
  'rollout-not-complete':
    'After the last stage the rollout counts as complete. With less than 100 percent part of the population is never reached.',
  'soak-exceeds-stage':
    'The soak is the least time at a stage before it may be left. Longer than the planned weeks, the plan is late by design.',
  'observations-exceed-stage':
    'So many good observations, so far apart, do not fit in the planned weeks even if all goes well.',
  'start-rule-missing':
    'Week 1 of a start on Wednesday can begin that day, the Monday before or the Monday after. milepost does not choose for you.',
  'start-in-weekend':
    'Every programme week begins on the weekday of the start. From a Saturday all of them do.',
  'start-on-day-off':
    'Weeks do not move for days off, only the work in them does. It is told so that nobody is surprised.',
  'calendar-year-missing':
    'Due dates move past days off. For a year without calendar only Saturdays and Sundays are known.',
  'calendar-name-differs':
    'The name says which country and year a calendar is for, and so does its content. If they differ, nobody knows which is right.',
  'calendar-country-differs': 'Days off of another country would move the dates of this programme.',
  'day-off-outside-year':
    'A day of another year is easily overlooked in this file, or written with the wrong year.',
  'phases-overlap':
    'Phases may run side by side. It is told because it is often not meant, and because people then work on both.',
  'phases-backwards':
    'Phases are shown in the order of their file names. One that begins before its predecessor makes every overview hard to read.',
  'phase-after-open-end': 'Weeks such as 13+ have no end, so what comes after them has no beginning either.',
  'sprints-overflow-step':
    'The sprints together take longer than the weeks of their phase. `schedule.policy` decides what gives way: `extend` lets the phase grow and moves what follows, `as_published` keeps the published weeks.',
  'sprint-weeks-assumed':
    'Without "sprintWeeks" every sprint takes two weeks. Written down, a reader of the plan sees it too.',
  'start-before-required-gate':
    'The clock proposes, the gate decides: this part will not start before the gate has passed, whatever its weeks say. So the plan promises a date that it cannot keep.',
  'weeks-outside-phase':
    'Work outside the weeks of its phase is shown there all the same, and counts for the gate of that phase.',
  'event-outside-phase': 'The event keeps its own week; the phase only says where it is shown.',
  'readiness-bands-gap':
    'Published bands often have whole borders, such as 25 to 39 and 40 to 60. One assessor gives whole totals, but the average of several can be 39.5.',
  'readiness-bands-overlap':
    'A total in both bands would come with two conclusions. The band that begins highest then counts.',
  'readiness-bands-outside-scale':
    'The lowest and highest total follow from weights and scale. A band beyond them describes what cannot happen.',
  'question-informs-nothing':
    'A questionnaire is there to score the matrix. A question without "informs" is asked, and its answer goes nowhere.',
  'budget-below-published':
    'The source gives a least amount. Below it the programme can go on, and whoever decides should know.',
  'published-budgets-differ':
    'The source contradicts itself. Both values are kept as published, and your budget is compared with each of them.',
  'recurring-cost-as-investment':
    'Dividing an investment by the monthly saving assumes that it is paid once. Running cost also lowers the saving of every later year.',
  'break-even-before-rollout':
    'Before the rollout nothing is saved, and during it only a part. The published formula is kept, so the real moment lies later.',
  'scores-on-two-scales':
    'A published mark out of ten and a computed impact in money per point are different things, even if both rank use cases.',
  'roi-horizons-differ':
    '300 percent in six months and 300 percent in two years are not the same. Per month they can be compared.',
  'use-case-without-technology':
    'The technology gives the cost range and the complexity of a use case. Without it the business case lacks them.',
  'use-case-without-data-class':
    'The data class says how many examples or months of history a use case needs, and so whether your data can do.',
  'technology-without-use-case':
    'An option that no use case needs costs attention when choosing. It does no harm.',
  'section-twice':
    'A method reads one set of inputs. Two of them would give two answers, and nobody would see which one was used.',
  'business-case-without-saving':
    'Break-even divides the investment by the saving per month. Without a saving there is no such month, and a negative number would look like one.',
  'saving-given-twice':
    'The saving of a use case is either one amount per year, or an amount each time with how often that is: `savingPerTime: 4.5` and `timesPerYear: 6000`.',
  'ramp-out-of-order':
    'The ramp says in which weeks which share of the saving is reached, for example `{weeks: 13-14, share: 20}` and then `{weeks: 15+, share: 100}`. A week has one share.',
  'missing-above-rows':
    'Completeness is counted: so many rows of all rows lack the field. More missing values than rows is a slip of the pen.',
  'requirement-unknown':
    'Each answer about a source of data names one of the requirements in `items` of the data quality.',
  'technology-superseded':
    'The source is older than the product it names. The published name is kept, with its successor beside it.',
  'sourcing-budget-gap':
    'The published budget rules leave a range that belongs to no option. Then the other criteria decide, and a person.',
  'sourcing-budget-overlap':
    'In this range budget alone does not choose. Then the other criteria decide, and a person.',
  'budget-fits-no-option':
    'Your budget lies where no option is meant for it. That blocks nothing, but the reason for a choice belongs on paper.',
  'budget-fits-several-options':
    'Your budget lies where options overlap, so it decides nothing between them.',
  'option-below-published-budget':
    'Whoever meets the published minimum can never have so small a budget. The source contradicts itself; both stay visible.',
  'time-share-below-advice':
    'The advice counts weeks of a workstream against all weeks before go-live. Tag work that belongs to it, or plan more.',
  'end-users-late': 'People who hear of a change only when it is nearly there tend to resist it.',
  'later-criterion-weaker':
    'Later gates usually ask the same or more. A lower target later can let pass what an earlier gate would have refused.',
  'samples-not-set': 'One lucky sample can pass any target. `minSamples: 200` asks for enough of them.',
  'dataset-below-data-class':
    'The criterion can pass with fewer examples than the class of the selected use case is said to need.',
  'operator-assumed':
    'A source that says "80 percent" leaves open whether 80 itself is enough. The plan chose, and every table marks it with a star.',
  'several-use-cases-selected':
    'Targets, data and rollout are those of one use case. Two in one programme would be judged on the same figures.',
  'no-use-case-selected':
    'Until one is chosen, checks that depend on it cannot be made: data class, technology, saving.',
  'completeness-pooled':
    'Four fields with 1 percent missing and one with 12 average 3.2 percent, and would pass "less than 5". Judged alone, the bad field shows.',
  'critical-fields-missing':
    'Completeness is asked of critical fields. Without their names everybody measures others.',
  'measured-without-target':
    'Something measured without a target can neither pass nor fail. What nobody can put in a number is "attested": a person confirms it.',
  'arrow-ambiguous':
    'With a time or an error rate an arrow up can mean "higher" or "better". milepost says both apart: the direction, and whether that is better.',
  'baseline-missing':
    'A saving or a reduction can only be shown against what was before. Once the change has begun, that can no longer be measured.',
  'review-anchor-missing':
    'The months are counted from a moment that this plan never reaches, so no review would ever fall due.',
  'too-many-children':
    'GitHub refuses the next sub-issue, and an apply would stop half-way. `nest: sprint` puts tasks below their sprint.',
  'many-children':
    'Closed sub-issues count as well, and people add their own. A phase this full will run into the limit of GitHub.',
  'acknowledged-nothing':
    'An acknowledgement without finding hides nothing today, but would hide one that comes back.',
  'acknowledged-error':
    'An acknowledgement turns a known contradiction into a note. An error means that milepost cannot go on with it.',
  'tracker-conflict':
    'milepost compares what it wrote last with what the plan wants and what is there now. When both have changed since, it cannot know which is right, and overwrites nothing.',
  'tracker-double':
    'Every item carries a hidden mark with its key. Two items with one mark come from copying an issue, and writing to either could be wrong.',
  'tracker-detached':
    'Taking the label off is the way to tell milepost that an issue is yours from now on. It is left alone until the label is back.',
  'tracker-marker-damaged':
    'The hidden comment says which item this is and what was written last. Without it nothing can be written safely, so nothing is.',
  'tracker-key-barred':
    'An issue with a damaged mark could be the very one that is about to be created. Creating it again would make a double that nobody asked for.',
  'tracker-cannot-adopt':
    'Only an existing issue without a mark can be taken over: one with a mark belongs to another item already.',
  'tracker-text-too-long':
    'A tracker refuses longer texts, and cutting one could lose what people wrote below it. So nothing is written until it fits.',
  'tracker-foreign-marker':
    'Anyone who may open issues could copy our mark. It counts only from accounts that may write to the repository, or from a bot that the plan names.',
  'tracker-marker-ignored':
    'Anyone who may open issues could copy our mark. Without our label this one does no harm, and it is only mentioned.',
  'tracker-marker-newer':
    'Its mark holds things that this version does not know. Writing an older one over it would lose them.',
  'tracker-file-field':
    'The front matter of the local tracker holds state, labels, milestone and days in fixed forms, such as `state: open`. An unreadable one could hide that somebody closed the issue.',
  'tracker-not-planned':
    'Closing an issue as "not planned" does not take the work out of the plan, and the gate that waits for it still waits.',
  'tracker-gate-closed':
    'A gate is decided by a record that names who decided on what verdict. A closed issue says neither.',
  'tracker-reopened':
    'What is on record stays true until a correction says otherwise; an opened issue alone changes nothing.',
  'tracker-behind':
    'A record made since the last pull took back what was pulled, and the tracker still shows the old state. The records count, and milepost never reopens what a person closed.',
  'tracker-disagrees':
    'Both sides changed since they last agreed, and the newer one is not always the right one. So the pull writes nothing at all until somebody decides.',
  'tracker-due-moved':
    'A date of the plan follows from its weeks and binds more than one issue, so a milestone that was moved is a proposal to whoever keeps the plan. `apply` leaves the moved day alone.',
  'tracker-assigned':
    'The plan names roles as owners and records hold no people, so an assignee is a proposal to change the owner. Help for the owner is no such proposal.',
  'tracker-retitled':
    'The plan gives a part its title; `apply` leaves the title alone that a person wrote. `milepost diff` shows both.',
  'tracker-rewritten':
    'The text between the two hidden lines of milepost is made from the plan. Once a person has changed it, `apply` leaves it alone, so it no longer follows the plan.',
  'tracker-file-refused':
    'A file of the local tracker could not be written. What was written before it stays, and the next apply does the rest.',
  'tracker-dropped-field':
    'GitHub answers with success and silently leaves out labels, milestone, assignees or type when the account may not set them. milepost compares every answer with what it asked for and stops at the first difference.',
  'tracker-lock-lost':
    'One apply writes at a time. This one was silent for longer than its lock held, and another took over; two at once could make doubles.',
  'tracker-unknown':
    'The answer to a write was lost. It may have been done or not, and sending it again could make a double. The next run waits until it can be seen, and only then goes on.',
  'tracker-title-taken':
    'GitHub takes every milestone title once, closed ones included. The other milestone belongs to somebody or something else, so it is left alone.',
  'tracker-same-title':
    'A title is no identity: two issues may well have the same one. So milepost takes over only what somebody names, and says where that may be meant.',
  'tracker-name-taken':
    "The file of an item has the name of its key. A file without our mark is somebody's own work, and that is never written over. Nothing is written until the name is free.",
  'tracker-recreated':
    'Somebody deleted the issue or milestone. milepost keeps the tracker as the plan says, so deleting alone does not make an item unwanted.',
  'tracker-transferred':
    'Somebody transferred the issue, maybe to a repository that this token cannot see. The work goes on there; a new one here would split it in two. GitHub answers 410 for an issue that was deleted, and only such a one is made again.',
  'github-token-refused':
    'The answer was 401: the token is wrong, expired or withdrawn. Nothing was written.',
  'github-not-found': 'GitHub answers 404 both for what does not exist and for what a token may not see.',
  'github-refused': 'GitHub said no in clear words, and nothing of that request was done.',
  'github-archived': 'An archived repository can only be read.',
  'github-issues-off': 'Every phase, task and gate becomes an issue; without issues there is no tracker.',
  'github-unreachable':
    'After several tries no usable answer had come. An answer that is cut off or has another form than GitHub describes counts as none.',
  'github-limited':
    'GitHub limits requests an hour and content made a minute, shared with everything else that uses the same account. Short waits are waited; this one was longer than --wait.',
  'github-redirected':
    'Following a redirect of a write would do it twice, or not at all while looking like success.',
  'github-renamed':
    'The repository was renamed or moved. milepost goes on under the new name, but somebody could take the old one.',
  'github-issue-type':
    'Issue types belong to an organisation; a personal account has none, and one that was switched off cannot be used. A type helps people to filter, and nothing depends on it, so the issues are made all the same.',
  'github-no-push':
    'GitHub tells whether code may be pushed, which is not the same as writing issues: a workflow token may write issues without it. So this is only a warning, and the first write tells.',
  'github-other-repository':
    "Every repository has a number that stays with it. Another number under the same name means another repository; writing there would fill a stranger's issues.",
  'github-doubtful':
    'Lists of GitHub may be short or empty for a moment. milepost compares them with the counters and the numbers it knows, and creates nothing on a list it cannot trust.',
  'github-no-summaries':
    'An older GitHub Enterprise Server lacks these fields. Everything works, with more requests.',
  'github-map-unsaved':
    'Before and after every creation milepost notes in this file what is on its way, so that a run that is cut off makes nothing twice. Without the note it does not go on writing. What was written before stands, and the next run finds it.',
  'github-map-unreadable':
    'The map of known numbers makes runs faster and safer. It is no source of truth: without it milepost reads more and waits longer after a run that was cut off.',
  'github-project-refused':
    'The roadmap is an extra. The workflow token GITHUB_TOKEN has no right to projects, and only organisations have projects that can be written this way. What the markers say of the project stays as it is.',
  'github-project-field-missing':
    'milepost makes no fields: the project is yours. Capitals in names do not count.',
  'github-project-field-type':
    'Days go into date fields, the status into a single select, the phase into a text or a single select.',
  'github-project-status-options':
    'milepost knows three states, in English and Dutch: Todo, In progress, Done. Other choices of the field may stay; where people choose one, it is theirs.',
  'tracker-project-option-missing':
    'A single select takes its own choices only. The other fields of these issues are filled.',
  'tracker-project-full':
    'A project that is full takes no more items. The issues themselves are not affected.',
  'github-other-origin':
    "The issues may live elsewhere than the plan; more often it is a copy of another client's repository in which the name was not changed.",
  'tracker-adopt-stranger':
    'Our mark counts only in issues of people who may write to the repository, because anybody else could copy it. An adopted issue of a stranger would look like such a copy from the next run on.',
  'record-name':
    'The file name of a record is its id and gives moment, kind and subject, so that no two people ever write the same file. `milepost record` makes it for you.',
  'record-name-case':
    'Windows and macOS see one file where Linux sees two. The history would be different on each machine.',
  'record-id-differs':
    'A record is known by its id, and others refer to it. A copied file with the old id inside would be the same record twice.',
  'record-kind-differs':
    'The file name says evidence, check, decision and so on, and the content has to say the same, so that nothing hides under a harmless name.',
  'record-at-differs':
    'The moment decides in which order records count. Two different ones in one record would leave that open.',
  'record-cause-unknown':
    '`after` names the records that this one builds on. If one is missing, part of the history is missing: perhaps a branch has not been merged yet.',
  'record-cause-circular':
    'A record cannot come after itself, so no order fits. Records of such a circle do not count.',
  'record-cause-left-out':
    'A record that builds on an unusable one cannot be judged fairly, so it is left out as well until the first is repaired.',
  'record-before-cause':
    'A record cannot be older than what it follows. Clocks differ, so the later moment is used and the order stays right.',
  'record-edited':
    'Verdicts and decisions rest on the records, so a record that could be edited would let anybody rewrite why a gate was passed. What was wrong is corrected by a new record, and both stay to be read.',
  'record-removed':
    'A record that is gone takes its reason for a decision with it. Nothing is lost by keeping a wrong one: a correction withdraws it, and says who did so and why.',
  'record-renamed':
    'Other records name this one by its id, which is its file name. Git shows a rename as if nothing had happened, so milepost looks without rename detection.',
  'record-mode':
    'A link can point anywhere and change without a trace in the history, and an executable file is no record. Git shows such a change in its mode only.',
  'record-path':
    'The name of a record says when it was made, its kind and its subject; milepost and people rely on that. A file with another name could be read by nobody, or be taken for something else.',
  'record-merge-edited':
    'What a merge commit changes by itself is in no pull request and in no `git log` without merges. So milepost compares every merge with each of its sides.',
  'record-added-again':
    'Removing a record and adding it again leaves the files as they were, so this is no error. But in between it was gone, and the second may differ from what others saw.',
  'plan-tightened':
    'A part that is under way was started on a definition that a record holds. A stricter one counts after the approval of one decider; until then the gate has to meet both.',
  'plan-loosened':
    'Nobody may lower the bar just before the decision. What asks less, or cannot be shown to ask more, counts after the approval of the whole quorum of the gate; until then the gate has to meet both.',
  'plan-reworded':
    'Titles and explanations are no part of the definition by which a gate is judged, so they may change at any time.',
  'plan-part-gone':
    'Records refer to a part by its id. A part that disappears while it is under way would leave its records about nothing.',
  'plan-base-not-usable':
    'To compare two plans, both must be readable. If this change repairs the plan, there was no usable one to compare with.',
  'record-about-unknown':
    'A record about nothing that the plan knows would count nowhere. If the part was renamed, add `renamedFrom` in the plan.',
  'record-role-unknown':
    'Records keep their meaning for years because they name roles. The roles stand in milepost.yaml, and who holds them in people.yaml.',
  'record-in-future':
    'A record of tomorrow could pass a gate today. An hour is allowed for clocks that differ.',
  'decision-about-no-gate':
    'Decisions are taken at gates, at rollout stages, about the rollout, or about the programme as a whole.',
  'correction-unknown':
    'A correction names the record that it puts right. Without that record there is nothing to put right.',
  'correction-not-allowed':
    'Evidence and checks tell what was seen, and that can turn out wrong. Decisions and approvals were taken, and only a new one overturns them.',
  'correction-incomplete':
    'Either the record should never have counted, or it should have said something else. Both at once, or neither, leaves open what holds.',
  'observed-backwards':
    'The time of observation runs from its first to its last day; freshness is counted from the last.',
  'observed-after-record':
    'What is recorded on Monday cannot have been seen on Tuesday. Most often a day or month was mistyped.',
  'metric-unknown':
    'A value counts for criteria with exactly the same metric. A misspelt one would be kept and count for nothing.',
  'unit-differs':
    'Units are never converted by guessing: 2 minutes and 2 seconds are both just 2. Give the value in the unit of the plan.',
  'measurement-incomplete':
    'A measurement is one value, or something counted out of a whole: `part: 451` and `whole: 500`. Counted values are compared exactly, without rounding.',
  'fraction-suspected':
    'In a plan 8 percent is written as 8. With 0.08 a criterion "less than 5 percent" would pass although 8 percent was meant.',
  'item-unknown':
    'A check confirms a task, a deliverable, a training, an event or a criterion of a gate. What the plan does not know cannot be confirmed.',
  'box-unknown': 'Boxes belong to a task and have ids of their own. Without box the whole task is confirmed.',
  'reason-missing':
    'Who says that a condition does not apply takes it out of the gate. The reason stays visible to whoever decides.',
  'path-not-allowed':
    'Evidence may name a file of this repository, never one elsewhere: a path with .. or a drive letter means something else on every machine.',
  'record-without-effect':
    'The record is kept, but in the state things were in it could change nothing. Often something was recorded twice, or too early.',
  'record-kind-not-yet':
    'This version does not decide by votes or waivers yet. Skipping such a record in silence would let a gate be judged on half the facts.',
  'decision-not-supported':
    'A pass allows every decision, a warning everything but a plain go, all else only hold, recycle or stop. A go against the verdict does not exist: change the evidence or, openly, the plan.',
  'decision-not-bound':
    'A decision stores what was seen when it was taken, and milepost works the verdict out again from exactly that. Here the two differ, so something was written by hand or changed afterwards.',
  'decision-disputed':
    'A branch that was merged later holds evidence from before the decision. Had it been known, the verdict would have been another, so the decision waits for a new one.',
  'decisions-conflict':
    'Two people decided at the same time, each without knowing of the other. milepost does not choose between them.',
  'decision-by-other-role':
    'Who decides at a gate stands in the plan under `decide`. A decision of another role would not be the one that was agreed.',
  'hold-without-day':
    'A hold without end is easily forgotten. On the day after its last one it ends by itself and the gate is open again.',
  'conditions-missing':
    'On a warning the only way on is a go with conditions: what is still missing becomes a must of the next gate. Without a condition it would be a "go anyway".',
  'start-digest-differs':
    'What starts is judged by the definition pinned in the record, so that later edits of the plan cannot move the goalposts. An edited pin is not accepted.',
  'start-item-unknown':
    'The record starts something that the plan no longer has. If it only got another id, say so: `renamedFrom: old-id`.',
  'start-too-early':
    'A part starts when the gates it requires have passed. Otherwise work would be built on what has not been shown to hold.',
  'start-missing':
    'A decision that opens a part carries the definition it will be judged by. Without it later edits of the plan could not be told from what was agreed.',
  'evidence-corrected-since':
    'The past is not judged again: the decision was right on what was known. Whether it should be taken anew is for people to say.',
  'rollout-hard-stop':
    'A hard stop brings the share to 0 at once, in every state. milepost switches nothing off: it says that somebody has to.',
  'review-period-unknown':
    'Reviews are counted in months from their anchor and named by the month in which they fall: 2026-11.',
  'review-step-unknown':
    'The steps of a review stand in plan/review.yaml; one that is not there would never be asked for.',
  'review-step-incomplete':
    'Each step declares what it needs: figures observed in the period, findings, the number of responses, actions or changes. An empty tick is not a review.',
  'review-not-complete':
    'A review is closed when every step is done and every open action of earlier reviews is done or carried on with a reason. So nothing fades away unnoticed.',
  'file-unreadable':
    'What cannot be read may hold the record that decides a gate. So milepost says nothing rather than something on half the files.',
  'file-not-regular':
    'A link could lead anywhere on the machine, and somewhere else on the next one. Only files that are really here are read.',
  'path-not-usable':
    'A record names this file as its source, and whoever checks the evidence will look for it.',
  'plan-drifted':
    'A running part is judged by the definition it started with and by the new one, and the worse counts. So nobody can lower the bar just before the decision without an approval on record.',
  // sheets and forms (intake/, sheets/)
  'sheet-missing':
    'The map says which sheet is read, letter for letter. A sheet is never chosen by its position, since somebody may move it.',
  'sheet-is-workbook':
    'The kind of file is stated in the map and not taken from the name of the file, which may be wrong.',
  'sheet-without-header':
    'Columns are found by their names, so that one may be added or moved. The first row holds them unless the map says otherwise.',
  'sheet-without-rows':
    'Nothing can be measured on no rows: 0 of 0 is neither good nor bad, and it never passes a gate.',
  'sheet-too-long':
    'Larger files would make milepost slow or stop it. A sample of some thousands of rows tells as much about quality.',
  'sheet-too-wide':
    'A stray value far to the right makes every row that long. Select the empty columns in your spreadsheet program and delete them.',
  'row-width':
    'A row of another width means that a delimiter stands in a text without quotes, or that one is missing. Every value after it would land in the wrong column.',
  'column-missing':
    'A column is found by its name in the header, letter for letter. If all columns are missing, the delimiter is probably another one.',
  'column-twice':
    'With two columns of one name nobody can tell which of them is meant, and the first is not chosen for you.',
  'column-not-dated':
    'The newest date of a column says how old the data are. The map has to say that the column holds dates, and how they are written.',
  'cell-empty':
    'A workbook keeps no value for a formula that fails, so such a cell reads as empty. An empty cell is never taken for 0.',
  'cell-not-one-line': 'What is recorded here is one line, so that it can be shown in a list.',
  'cell-not-known':
    'Here only certain words have a meaning. Another word could mean anything, so it is not guessed at.',
  'cell-not-a-number':
    'A text in a column of numbers is never taken for 0 and never skipped. Unit and currency are stated once, in the map or the plan.',
  'cell-number-grouping':
    'In Dutch 1.234 is one thousand two hundred and thirty-four, in English it is a little over one. Which one holds is stated and never guessed, so a number that fits neither groups of three digits nor a decimal sign is refused.',
  'cell-number-ambiguous':
    'One mark with three digits after it can separate thousands, or decimals when a program with the other notation wrote the file: a factor of a thousand, so nothing is recorded. 1.234,5 and 1.234.567 leave no doubt. In a map, `grouped: true` says that such marks separate thousands, `grouped: false` that the file has none.',
  'cell-out-of-range':
    'The bounds stand in the map or come from the plan: a score on a scale of 1 to 5 cannot be 6. Both bounds are allowed themselves.',
  'cell-not-a-count': 'Samples are counted, so there cannot be half a one or fewer than none.',
  'cell-not-a-date':
    'With 03-04-2026 nobody can tell whether it is March or April, so the format is stated and never guessed. A day that does not exist, such as 30 February, is refused too.',
  'cell-figure':
    'A measurement is a value, or a part of a whole such as 451 of 500. With both at once nobody can say which one holds.',
  'csv-quote':
    'From here on nobody can tell where a cell ends, so nothing of the file is used. In RFC 4180 a quote within a quoted text is written twice: "a ""good"" day".',
  'workbook-protected':
    'The contents are encrypted, so nobody can read them without the password. milepost never asks for one.',
  'workbook-old':
    'The format from before 2007 is another one altogether. Every spreadsheet program can save it as .xlsx.',
  'workbook-broken':
    'A file that was cut off while copying, or a file of another kind with the ending .xlsx, cannot be opened. Files that define their own entities are refused too.',
  'workbook-too-large':
    'A workbook is packed, and a small file can unpack to more than a computer has room for. Therefore there is a limit.',
  'import-too-many-rows':
    'Every row becomes a record that stays for good. Thousands of rows are data to be measured, and what is recorded of those are counts.',
  'import-said-otherwise':
    'One cell of one file cannot mean two things. Records are never changed, so the earlier one has to be withdrawn first.',
  'timeliness-not-measured':
    'Without a date nobody can say how old the data are. Nothing is recorded then: at the gate that stays open.',
  'form-unknown':
    'A form says in its sheet milepost, or in its first line, which form it is. Leave these as they are.',
  'form-version': 'A form of another version may ask other things, so its answers are not guessed at.',
  'form-row-unknown':
    'The first column says what a line is about. A line that the plan does not know would be lost, so it is told instead.',
  'form-row-twice': 'With two answers to one question nobody can say which one holds.',
  'form-row-missing':
    'A line that was removed looks the same as one that was lost. An answer that is not there is an empty cell.',
  'form-answer-missing':
    'What is filled in elsewhere means nothing without this: scores need a day and a role, a count needs the number of rows, a range needs its beginning.',
  'form-no-second-answer':
    'On this line the column has no meaning, so what stands there would be lost without a word.',
  'form-not-applicable':
    'Declaring a requirement not applicable takes it away, so the plan has to allow that beforehand.',
};
