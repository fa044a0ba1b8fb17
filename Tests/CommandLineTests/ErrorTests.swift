import Foundation
import Testing

/// What cannot be used ends with 2, says so on standard error only, and says what to do.
@Suite struct ErrorTests {
  static let refusals: [(line: String, error: String, hint: String?)] = [
    ("explan", "`plenary` has no command `explan`.", "Did you mean `explain`?"),
    (
      "frobnicate", "`plenary` has no command `frobnicate`.",
      "The commands are run, decide, explain, institutions, conformance, verify, serve, remote, "
        + "archive, analyse, forecast, document, coverage, press; "
        + "see `plenary --help`."
    ),
    ("institutions lst", "`plenary institutions` has no command `lst`.", "Did you mean `list`?"),
    (
      "decide --rul x", "Unknown option '--rul'. Did you mean '--rule'?",
      "See `plenary decide --help`."
    ),
    ("verify", "Missing expected argument '<file>'.", "See `plenary verify --help`."),
    (
      "decide", "No decision rule was named.",
      "`plenary decide --rule DR-GA-COM-SIMPLE --yes 111 --no 19`, or --batch."
    ),
    (
      "decide --rule DR-SC-SUBSTT --yes 9", "There is no decision rule \"DR-SC-SUBSTT\".",
      "Did you mean `DR-SC-SUBST` or `DR-SC-SUBST-11`? `plenary explain` lists them all."
    ),
    ("decide --rule DR-SC-PROC --yes -1", "\"yes\" is -1; a count is never negative.", nil),
    (
      "decide --rule DR-SC-PROC --yes 1.5",
      "\"yes\" is 1.5; members are counted in whole numbers.",
      "Only weights may have decimals."
    ),
    (
      "decide --rule DR-SC-PROC --yes nine", "`--yes` is no number: `nine`.",
      "A count is a whole number, 0 or more."
    ),
    (
      "decide --rule DR-GA-2/3 --yes 200 --members 193",
      "The totals cannot be true: 200 votes, and only 193 members.", "Check the count."
    ),
    (
      "decide --rule DR-SC-SUBST --yes 9",
      "DR-SC-SUBST needs the votes of P5, which are not given.",
      #"Add "groups":{"P5":{"yes":...,"no":...}}."#
    ),
    (
      "decide --rule DR-SC-SUBST --yes 9 --group P5", "`--group P5` is not understood.",
      "Write it as P5=3-2-0."
    ),
    (
      "decide --rule DR-SC-PROC --yes 9 --on 2014-02-30", "`2014-02-30` is no day.",
      "Write it as 2014-11-18."
    ),
    (
      "explain GA-088-128-AA", "There is no rule `GA-088-128-AA`, and no rule speaks of it.",
      "Did you mean `GA-088-128-A`, `GA-088-128-B` or `GA-088-128-C`?"
    ),
    (
      "explain frobnicate", "There is no rule `frobnicate`, and no rule speaks of it.",
      "`plenary explain` lists all rules."
    ),
    (
      "institutions show unitednation", "There is no institution `unitednation`.",
      "Did you mean `United Nations` or `united-nations`?"
    ),
    (
      "institutions show frobnicate", "There is no institution `frobnicate`.",
      "`plenary institutions list` lists them."
    ),
    (
      "institutions show UN --body GA-C33", "United Nations has no body `GA-C33`.",
      "Did you mean `GA-C3`?"
    ),
    (
      "institutions show UN --body HRC --on 1965-01-01",
      "Human Rights Council did not exist on 1965-01-01.", "It existed since 2006-06-19."
    ),
    (
      "institutions show UN --on yesterday", "`yesterday` is no day.", "Write it as 2014-11-18."
    ),
    (
      "institutions check nowhere/at-all", "There is no folder `nowhere/at-all`.",
      "Name an institution's folder or id."
    ),
    (
      "institutions check README.md", "`README.md` is a file.", "Name the folder that holds it."
    ),
    (
      "institutions new Bad_Name", "`Bad_Name` cannot be the name of an institution's folder.",
      "Use small letters, digits and hyphens: school-council."
    ),
    (
      "institutions new united-nations",
      "`Institutions/united-nations` is there already; nothing was written.",
      "Choose another name, or see `plenary institutions check Institutions/united-nations`."
    ),
    (
      "institutions list --institutions nowhere",
      "No folder of institutions was found; looked at nowhere.",
      "Name it by --institutions PATH or PLENARY_INSTITUTIONS."
    ),
    (
      "conformance --folder nowhere", "There is no file `nowhere/scenarios.jsonl`.",
      "Run this beside the folder Conformance, or name it by --folder."
    ),
    (
      "verify README.md", "README.md: This is not an exported record of Plenary.",
      "Such a file starts with the line plenary-record/v1."
    ),
    (
      "verify nowhere.plenary", "There is no file `nowhere.plenary`.",
      "`plenary run SCRIPT --export FILE` writes a record; docs/record.md says what it is."
    ),
    ("verify docs", "`docs` is a folder.", "Name the exported record in it."),
    (
      "verify README.md --key nonsense",
      "`nonsense` is neither a public key nor a file that holds one.",
      "A key is one line, name+hash+key; get it from a source other than the record."
    ),
    (
      "verify README.md --key README.md", "The file `README.md` holds no public key.",
      "It should hold one line, name+hash+key."
    ),
    (
      "verify README.md --against Makefile",
      "`Makefile` is neither a checkpoint nor a record: it holds a control character.",
      "Name a checkpoint of the log, or an older record."
    ),
  ]

  @Test(arguments: refusals.map(\.line))
  func itSaysWhatIsWrongAndWhatToDo(_ line: String) async throws {
    let refusal = try #require(Self.refusals.first { $0.line == line })
    let run = try await Program.run(line.split(separator: " ").map(String.init))
    var expected = "plenary: error: \(refusal.error)\n"
    if let hint = refusal.hint { expected += "plenary: hint: \(hint)\n" }
    #expect(run.errors == expected)
    #expect(run.output == "")
    #expect(run.exitCode == 2)
  }
}
