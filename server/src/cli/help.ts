/** What `--help` prints. */
export const HELP = `Checks research notes: names of people and forums, and dates.

  rapporteur check    [PATH…]            check notes
  rapporteur mentions [PATH…]            list every mention that is recognised
  rapporteur explain  FILE:LINE:COLUMN   print what the editor shows there (from 1)

PATH is a file, a folder or a glob; without one, the notes of the root. "-" reads standard input as Markdown.
The root is the folder of the nearest rapporteur.yaml at or above a file, else the working folder.

  --config FILE        use this config
  --format FORMAT      pretty (default) or json
  --date YYYY-MM-DD    the date of notes that carry none
  --no-bundled         leave the bundled people, forums and articles out
  --authority FILE     add an authority file (repeatable)
  --sources DIR        add a folder of source articles (repeatable)
  --version, --help

Of check alone:
  --fail-on SEVERITY   exit with 1 from this severity on: error, warning (default), information, hint
  --rule CODE=SEVERITY set a finding's severity, or off (repeatable)

Exit: 0 nothing to report, 1 findings, 2 it could not run.
`;
