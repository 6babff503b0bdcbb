/** What `casebridge --help` says. */
export const HELP = `casebridge <command> [options]

  build <input.xlsx|input.csv>   read, compute, write the sheets into a copy of the input
  check <input>                  read and report problems only
  map <input>                    print how an unknown sheet would be read, for --map
  template <file.xlsx>           write an empty casebook, or an example with --example

  --out <file.xlsx>        where the copy goes (default: <input>.case.xlsx beside the input)
  --json <file.json|->     the full result as JSON; - is the terminal
  --initiative <id>        only this one gets a case sheet (may be repeated)
  --sheet <name>           read only this sheet
  --preset <name>          us-health, nhs-england or business
  --locale <tag>           how numbers and dates in the sheet are written: en-US, en-GB, de-DE, …
  --map <file.json>        how to read a sheet that was not made for Casebridge
  --today <YYYY-MM-DD>     the day that counts as today
  --seed <n>, --trials <n> kept with the case
  --force                  replace an output that Casebridge did not write

Exit status: 0 done; 1 done, but a line was refused or a statement withheld; 2 nothing written;
3 the mapping needs confirmation, nothing written.`;
