import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'yaml-syntax': {
    message: 'This is not valid YAML: {{reason}}',
    help: 'Correct the line; a text that holds ": ", " #" or starts with @, & or * needs quotes.',
  },
  // bytes, characters, YAML (source/)
  'yaml-bracket-open': {
    message: 'The list or mapping that opens here is not closed with {{bracket}}.',
    help: 'Add {{bracket}}, or write each item on its own line.',
  },
  'yaml-text-after-quote': {
    message: 'Text follows the closing quote.',
    help: 'Put the whole text between double quotes; within single quotes an apostrophe is written twice.',
  },
  'file-too-large': {
    message: 'This file is larger than {{limit}}.',
    help: 'Split it, or remove what does not belong in it.',
  },
  'file-not-text': {
    message: 'This is not a text file but {{kind}}.',
    help: 'Put the right file here, saved as plain text in UTF-8.',
  },
  'encoding-utf16': {
    message: 'This file is saved as UTF-16 (Notepad calls that "Unicode").',
    help: 'Save it again with encoding UTF-8.',
  },
  'encoding-not-utf8': {
    message: 'From here on this file is not UTF-8; it was probably saved in an older Windows encoding.',
    help: 'Save it again with encoding UTF-8, and look at the accented letters afterwards.',
  },
  'file-empty': {
    message: 'This file holds nothing.',
    help: 'Restore it from Git, or remove it.',
  },
  'file-not-mapping': {
    message: 'This file does not begin with a key such as "formatVersion:".',
    help: 'Write keys with a colon at the top level, not a list or a loose text.',
  },
  'line-end-old-mac': {
    message: 'Lines in this file end as on an old Mac (CR alone), so it reads as one long line.',
    help: 'Save it again with line ends LF or CRLF.',
  },
  'character-forbidden': {
    message: 'There is a control or invisible character here: {{character}}.',
    help: 'Remove it; it can hide what the text really says.',
  },
  'indent-not-spaces': {
    message: 'The indentation holds a blank that is not a space: {{character}}.',
    help: 'Replace it by ordinary spaces; it often comes along with text copied from a web page.',
  },
  'merge-unresolved': {
    message: 'This is an unresolved merge: Git left its markers here.',
    help: 'Choose what to keep, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
  },
  'git-lfs-pointer': {
    message: 'This is a Git LFS pointer, not the file itself.',
    help: 'Fetch the file with "git lfs pull", and keep plan files and records out of LFS.',
  },
  'yaml-tab': {
    message: 'This line is indented with a tab.',
    help: 'Use spaces; YAML does not allow tabs here.',
  },
  'yaml-indent': {
    message: 'The indentation of this line does not fit the lines above it.',
    help: 'Let it begin in the same column as the lines it belongs with.',
  },
  'yaml-quote-open': {
    message: 'The quote that opens here is never closed.',
    help: 'Add the closing quote.',
  },
  'yaml-colon-in-text': {
    message: 'This text holds a colon and a space, so YAML takes it for a key.',
    help: 'Put the whole text between quotes.',
  },
  'yaml-line-without-key': {
    message: 'A key with a colon is missing here.',
    help: 'Write "key: value", or indent the line if it continues the text above.',
  },
  'yaml-first-character': {
    message: 'An unquoted text cannot begin with {{character}}.',
    help: 'Put the text between quotes.',
  },
  'yaml-escape': {
    message: 'Between double quotes {{escape}} has no meaning.',
    help: 'Use single quotes, or write a backslash twice.',
  },
  'yaml-two-documents': {
    message: 'A second document begins here; everything after this line would be ignored.',
    help: 'Keep one document in a file: remove the line with ---.',
  },
  'yaml-directive': {
    message: 'Lines that begin with % may not be used: they change what values mean.',
    help: 'Remove the line.',
  },
  'yaml-alias': {
    message: 'Aliases (*{{alias}}) may not be used.',
    help: 'Write the value out where it is needed.',
  },
  'yaml-anchor': {
    message: 'Anchors (&{{anchor}}) may not be used.',
    help: 'Remove the anchor, and write the value out where it is needed.',
  },
  'yaml-tag': {
    message: 'Tags (!…) may not be used.',
    help: 'Remove the tag; put a text that begins with ! between quotes.',
  },
  'yaml-merge-key': {
    message: 'Merging with << may not be used: it hides values from the reader.',
    help: 'Write the keys out.',
  },
  'key-not-text': {
    message: 'A key has to be a plain text.',
    help: 'Write a single word before the colon.',
  },
  'key-not-allowed': {
    message: 'The key "{{key}}" may not be used.',
    help: 'Give the key another name.',
  },
  'key-twice': {
    message: 'The key "{{key}}" stands here for the second time; the first is on line {{line}}.',
    help: 'Keep one of the two.',
  },
  'too-deep': {
    message: 'Values are nested more than {{limit}} levels deep here.',
    help: 'A plan never needs that; check the indentation.',
  },
  'too-many-values': {
    message: 'This file holds more than {{limit}} values.',
    help: 'Split it, or remove what does not belong in it.',
  },
  'text-too-long': {
    message: 'This text has {{length}} characters; {{limit}} is the most.',
    help: 'Shorten it, or put the long version in a document of its own.',
  },
  'number-leading-zero': {
    message: '{{value}} begins with a zero: some readers see 8 where others see 10.',
    help: 'Leave the zero out, or put the value between quotes if it is a text.',
  },
  'number-not-decimal': {
    message: '{{value}} is a hexadecimal or octal number.',
    help: 'Write it as an ordinary number, or between quotes if it is a text.',
  },
  'number-not-finite': {
    message: '{{value}} is no number that can be compared.',
    help: 'Write a number, or leave the key out.',
  },
  'number-not-exact': {
    message: '{{value}} has more digits than can be kept; it would be rounded silently.',
    help: 'Write fewer digits, or put it between quotes if it is a number such as an account.',
  },
  'number-thousands': {
    message: '{{value}} is read with a decimal point, so not as thousands.',
    help: 'Write thousands without a point; if you do mean decimals, leave out the last zero.',
  },
  'comment-cuts-text': {
    message: 'The text ends after "{{value}}": what follows # is a comment.',
    help: 'Put the whole text between quotes if # belongs to it.',
  },
  'token-in-file': {
    message: 'This looks like a GitHub token.',
    help: 'Revoke the token on GitHub now: it stays in the Git history. Then remove it here.',
  },
  'bsn-number': {
    message: 'These nine digits could be a citizen service number (BSN).',
    help: 'Take personal numbers out: a Git history cannot forget them.',
  },
  'email-address': {
    message: 'This looks like an e-mail address.',
    help: 'Name a role instead: a Git history cannot forget personal data.',
  },
  'phone-number': {
    message: 'This looks like a telephone number.',
    help: 'Name a role instead: a Git history cannot forget personal data.',
  },
  'front-matter-missing': {
    message: 'This file does not begin with a line of three hyphens.',
    help: 'Put the front matter back: a line ---, the keys, a line ---.',
  },
  'front-matter-open': {
    message: 'The front matter that begins here does not end: a second line of three hyphens is missing.',
    help: 'Add a line --- after the last key.',
  },
  // shape (schema/)
  'key-missing': {
    message: 'The key "{{key}}" is missing here.',
    help: 'Add "{{key}}:" with its value.',
  },
  'key-unknown': {
    message: 'The key "{{key}}" is not known here.',
    help: 'Remove it. Known here: {{allowed}}.',
  },
  'key-misspelt': {
    message: 'The key "{{key}}" is not known here.',
    help: 'Did you mean {{near}}?',
  },
  'value-not-allowed': {
    message: '"{{value}}" is not possible here.',
    help: 'Choose one of: {{allowed}}.',
  },
  'value-misspelt': {
    message: '"{{value}}" is not possible here.',
    help: 'Did you mean {{near}}? Possible: {{allowed}}.',
  },
  'value-empty': {
    message: 'There is no value here.',
    help: 'Write a value after the colon, or remove the key if it may be left out.',
  },
  'value-wrong': {
    message: '{{value}} does not fit here (rule: {{rule}}).',
    help: 'See the description of this key in the documentation.',
  },
  'text-wanted': {
    message: 'A text is wanted here, not {{value}}.',
    help: 'Put it between quotes if it is meant as a text.',
  },
  'text-empty': {
    message: 'This text is empty.',
    help: 'Write something, or remove the key if it may be left out.',
  },
  'text-too-short': {
    message: 'This text has {{length}} characters; {{limit}} is the least.',
    help: 'Make it longer.',
  },
  'text-not-one-line': {
    message: 'This text has to stand on one line.',
    help: 'Take the line breaks out.',
  },
  'number-wanted': {
    message: 'A number is wanted here, not "{{value}}".',
    help: 'Write a bare number: no quotes, no unit, a point before decimals.',
  },
  'number-as-text': {
    message: '"{{value}}" is a text; a number is wanted here.',
    help: 'Write {{number}}: no quotes, no unit, no marks between thousands, a point before decimals.',
  },
  'number-not-whole': {
    message: '{{value}} is not a whole number.',
    help: 'Write a whole number.',
  },
  'number-too-small': {
    message: '{{value}} is too small; {{limit}} is the least.',
    help: 'Write {{limit}} or more.',
  },
  'number-too-large': {
    message: '{{value}} is too large; {{limit}} is the most.',
    help: 'Write {{limit}} or less.',
  },
  'number-not-above': {
    message: '{{value}} has to be more than {{limit}}.',
    help: 'Write a number above {{limit}}.',
  },
  'number-not-below': {
    message: '{{value}} has to be less than {{limit}}.',
    help: 'Write a number below {{limit}}.',
  },
  'boolean-wanted': {
    message: 'Yes or no is wanted here, not {{value}}.',
    help: 'Write true or false.',
  },
  'list-wanted': {
    message: 'A list is wanted here, not {{value}}.',
    help: 'Write each item on its own line, beginning with "- ", or between [ and ].',
  },
  'list-too-short': {
    message: 'This list has {{count}} items; {{limit}} is the least.',
    help: 'Add items, or remove the key if it may be left out.',
  },
  'list-too-long': {
    message: 'This list has {{count}} items; {{limit}} is the most.',
    help: 'Shorten the list.',
  },
  'list-has-double': {
    message: 'Items {{first}} and {{second}} of this list are the same.',
    help: 'Remove one of the two.',
  },
  'mapping-wanted': {
    message: 'Keys with values are wanted here, not {{value}}.',
    help: 'Write "key: value" on the lines below, indented.',
  },
  'mapping-too-small': {
    message: 'There are {{count}} keys here; {{limit}} is the least.',
    help: 'Add a key. Known here: {{allowed}}.',
  },
  'mapping-too-large': {
    message: 'There are {{count}} keys here; {{limit}} is the most.',
    help: 'Remove keys.',
  },
  'threshold-wanted': {
    message: '{{value}} is no threshold.',
    help: 'Write an operator and a number, such as {gte: 40} or {between: [4, 6]}.',
  },
  'day-not-valid': {
    message: '"{{value}}" is not a day as milepost reads it.',
    help: 'Write year, month, day: 2026-01-05.',
  },
  'day-written-otherwise': {
    message: '"{{value}}" is not a day as milepost reads it.',
    help: 'Write {{day}}.',
  },
  'date-not-real': {
    message: '{{value}} does not exist in the calendar.',
    help: 'Write a day that exists.',
  },
  'instant-not-valid': {
    message: '"{{value}}" is not a moment with a time zone.',
    help: 'Write it like 2026-03-12T14:15:02Z.',
  },
  'time-zone-not-valid': {
    message: '"{{value}}" is not a known time zone.',
    help: 'Write a name such as Europe/Amsterdam.',
  },
  'duration-not-valid': {
    message: '"{{value}}" is not a number of days or weeks.',
    help: 'Write P14D for 14 days or P2W for 2 weeks.',
  },
  'weeks-not-valid': {
    message: '"{{value}}" are not programme weeks.',
    help: 'Write one week (4), a range (4-6) or an open end (13+).',
  },
  'id-not-valid': {
    message: '"{{value}}" cannot be an id.',
    help: 'Use lower-case letters a-z, digits and single hyphens, a letter first, at most 63 characters: data-audit.',
  },
  'record-id-not-valid': {
    message: '"{{value}}" cannot be the id of a record.',
    help: 'Use the file name without .yaml.',
  },
  'about-not-valid': {
    message: '"{{value}}" is neither an id of the plan nor a review period.',
    help: 'Write an id such as gate-readiness, or a period such as 2026-11.',
  },
  'fact-not-valid': {
    message: '"{{value}}" cannot be the id of a published fact.',
    help: 'Use capitals, digits and single hyphens: F-12.',
  },
  'link-not-valid': {
    message: '"{{value}}" cannot be used as a link.',
    help: 'Write an address that begins with https:// and holds no blanks, quotes, @ or angle brackets.',
  },
  'repository-not-valid': {
    message: '"{{value}}" is not the name of a repository.',
    help: 'Write owner/name, as in the address on GitHub.',
  },
  'currency-not-valid': {
    message: '"{{value}}" is not a currency code.',
    help: 'Write three capitals: EUR.',
  },
  'country-not-valid': {
    message: '"{{value}}" is not a country code.',
    help: 'Write two lower-case letters: nl.',
  },
  'login-not-valid': {
    message: '"{{value}}" cannot be a login.',
    help: 'Write the login without @, as GitHub shows it.',
  },
  'digest-not-valid': {
    message: '"{{value}}" is not a SHA-256 digest.',
    help: 'Write sha256: and 64 characters 0-9, a-f.',
  },
  'format-version-number': {
    message: 'The format version is written as a number.',
    help: 'Put it between quotes: "1.0".',
  },
  'format-version-unknown': {
    message: 'This milepost does not know format version "{{value}}".',
    help: 'Write {{known}}, or install a newer milepost.',
  },
  'tracker-conflict': {
    message: 'Both the plan and the tracker changed {{field}} of {{key}}; nothing was written there.',
    help: 'Change one of the two until both say the same.',
  },
  'tracker-double': {
    message: '{{second}} carries the same marker as {{first}}: {{key}}.',
    help: 'Keep one of them: remove the last comment line of the part milepost wrote from the other, and its label milepost.',
  },
  'tracker-detached': {
    message: '{{key}} has lost its label milepost, so it is left alone.',
    help: 'Put the label back to let milepost keep it again.',
  },
  'tracker-marker-damaged': {
    message: 'The part that milepost wrote in {{item}} is damaged or gone, so it is left alone.',
    help: 'Restore it from history, or take out what is left of it, with its key and its label milepost, to keep {{item}} as your own. An issue without that part can be taken over again with --adopt {{key}}={{item}}.',
  },
  'tracker-key-barred': {
    message: '{{key}} is not created: an item of milepost without a readable marker may be it.',
    help: 'Restore the marker, take an issue over again with --adopt {{key}}=NUMBER once what is left of the part is gone, or give that item another title and take out its key and its label milepost.',
  },
  'tracker-cannot-adopt': {
    message: '{{item}} cannot be taken over as {{key}}: there is no issue of that name without a marker.',
    help: 'Name an existing issue that milepost does not keep yet.',
  },
  'tracker-text-too-long': {
    message:
      'The text of {{key}} would have a length of {{length}}, and {{limit}} is the most that fits; it was not written.',
    help: 'Shorten the text that people wrote in {{key}}, or its descriptions in the plan, and run it again.',
  },
  'tracker-foreign-marker': {
    message: '{{item}} carries our marker and label, but its author is not trusted.',
    help: 'Take the label off, or name the bot in tracker.bots.',
  },
  'tracker-marker-ignored': {
    message: '{{item}} carries our marker, but its author is not trusted; it is ignored.',
    help: 'Nothing has to be done.',
  },
  'tracker-marker-newer': {
    message: '{{key}} was written by a newer milepost; it is left alone.',
    help: 'Update milepost.',
  },
  'tracker-file-field': {
    message: 'The front matter says {{field}}: {{value}}, which milepost cannot read.',
    help: 'Correct the line; nothing is written to the tracker before that.',
  },
  'tracker-not-planned': {
    message: '{{key}} was closed as {{reason}}, but it is still in the plan.',
    help: 'Take it out of the plan, or open it again.',
  },
  'tracker-gate-closed': {
    message: '{{key}} was closed, but closing a gate is no decision.',
    help: 'Record the decision with milepost record decision, or open the issue again.',
  },
  'tracker-reopened': {
    message: '{{key}} was opened or unticked again after {{record}} recorded it as done.',
    help: 'Pull with --corrections to record that it is not done.',
  },
  'tracker-behind': {
    message: '{{key}} is still done on the tracker, but since the last pull {{record}} says that it is not.',
    help: 'Open or untick it there. If it is done after all, record that with milepost record check.',
  },
  'tracker-disagrees': {
    message:
      'Since the last pull {{key}} was closed or ticked on the tracker, while by {{record}} it is not done. Nothing was written.',
    help: 'Find out which is right: open or untick it there, or record that it is done with milepost record check. Then pull again.',
  },
  'tracker-due-moved': {
    message: 'Somebody moved the due date of {{key}} to {{due}}; the plan says {{planned}}.',
    help: 'To accept it, write {{edit}} here; a day in brackets is what follows from that, so set it on the tracker too. Otherwise put {{planned}} back there.',
  },
  'tracker-assigned': {
    message: '{{key}} is assigned to somebody with role {{roles}}; the owner in the plan is {{owner}}.',
    help: 'To accept it, write {{edit}} here; somebody with role unknown has to be in people.yaml first. Otherwise assign it to the owner.',
  },
  'tracker-retitled': {
    message: 'Somebody gave {{key}} another title on the tracker.',
    help: 'To accept it, write {{edit}} here, with the new title. Otherwise put the old one back there.',
  },
  'tracker-rewritten': {
    message: 'Somebody changed the text that milepost wrote in {{key}}.',
    help: 'To accept it, make the change in this part of the plan. Otherwise put the old text back; your own text can stand above or below it.',
  },
  'tracker-file-refused': {
    message: '{{path}} was not written: {{reason}}.',
    help: 'Make room or give rights, and run apply again.',
  },
  'tracker-dropped-field': {
    message: 'The tracker took {{key}}, but left out {{fields}}.',
    help: 'Give the token write access to issues (on GitHub: Issues, read and write), then run apply again.',
  },
  'tracker-lock-lost': {
    message: 'Another apply took the lock over ({{holder}}), so this one stopped.',
    help: 'Wait until the other is done, then run apply again.',
  },
  'tracker-unknown': {
    message: 'No clear answer came: {{reason}}.',
    help: 'Run apply again: it looks first what is there.',
  },
  'tracker-title-taken': {
    message: 'Another milestone has the title "{{title}}" already.',
    help: 'Rename that milestone, or change the title in the plan.',
  },
  'tracker-same-title': {
    message: 'Issue {{item}} has the same title as {{key}}, which is to be created.',
    help: 'If it is the same work, take it over with --adopt {{key}}={{item}}. If it is not, nothing has to be done.',
  },
  'tracker-name-taken': {
    message: 'A file of yours has the name that {{key}} needs.',
    help: 'Give it another name. An issue can also be taken over, with --adopt {{key}}={{item}}.',
  },
  'tracker-recreated': {
    message: '{{key}} was #{{number}} and is gone; it will be created again while it stands in the plan.',
    help: 'Take it out of the plan if nobody wants it.',
  },
  'tracker-transferred': {
    message:
      '{{key}} was #{{number}} and is no longer in this repository, but was not deleted either; it is left where it is and not created again.',
    help: 'Take it out of the plan, or move it back.',
  },
  'github-token-refused': {
    message: 'GitHub does not accept the token.',
    help: 'Make a new token and put it in GITHUB_TOKEN; it may have expired.',
  },
  'github-not-found': {
    message: 'There is no repository {{repository}}, or this token cannot see it.',
    help: 'Check tracker.repository in milepost.yaml, and give the token access to this repository.',
  },
  'github-refused': {
    message: 'GitHub refused {{what}} with {{status}}: {{message}}.',
    help: 'Give the token the right for it: Issues, read and write; Metadata, read.',
  },
  'github-archived': {
    message: '{{repository}} is archived: nothing can be written there.',
    help: 'Take it out of the archive on GitHub, or name another repository.',
  },
  'github-issues-off': {
    message: 'Issues are switched off in {{repository}}.',
    help: 'Switch them on under Settings, General, Features.',
  },
  'github-unreachable': {
    message: 'GitHub gave no usable answer to {{what}}: {{reason}}.',
    help: 'Check the network and https://www.githubstatus.com, then run again.',
  },
  'github-limited': {
    message: 'GitHub asks to wait until {{until}}.',
    help: 'Run again after that time, or allow a longer wait with --wait.',
  },
  'github-redirected': {
    message: 'GitHub sent {{what}} elsewhere; a write is never redirected.',
    help: 'Run again; if the repository was renamed, change tracker.repository.',
  },
  'github-renamed': {
    message: '{{from}} is called {{to}} now.',
    help: 'Write the new name under tracker.repository in milepost.yaml.',
  },
  'github-issue-type': {
    message: '{{repository}} has no issue type {{types}}; issues are made without it.',
    help: 'Make it in the organisation, or correct tracker.issueTypes.',
  },
  'github-no-push': {
    message: 'As far as GitHub says, this token may not write to {{repository}}.',
    help: 'If apply is refused, give the token Issues, read and write.',
  },
  'github-other-repository': {
    message: 'This is repository {{found}}, but {{expected}} was used before.',
    help: 'Correct tracker.repository or tracker.repositoryId. If it is a new repository on purpose, delete .milepost/tracker-map.json.',
  },
  'github-doubtful': {
    message: 'GitHub listed {{listed}} of at least {{expected}} items, again and again.',
    help: 'Nothing was written; run again in a few minutes. No --allow lifts this.',
  },
  'github-no-summaries': {
    message:
      'The server of {{repository}} does not tell parents and dependencies in its lists, so they are read one by one.',
    help: 'Upgrade the server when it can be.',
  },
  'github-project-refused': {
    message: 'Project {{project}} is left out: GitHub answered {{status}} ({{message}}).',
    help: 'Milestones and issues are written all the same. Give the token the right Projects of the organisation, read and write, or correct tracker.project.',
  },
  'github-project-field-missing': {
    message: 'The project has no field {{name}}, so {{field}} is not filled.',
    help: 'Make the field in the project, or correct tracker.project.fields.',
  },
  'github-project-field-type': {
    message: 'Field {{name}} of the project has type {{type}}, so {{field}} is not filled.',
    help: 'Name a field of this type in tracker.project.fields: {{wanted}}.',
  },
  'github-project-status-options': {
    message: 'Field {{name}} of the project lacks choices, so the status is not filled.',
    help: 'Add to it: {{wanted}}.',
  },
  'tracker-project-option-missing': {
    message: 'In project {{project}} the field for the phase has no choice “{{value}}”.',
    help: 'Add that choice to the field, or make it a text field.',
  },
  'tracker-project-full': {
    message: 'Project {{project}} would have {{count}} items; GitHub promises {{limit}}.',
    help: 'Archive items that are done, or use a project of its own for the programme.',
  },
  'github-map-unsaved': {
    message: '{{path}} could not be saved ({{reason}}), so no more was written.',
    help: 'Check the permissions of the folder and the free space, then run it again; nothing is made twice.',
  },
  'github-map-unreadable': {
    message: '{{path}} cannot be read, so it is not used.',
    help: 'Delete the file; it is made again.',
  },
  'github-other-origin': {
    message: "The plan names {{repository}}, but Git's origin is {{origin}}.",
    help: 'If that is not on purpose, correct tracker.repository.',
  },
  'tracker-adopt-stranger': {
    message: '#{{item}} cannot be taken over as {{key}}: its author may not write here.',
    help: 'Name the author in tracker.bots, or let milepost make its own issue and link this one.',
  },
  // records
  'record-name': {
    message: 'The name of this file is not that of a record.',
    help: 'Let `milepost record` write the file; by hand: records/<year>/<id>.yaml, with an id like 2026-03-12t141502z-evidence-gate-x-k3f9x2ma.',
  },
  'record-name-case': {
    message: 'The name differs from {{other}} only by capitals; on Windows and macOS that is one file.',
    help: 'Keep one of the two, in lower case.',
  },
  'record-id-differs': {
    message: 'The id {{id}} is not the file name {{name}}.',
    help: 'Make them equal; a copied file needs an id of its own.',
  },
  'record-kind-differs': {
    message: 'The record says {{kind}}, its file name says {{name}}.',
    help: 'Make them equal.',
  },
  'record-at-differs': {
    message: 'The moment {{at}} is not the one in the file name.',
    help: 'Make them equal; the file name gives the moment in UTC.',
  },
  'record-cause-unknown': {
    message: '`after` names the record {{id}}, which is not there.',
    help: 'Correct the id, or add the missing record.',
  },
  'record-cause-circular': {
    message: '{{id}} comes after itself, by way of other records.',
    help: 'Take one of the `after` lines out.',
  },
  'record-cause-left-out': {
    message: 'This record follows {{id}}, which cannot be used itself.',
    help: 'Repair that record first.',
  },
  'record-before-cause': {
    message: 'This record is dated before {{cause}}, which it says it follows.',
    help: 'The time of the cause is used; check the clock of the machine.',
  },
  // records and plan against what Git has of them
  'record-edited': {
    message: 'This record was changed; at {{base}} it said something else.',
    help: 'Put it back with `git checkout {{base}} -- FILE`, and correct it with a new record: `milepost record correction`.',
  },
  'record-removed': {
    message: 'This record is gone; at {{base}} it was there.',
    help: 'Put it back with `git checkout {{base}} -- FILE`; a record that is wrong is withdrawn with `milepost record correction`.',
  },
  'record-renamed': {
    message: 'This record, there at {{base}}, was renamed to {{to}}.',
    help: 'Give it its name back; the name is the id by which others refer to it.',
  },
  'record-mode': {
    message: 'This is not an ordinary file to Git (mode {{mode}}, where a record has 100644).',
    help: 'Put an ordinary file here: no link, no submodule, not executable (`git update-index --chmod=-x FILE`).',
  },
  'record-path': {
    message: 'This new file under records/ does not have the name of a record.',
    help: 'Records are written by milepost, as records/YEAR/ID.yaml; keep anything else in another folder.',
  },
  'record-merge-edited': {
    message: 'A merge commit changed this record to something that neither side had.',
    help: 'Do the merge again without touching records; correct a record with a new one.',
  },
  'record-added-again': {
    message: 'This record was removed once and is there again.',
    help: 'Look with `git log --full-history -- FILE` whether it still says what it said.',
  },
  'plan-tightened': {
    message:
      '{{item}} is under way, and the plan now asks more of it ({{changes}}); one of {{roles}} has to agree. Verdict under the old plan: {{before}}, now: {{now}}.',
    help: 'Approve it with `milepost approve --by ROLE`, or take the change back; until then both plans count.',
  },
  'plan-loosened': {
    message:
      '{{item}} is under way, and the plan now asks less of it, or something else ({{changes}}); {{roles}} have to agree. Verdict under the old plan: {{before}}, now: {{now}}.',
    help: 'Approve it with `milepost approve --by ROLE`, or take the change back; until then both plans count.',
  },
  'plan-reworded': {
    message: '{{item}} is under way; only words about it have changed, not what it is judged by.',
    help: 'Nothing has to be approved.',
  },
  'plan-part-gone': {
    message:
      '{{item}} is under way, but its gate {{gate}} is gone from the plan, or belongs to another part.',
    help: 'Put it back, or name the new part with `renamedFrom`.',
  },
  'plan-base-not-usable': {
    message: 'The plan at {{base}} holds errors, so what has changed since cannot be classified.',
    help: 'Look at the changes yourself, and at `milepost status`.',
  },
  // records against the plan
  'record-about-unknown': {
    message: '{{about}} is not a part of this programme.',
    help: 'Did you mean {{near}}?',
  },
  'record-role-unknown': {
    message: '{{role}} is not a role in milepost.yaml.',
    help: 'Did you mean {{near}}? Records name roles, never people.',
  },
  'record-in-future': {
    message: 'This record is dated {{at}}, more than an hour from now.',
    help: 'Correct the clock, or wait until then.',
  },
  'decision-about-no-gate': {
    message: '{{about}} is not something to decide about.',
    help: 'Decide about a gate: {{near}}.',
  },
  'correction-unknown': {
    message: 'The record {{id}} that is corrected is not there.',
    help: 'Correct the id in `supersedes`.',
  },
  'correction-not-allowed': {
    message: 'A record of kind {{kind}} cannot be corrected.',
    help: 'Only evidence and checks can; a new decision overturns an old one.',
  },
  'correction-incomplete': {
    message: 'A correction either withdraws the record or replaces it.',
    help: 'Give `withdraw: true` or `replacement:`, one of the two.',
  },
  'observed-backwards': {
    message: 'Observed from {{from}} to {{to}}: the end is before the beginning.',
    help: 'Exchange the two days.',
  },
  'observed-after-record': {
    message: 'Observed on {{observed}}, but recorded on {{recorded}}: nobody can observe ahead.',
    help: 'Correct the day of observation with a correction.',
  },
  'metric-unknown': {
    message: 'No criterion, KPI or hard stop of the plan names the metric {{metric}}.',
    help: 'Did you mean {{near}}?',
  },
  'unit-differs': {
    message: '{{metric}} is given in {{unit}}, the plan measures it in {{wanted}}.',
    help: 'Give the value in {{wanted}}; a record that exists is put right with a correction.',
  },
  'measurement-incomplete': {
    message: 'The measurement of {{metric}} needs either a value, or a part and a whole.',
    help: 'Give `value`, or `part` and `whole`.',
  },
  'fraction-suspected': {
    message: '{{value}} percent for {{metric}} looks like a fraction.',
    help: 'Write 8 for 8 %, give part and whole, or confirm with `unitConfirmed: true`.',
  },
  'item-unknown': {
    message: 'There is no {{item}} to confirm.',
    help: 'Did you mean {{near}}?',
  },
  'box-unknown': {
    message: '{{item}} has no tick box {{box}}.',
    help: 'Did you mean {{near}}?',
  },
  'reason-missing': {
    message: '"not-applicable" needs a reason.',
    help: 'Add `reason:` with one line that a colleague can follow.',
  },
  'path-not-allowed': {
    message: 'The path {{path}} may not be used ({{problem}}).',
    help: 'Give the path of a file inside this repository, with / between its parts.',
  },
  // replay
  'record-without-effect': {
    message: 'This record changes nothing: {{state}}.',
    help: 'Allowed here: {{allowed}}.',
  },
  'record-kind-not-yet': {
    message: 'Records of kind {{kind}} are not supported yet.',
    help: 'Take it out; until then nothing is decided by it.',
  },
  'decision-not-supported': {
    message: 'The verdict is {{verdict}}: it does not allow the decision {{decision}}.',
    help: 'Allowed: {{allowed}}. `milepost gate` says what is missing.',
  },
  'decision-not-bound': {
    message:
      'This decision was not taken on what the records say: it claims {{seen}}, they give {{verdict}}.',
    help: 'Record the decision again with `milepost record decision`.',
  },
  'decision-disputed': {
    message: 'Earlier records that this decision did not see would have given another verdict at {{gate}}.',
    help: 'Decide again; until then the decision does not count.',
  },
  'decisions-conflict': {
    message: 'Neither this decision nor {{other}} knew of the other; both count as none.',
    help: 'Decide again, knowing both.',
  },
  'decision-by-other-role': {
    message: '{{role}} does not decide here.',
    help: 'Who decides: {{roles}}.',
  },
  'hold-without-day': {
    message: 'A hold needs a last day.',
    help: 'Add `until: YYYY-MM-DD`.',
  },
  'conditions-missing': {
    message: 'A go with conditions needs at least one condition.',
    help: 'Add `--condition "id=…;text=…;owner=…;due=…"`, or hold until the criteria are met.',
  },
  'start-digest-differs': {
    message: 'The definition pinned for {{item}} is not the one its digest names.',
    help: 'Let milepost write the record; a pinned definition may not be edited.',
  },
  'start-item-unknown': {
    message: '{{item}} is not a phase, sprint or rollout stage of this programme.',
    help: 'If it was renamed, add `renamedFrom` in the plan.',
  },
  'start-too-early': {
    message: '{{item}} cannot start yet: not passed are {{gates}}.',
    help: 'Pass these first.',
  },
  'start-missing': {
    message: 'The decision does not hold the definition of {{item}}, which it starts.',
    help: 'Let `milepost rollout` write the record.',
  },
  'evidence-corrected-since': {
    message: 'Evidence behind {{decision}} at {{gate}} was corrected later; the decision stands.',
    help: 'Reopen the gate with a recycle if it should be judged again.',
  },
  'rollout-hard-stop': {
    message: 'A hard stop was hit at {{stage}}: the share is 0 from here on.',
    help: 'Switch it off where it runs; go on with `milepost rollout resume` once the cause is gone.',
  },
  'review-period-unknown': {
    message: 'There is no review in {{period}}.',
    help: '`milepost review status` lists the periods.',
  },
  'review-step-unknown': {
    message: 'The review has no step {{step}}.',
    help: 'The steps stand in plan/review.yaml.',
  },
  'review-step-incomplete': {
    message: 'Step {{step}} lacks: {{missing}}.',
    help: 'Record what plan/review.yaml asks of the step, or give a reason.',
  },
  'review-not-complete': {
    message: 'Review {{period}} cannot be closed: steps to do {{steps}}, open actions {{actions}}.',
    help: 'Do the steps; carry open actions on with a reason, or record them as done.',
  },
  // plan rules (plan/)
  'no-phases': {
    message: 'The plan has no phases.',
    help: 'Add a file such as plan/01-start.yaml for the first phase.',
  },
  'too-many-phases': {
    message: 'The plan has more than {{limit}} phases.',
    help: 'Join phases, or make two programmes of it.',
  },
  'file-not-expected': {
    message: 'milepost does not know this file, so it would do nothing.',
    help: 'Rename it or move it: a phase is plan/01-name.yaml, a calendar calendar/nl-2026.yaml, the rest has a fixed name. Nearest: {{suggestion}}',
  },
  'id-used-twice': {
    message: 'The id "{{id}}" is taken: it stands in {{file}} on line {{line}} too.',
    help: 'Give one of the two another id. An id is unique in the whole programme.',
  },
  'role-unknown': {
    message: 'There is no role "{{role}}" in milepost.yaml.',
    help: 'Did you mean {{near}}? Otherwise add the role to "roles" in milepost.yaml.',
  },
  'people-missing': {
    message: 'There is no people.yaml, so nobody holds a role.',
    help: 'Add people.yaml with a login for every role.',
  },
  'role-without-holder': {
    message: 'Nobody holds the role "{{about}}".',
    help: 'Put a login behind it in people.yaml, or remove the role.',
  },
  'gate-unknown': {
    message: 'There is no gate "{{gate}}".',
    help: 'Did you mean {{near}}? A rollout stage is named by its own id.',
  },
  'sprint-unknown': {
    message: 'This phase has no sprint "{{sprint}}".',
    help: 'Did you mean {{near}}? A task belongs to a sprint of its own phase.',
  },
  'task-unknown': {
    message: 'There is no task "{{task}}".',
    help: 'Did you mean {{near}}?',
  },
  'phase-unknown': {
    message: 'There is no phase "{{phase}}".',
    help: 'Did you mean {{near}}?',
  },
  'audience-unknown': {
    message: '"{{group}}" is neither a group of stakeholders.yaml nor a role.',
    help: 'Did you mean {{near}}? Otherwise add the group to plan/stakeholders.yaml.',
  },
  'training-group-unknown': {
    message: 'There is no group "{{group}}" in training.yaml.',
    help: 'Did you mean {{near}}? Otherwise add it under "groups".',
  },
  'matrix-criterion-unknown': {
    message: 'The matrix has no criterion "{{criterion}}".',
    help: 'Did you mean {{near}}?',
  },
  'option-unknown': {
    message: 'There is no option "{{option}}".',
    help: 'Did you mean {{near}}?',
  },
  'data-class-unknown': {
    message: 'There is no data class "{{class}}".',
    help: 'Did you mean {{near}}?',
  },
  'workstream-unknown': {
    message:
      'No phase or task has the workstream "{{workstream}}", so the advice of risk "{{about}}" cannot be followed up.',
    help: 'Did you mean {{near}}? Otherwise write "workstream: {{workstream}}" with the phases and tasks it is about.',
  },
  'check-item-unknown': {
    message: 'There is no task, deliverable, training or event "{{item}}".',
    help: 'Did you mean {{near}}? Leave "item" out if the check is about none of these.',
  },
  'check-box-unknown': {
    message: '"{{item}}" has no box "{{box}}".',
    help: 'Did you mean {{near}}?',
  },
  'check-box-without-item': {
    message: 'The box "{{box}}" is named without its task.',
    help: 'Add "item:" with the id of the task that has this box.',
  },
  'requires-own-part': {
    message: '"{{about}}" could never start: it waits for "{{gate}}", which is a part of it.',
    help: 'Remove "{{gate}}" from "requires". Its own sprints and rollout must have passed anyway.',
  },
  'requires-cycle': {
    message: 'These gates wait for each other, so none can ever pass: {{path}}.',
    help: 'Break the circle: remove one of them from "requires".',
  },
  'unreachable-item': {
    message: '"{{about}}" can never start or pass: it waits for "{{gate}}", which can never pass.',
    help: 'Break the circle that is told with "{{gate}}" or before it; this goes away with it.',
  },
  'needs-cycle': {
    message: 'These tasks need each other, so nobody can begin: {{path}}.',
    help: 'Break the circle: remove one of them from "needs".',
  },
  'id-twice-in-list': {
    message: 'The id "{{id}}" stands in this list twice; the first is on line {{line}}.',
    help: 'Give one of the two another id.',
  },
  'criterion-key-twice': {
    message: '"{{key}}" is judged alone twice.',
    help: 'Remove one of the two.',
  },
  'range-reversed': {
    message: 'This range runs from {{low}} down to {{high}}.',
    help: 'Write the smaller number first.',
  },
  'score-outside-scale': {
    message: '{{value}} is not on the scale from {{low}} to {{high}}.',
    help: 'Write a whole number from {{low}} to {{high}}, or null if it is not known yet.',
  },
  'scale-holds-zero': {
    message: 'This scale allows 0, and the impact is divided by the complexity.',
    help: 'Let the scale begin at 1 or higher.',
  },
  'gate-without-criteria': {
    message: 'The gate "{{about}}" has no criteria, so anything would pass.',
    help: 'Add at least one criterion that can fail.',
  },
  'only-advisories': {
    message: 'The gate "{{about}}" has only advisories, so it can never fail.',
    help: 'Make at least one criterion "must", or "should" with a score.',
  },
  'should-without-score': {
    message: 'The gate "{{about}}" has criteria that should be met, but no score to count them in.',
    help: 'Add "score: {warn: 60, pass: 80}" with your own percentages, or make them "must" or "advisory".',
  },
  'score-without-should': {
    message: 'The gate "{{about}}" has a score, but nothing that is counted in it.',
    help: 'Remove the score, or make a criterion "should".',
  },
  'score-band-reversed': {
    message: 'The score for a warning ({{warn}}) is not below the score for a pass ({{pass}}).',
    help: 'Make "warn" smaller than {{pass}}, or leave it out.',
  },
  'weight-without-effect': {
    message: 'The weight of "{{about}}" in "{{within}}" does nothing.',
    help: 'Remove it: an advisory has no weight, and a must only has one where the gate has a score.',
  },
  'quorum-not-yet': {
    message: '"{{about}}" asks for {{count}} deciders; votes are not built yet.',
    help: 'Name one role with 1 for now.',
  },
  'metric-unit-differs': {
    message: '"{{about}}" measures "{{metric}}" in {{unit}}, but the KPI is in {{wanted}}.',
    help: 'Use {{wanted}} here and convert the target, or give the metric a name of its own.',
  },
  'warn-narrower-than-pass': {
    message: 'Some values of "{{about}}" in "{{within}}" would pass without even being a warning.',
    help: 'Let "warn" hold everything that passes: with pass {gte: 10} write warn {gte: 8}.',
  },
  'warn-and-tolerance': {
    message: '"{{about}}" in "{{within}}" has both "warn" and "tolerance"; whichever is wider counts.',
    help: 'Keep one of the two.',
  },
  'empty-pass-region': {
    message: 'No value of "{{about}}" can lie between {{low}} and {{high}}.',
    help: 'Write the smaller number first.',
  },
  'empty-fail-region': {
    message:
      'The hard stop on "{{metric}}" can never stop anything: nothing lies between {{low}} and {{high}}.',
    help: 'Write the smaller number first.',
  },
  'rollout-second': {
    message: 'A second rollout begins here; phase "{{first}}" already has one.',
    help: 'Keep one rollout in a programme, and make a second programme of the other.',
  },
  'rollout-not-rising': {
    message: 'The share of "{{about}}" ({{share}} %) is not above that of the stage before ({{before}} %).',
    help: 'Let the shares rise from stage to stage.',
  },
  'rollout-stage-not-distinct': {
    message:
      'With {{population}} in all, "{{about}}" reaches {{size}}, just as many as "{{before}}": no step at all.',
    help: 'Remove a stage, choose other shares, or count in a smaller unit.',
  },
  'rollout-not-complete': {
    message: 'The last stage, "{{about}}", stops at {{share}} %.',
    help: 'Add a stage of 100 %, or lower the population to those it is meant for.',
  },
  'soak-exceeds-stage': {
    message: '"{{about}}" has to run {{soak}} days, but is planned for {{days}}.',
    help: 'Shorten the soak, or plan more weeks.',
  },
  'observations-exceed-stage': {
    message: 'The observations of "{{about}}" take at least {{needed}} days, but it is planned for {{days}}.',
    help: 'Ask for fewer observations, put them closer together, or plan more weeks.',
  },
  'start-rule-missing': {
    message: 'The start, {{day}}, is not a Monday, and nothing says what that means.',
    help: 'Add "startRule: exact" (weeks run from that day), "snap-back" (from the Monday before) or "snap-next" (from the Monday after).',
  },
  'start-in-weekend': {
    message: 'Week 1 begins on {{day}}, in a weekend; so does every later week.',
    help: 'Start on a Monday if that is not meant.',
  },
  'start-on-day-off': {
    message: '"{{about}}" is planned to start on {{day}}, a day off: {{name}}.',
    help: 'Nothing has to change; the work begins on the next working day.',
  },
  'calendar-year-missing': {
    message: 'The programme runs into {{year}}, but there is no calendar/{{country}}-{{year}}.yaml.',
    help: 'Copy the calendar of another year to that name and put in the days off of {{year}}; until then only weekends count.',
  },
  'calendar-name-differs': {
    message: 'The name of this file does not fit its content: {{country}}, {{year}}.',
    help: 'Name it calendar/{{country}}-{{year}}.yaml, or correct country and year.',
  },
  'calendar-country-differs': {
    message:
      'This calendar is of {{country}}; milepost.yaml asks for {{wanted}}. Its days off count all the same.',
    help: 'Remove the file, or change "calendar" in milepost.yaml.',
  },
  'day-off-outside-year': {
    message: '{{day}} does not lie in {{year}}, the year of this file.',
    help: 'Correct the date, or move it to the file of its own year.',
  },
  'phases-overlap': {
    message: 'The weeks of "{{about}}" ({{weeks}}) overlap those of "{{before}}" ({{beforeWeeks}}).',
    help: 'Fine if both may run side by side; otherwise move one of them.',
  },
  'phases-backwards': {
    message:
      '"{{about}}" (weeks {{weeks}}) begins before "{{before}}" (weeks {{beforeWeeks}}), which stands before it.',
    help: 'Put the phases in order by the number in their file names, or correct the weeks.',
  },
  'phase-after-open-end': {
    message: '"{{about}}" (weeks {{weeks}}) follows "{{before}}" (weeks {{beforeWeeks}}), which has no end.',
    help: 'Give "{{before}}" an end, or put the phase without end last.',
  },
  'sprints-overflow-step': {
    message:
      'The sprints of "{{about}}" do not fit in its weeks ({{weeks}}): they run on for {{overflow}} weeks, through weeks {{overlap}}.',
    help: 'Choose another "schedule.policy", give the phase more weeks, or acknowledge this in milepost.yaml with a reason.',
  },
  'sprint-weeks-assumed': {
    message: 'The length of the sprints of "{{about}}" is not given; {{weeks}} weeks are assumed.',
    help: 'Add "sprintWeeks: {{weeks}}", or another length.',
  },
  'start-before-required-gate': {
    message: '"{{about}}" is planned to start on {{start}}, but waits for "{{gate}}", planned for {{end}}.',
    help: 'Move one of the two, choose another "schedule.policy", or drop the requirement.',
  },
  'weeks-outside-phase': {
    message: '"{{about}}" (weeks {{weeks}}) lies outside its phase "{{phase}}" (weeks {{phaseWeeks}}).',
    help: 'Correct the weeks if that is not meant.',
  },
  'event-outside-phase': {
    message:
      'The event "{{about}}" (week {{week}}) lies outside the weeks of "{{phase}}" ({{phaseWeeks}}), under which it is shown.',
    help: 'Nothing has to change; choose another phase or week if that is not meant.',
  },
  'readiness-bands-gap': {
    message:
      'Totals between {{from}} and {{to}} belong to no published band; the average of several assessors can lie there.',
    help: 'A total counts for the band with the highest "min" not above it. Close the gap, or acknowledge it in milepost.yaml with a reason.',
  },
  'readiness-bands-overlap': {
    message: 'The band "{{about}}" overlaps "{{other}}".',
    help: 'Let one end before the other begins; a total counts for the band with the highest "min" not above it.',
  },
  'readiness-bands-outside-scale': {
    message: 'The band "{{about}}" goes beyond the possible totals, {{low}} to {{high}}.',
    help: 'Fit the bands to the weights and the scale.',
  },
  'question-informs-nothing': {
    message: 'The question "{{about}}" does not say which criterion it helps to score.',
    help: 'Add "informs:" with one or more criteria of the matrix.',
  },
  'budget-below-published': {
    message: 'The budget ({{amount}}) lies below a published minimum, "{{about}}" ({{low}}).',
    help: 'Nothing is blocked. Raise the budget, or acknowledge this in milepost.yaml with a reason.',
  },
  'published-budgets-differ': {
    message: 'Published minimum budgets differ: "{{about}}" says {{low}}, "{{other}}" says {{otherLow}}.',
    help: 'Nothing has to change: each is compared with your budget on its own.',
  },
  'recurring-cost-as-investment': {
    message: '"{{about}}" returns every year, but is counted as an investment.',
    help: 'The published break-even counts it in; the figure net of running cost stands beside it. Acknowledge this in milepost.yaml if that is clear to everybody.',
  },
  'break-even-before-rollout': {
    message: 'Break-even counts the full saving from the first day, but the rollout begins in week {{week}}.',
    help: 'Show the figure that follows the rollout beside the published one.',
  },
  'scores-on-two-scales': {
    message: '"{{about}}" has a published score out of 10 and the parts of a computed impact.',
    help: 'Nothing has to change: the two are shown side by side and never compared.',
  },
  'roi-horizons-differ': {
    message:
      'Published returns are over unequal times: "{{about}}" over {{months}} months, "{{other}}" over {{otherMonths}}.',
    help: 'Do not rank by these percentages; compare them per month.',
  },
  'use-case-without-technology': {
    message: 'The use case "{{about}}" names no technology.',
    help: 'Add "technologyType:" with one of the options of the technology section.',
  },
  'use-case-without-data-class': {
    message: 'The use case "{{about}}" names no data class, so its need for data is not known.',
    help: 'Add "dataClass:" with one of the classes of the data volumes.',
  },
  'technology-without-use-case': {
    message: 'No use case needs the technology "{{about}}".',
    help: 'Nothing has to change; it is only an option that nobody asks for.',
  },
  'section-twice': {
    message: '"{{section}}" stands in {{file}} (line {{line}}) too; "milepost calc" reads that one.',
    help: 'Keep the section in one file, and delete the other.',
  },
  'business-case-without-saving': {
    message: 'The saving per month in "{{about}}" is {{high}} at most: the investment never returns.',
    help: 'Check "now" and "after" of each row; if they are right, choose another use case.',
  },
  'saving-given-twice': {
    message: 'The use case "{{about}}" has a saving per year and one each time; the one per year counts.',
    help: 'Keep "saving", or "savingPerTime" with "timesPerYear".',
  },
  'ramp-out-of-order': {
    message: 'The step of weeks {{weeks}} does not begin after the step of weeks {{before}} has ended.',
    help: 'Let every step of "ramp" begin after the one before it; only the last may end in +.',
  },
  'missing-above-rows': {
    message: 'The field "{{field}}" has {{missing}} missing values in {{rows}} rows.',
    help: 'Count again: "missing" is at most "rows".',
  },
  'requirement-unknown': {
    message: 'The data quality has no requirement "{{item}}".',
    help: 'Did you mean: {{near}}?',
  },
  'technology-superseded': {
    message: '{{name}} has been superseded by {{by}}.',
    help: 'Look at {{by}} before you choose "{{about}}", or acknowledge this in milepost.yaml with a reason.',
  },
  'sourcing-budget-gap': {
    message: 'No option is meant for a budget of {{range}}.',
    help: 'The scorecard says so and a person chooses. Change the budget rules, or acknowledge this in milepost.yaml with a reason.',
  },
  'sourcing-budget-overlap': {
    message: 'A budget of {{range}} fits several options: {{options}}.',
    help: 'The scorecard says so and a person chooses. Change the budget rules, or acknowledge this in milepost.yaml with a reason.',
  },
  'budget-fits-no-option': {
    message: 'The budget ({{amount}}) fits no option of "{{about}}".',
    help: 'Choose an option on its other merits and write down why.',
  },
  'budget-fits-several-options': {
    message: 'The budget ({{amount}}) fits several options of "{{about}}": {{options}}.',
    help: 'Choose one of them on its other merits and write down why.',
  },
  'option-below-published-budget': {
    message:
      'The option "{{about}}" is only for budgets below a published minimum, "{{published}}" ({{low}}).',
    help: 'Nothing has to change: both are shown and neither blocks.',
  },
  'time-share-below-advice': {
    message:
      'The workstream "{{workstream}}" is planned in {{weeks}} of the {{total}} weeks before go-live ({{share}} %); risk "{{about}}" advises at least {{low}} %.',
    help: 'Plan more weeks for it, tag the work that belongs to it, or acknowledge this in milepost.yaml with a reason.',
  },
  'end-users-late': {
    message: 'Nobody is told anything before week {{week}} ("{{about}}").',
    help: 'Add a first event in week 1, so that those concerned hear of it from the start.',
  },
  'later-criterion-weaker': {
    message: '"{{about}}" in "{{within}}" asks less of "{{metric}}" than "{{earlier}}" in "{{before}}".',
    help: 'Nothing has to change if the two are measured in other circumstances; otherwise raise the later target.',
  },
  'samples-not-set': {
    message: '"{{about}}" in "{{within}}" does not say how many samples or answers it needs: one would do.',
    help: 'Add "minSamples:".',
  },
  'dataset-below-data-class': {
    message:
      '"{{about}}" in "{{within}}" is met with {{target}}, but the data class of the selected use case, "{{class}}", needs {{floor}}.',
    help: 'Raise the target, choose another data class, or acknowledge this in milepost.yaml with a reason.',
  },
  'operator-assumed': {
    message: 'The source gives no operator for "{{about}}" in "{{within}}"; the one in the plan is assumed.',
    help: 'Agree on it with the sponsor, then remove "assumed".',
  },
  'several-use-cases-selected': {
    message: '"{{about}}" is selected, and so is "{{first}}": a programme carries out one use case.',
    help: 'Keep one selected; make a second programme of the other.',
  },
  'no-use-case-selected': {
    message: 'No use case is selected yet in "{{about}}".',
    help: 'Write "selected: true" with the one that this programme carries out.',
  },
  'completeness-pooled': {
    message: 'Completeness is judged over all fields together, so one bad field can hide behind good ones.',
    help: 'Write "aggregation: each-field", or acknowledge this in milepost.yaml with a reason.',
  },
  'critical-fields-missing': {
    message: 'The data quality of "{{about}}" does not say which fields are critical.',
    help: 'Add "fields:" with their names.',
  },
  'measured-without-target': {
    message: '"{{about}}" is to be measured, but has no number to reach.',
    help: 'Add "metric", "unit" and "pass", or make it "attested".',
  },
  'arrow-ambiguous': {
    message: 'The published arrow of "{{about}}" can mean two things, because lower is better.',
    help: 'Nothing has to change: the arrow is shown as published and decides nothing.',
  },
  'baseline-missing': {
    message: '"{{about}}" is a change against a baseline that is not there yet.',
    help: 'Measure it before anything changes, and add "baseline:".',
  },
  'review-anchor-missing': {
    message:
      'The months of the review are counted from "{{anchor}}", which never comes: the plan has no rollout.',
    help: 'Write "anchor: start", or add a rollout.',
  },
  'too-many-children': {
    message:
      'The issue of "{{about}}" would have {{count}} sub-issues; GitHub allows {{limit}}, closed ones included.',
    help: 'Write "nest: sprint" under "tracker", split the phase, or join tasks with boxes.',
  },
  'many-children': {
    message:
      'The issue of "{{about}}" would have {{count}} sub-issues; GitHub allows {{limit}}, closed ones included.',
    help: 'Leave room for what comes up on the way: write "nest: sprint" under "tracker", or split the phase.',
  },
  'acknowledged-nothing': {
    message: 'Nothing in the plan gives the finding "{{finding}}" that is acknowledged here.',
    help: 'Remove the acknowledgement, or correct its code or "about".',
  },
  'acknowledged-error': {
    message: '"{{finding}}" is an error, and errors cannot be acknowledged.',
    help: 'Repair what it tells, and remove the acknowledgement.',
  },
  // end of plan rules
  // files
  'file-unreadable': {
    message: 'This file cannot be read ({{reason}}).',
    help: 'Check its permissions; nothing is decided while it is unreadable.',
  },
  'file-not-regular': {
    message: 'This is not a regular file: links and special files are not followed.',
    help: 'Put the file itself here.',
  },
  'path-not-usable': {
    message: 'The file {{path}} cannot be used ({{problem}}).',
    help: 'Name a regular file inside this repository.',
  },
  'plan-drifted': {
    message: 'The plan of {{item}} has changed since it started; a go must wait.',
    help: 'Approve the change with `milepost approve`, or take it back.',
  },
  // sheets and forms (intake/, sheets/)
  'sheet-missing': {
    message: 'This workbook has no sheet {{sheet}}.',
    help: 'Give the sheet that name, or name the right sheet in the map.',
  },
  'sheet-is-workbook': {
    message: 'This is a workbook, and the map describes a CSV file.',
    help: 'Write `source: {kind: xlsx, sheet: …}` in the map, or save the file as CSV.',
  },
  'sheet-without-header': {
    message: 'Row {{row}} should hold the names of the columns, and it is empty.',
    help: 'Put the names there, or name the right row as headerRow.',
  },
  'sheet-without-rows': {
    message: 'There is no row of data below the header.',
    help: 'Export the data again, or name the right sheet and header row.',
  },
  'sheet-too-long': {
    message: 'This sheet has more than {{limit}} rows.',
    help: 'Split it, or import a sample and say how large it is.',
  },
  'sheet-too-wide': {
    message: 'This sheet has more than {{limit}} columns.',
    help: 'Remove the columns that are not needed.',
  },
  'row-width': {
    message: 'This row has {{cells}} cells, and the header has {{columns}}.',
    help: 'Check the delimiter, and put a text that holds it between double quotes.',
  },
  'column-missing': {
    message: 'There is no column {{column}}.',
    help: 'Did you mean {{near}}? Name the column in the map as in the header, and check the delimiter.',
  },
  'column-twice': {
    message: 'There are two columns {{column}}.',
    help: 'Give one of them another name.',
  },
  'column-not-dated': {
    message:
      'How old the data are cannot be told from {{column}}: it is not listed as a column of type date.',
    help: 'List it under columns with `type: date`.',
  },
  'cell-empty': {
    message:
      'Column {{column}} is needed, and this cell is empty or its formula gives an error such as #DIV/0!.',
    help: 'Fill the cell in, or repair the formula.',
  },
  'cell-not-one-line': {
    message: 'The text in this cell has several lines.',
    help: 'Write it on one line.',
  },
  'cell-not-known': {
    message: '{{value}} is not one of the words that may stand here.',
    help: 'Did you mean {{near}}? Possible: {{allowed}}.',
  },
  'cell-not-a-number': {
    message: '{{value}} is not a number.',
    help: 'Write digits only, as in {{example}}; a unit or sign stands in the header or the map.',
  },
  'cell-number-grouping': {
    message: '{{value}} is not written as numbers are in this file ({{locale}}: {{example}}).',
    help: 'Write it like that, or state the other notation in the map as `numbers`.',
  },
  'cell-number-ambiguous': {
    message: '{{value}} can mean {{whole}} or {{fraction}}.',
    help: 'Write one of the two. If the file has a map and groups all its digits in threes, state `grouped: true` there.',
  },
  'cell-out-of-range': {
    message: '{{value}} is not between {{low}} and {{high}}.',
    help: 'Correct the value, or the bounds if they are wrong.',
  },
  'cell-not-a-count': {
    message: '{{value}} is not a number of things: 0, 1, 2 and so on.',
    help: 'Write a whole number.',
  },
  'cell-not-a-date': {
    message: '{{value}} is not a date written as {{format}}.',
    help: 'Write the date like that, or state the other format in the map as `dates`.',
  },
  'cell-figure': {
    message: 'This row gives no figure, or two: either value, or part and whole.',
    help: 'Fill in one of the two.',
  },
  'csv-quote': {
    message: 'A double quote stands here where none can be, or is never closed.',
    help: 'Put the whole text between double quotes, and write a quote within it twice.',
  },
  'workbook-protected': {
    message: 'This workbook is protected with a password.',
    help: 'Save a copy without password (File, Info, Protect workbook), and import that.',
  },
  'workbook-old': {
    message: 'This is a workbook in the old format (.xls), or another Office file.',
    help: 'Save it as .xlsx or CSV.',
  },
  'workbook-broken': {
    message: 'This is no workbook that can be read: it is damaged, or was not made by a spreadsheet program.',
    help: 'Open it in your spreadsheet program and save it again as .xlsx.',
  },
  'workbook-too-large': {
    message: 'Unpacked, this workbook is larger than {{limit}}.',
    help: 'Remove sheets and columns that are not needed, or save the sheet as CSV.',
  },
  'import-too-many-rows': {
    message: 'This map would write {{count}} records; {{limit}} is the limit.',
    help: 'Measure the data with a map of kind data-quality, or import totals.',
  },
  'import-said-otherwise': {
    message: 'This was imported from the same file before, but said something else: {{record}}.',
    help: 'If the map was wrong then, withdraw that record with `milepost record correction`, and import again.',
  },
  'timeliness-not-measured': {
    message: 'No date in column {{column}} could be read, so nothing is recorded about how old the data are.',
    help: 'Check `dates` in the map, and import again.',
  },
  'form-unknown': {
    message: 'This says it is a form {{form}}, and there is no such form.',
    help: 'Did you mean {{near}}? Make an empty form with `milepost template`.',
  },
  'form-version': {
    message: 'This form is of version {{version}}; version {{known}} can be read.',
    help: 'Make a new form with `milepost template`, and copy the answers over.',
  },
  'form-row-unknown': {
    message: 'The plan has no line {{row}}.',
    help: 'Did you mean {{near}}? Make a new form if the plan has changed.',
  },
  'form-row-twice': {
    message: 'The line {{row}} stands here a second time.',
    help: 'Remove one of the two.',
  },
  'form-row-missing': {
    message: 'The line {{row}} is missing.',
    help: 'Put it back; leave the answer empty if there is none.',
  },
  'form-answer-missing': {
    message: '{{row}} needs an answer here.',
    help: 'Fill it in, or empty what belongs to it.',
  },
  'form-no-second-answer': {
    message: '{{row}} takes one answer, and here is a second.',
    help: 'Empty this cell; it belongs to nothing.',
  },
  'form-not-applicable': {
    message: 'The plan does not allow {{item}} to be not applicable.',
    help: 'Answer whether it is met, or allow it in the plan with `mayBeNotApplicable: true`.',
  },
};
