import InstitutionFiles
import PlenaryModel
import Testing

/// Bad YAML is told with its place; nothing crashes, and no word becomes something else.
@Suite struct YAMLTests {
  private func yaml(
    _ text: String, _ expected: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(TestInstitutions.diagnostics(of: text) == expected, sourceLocation: sourceLocation)
  }

  @Test func noIsNorwayAndADayIsAWord() throws {
    let parts = [
      TestInstitutions.head,
      """
      members:
        - {code: NO, name: on, aliases: [2014-11-18, 0777, 1_000, ~, null, true]}
      rules:
        NO: {title: yes, source: no}
      """,
    ]
    let institution = try #require(TestInstitutions.load(parts).institution)
    let member = try #require(institution.member(MemberID("NO")))
    #expect(member.name == "on")
    #expect(member.aliases == ["2014-11-18", "0777", "1_000", "~", "null", "true"])
    #expect(institution.citations["NO"]?.title == "yes")
    #expect(institution.citations["NO"]?.source == "no")
  }

  @Test func everyDoubledKeyIsTold() {
    yaml(
      "rules:\n  A: {title: a, source: s}\n  B: {title: b, title: c, source: s}\n  A: {title: a, source: s, \"title\": x}\n  A: {title: a}",
      "file-2.yaml:3:17: error: `title` is written twice in one mapping.\n  hint: It stands already in line 3; keep one of the two.",
      "file-2.yaml:4:3: error: `A` is written twice in one mapping.\n  hint: It stands already in line 2; keep one of the two.",
      "file-2.yaml:4:28: error: `title` is written twice in one mapping.\n  hint: It stands already in line 4; keep one of the two.",
      "file-2.yaml:5:3: error: `A` is written twice in one mapping.\n  hint: It stands already in line 2; keep one of the two."
    )
  }

  @Test func aKeyThatStandsInTwoFilesIsTold() {
    #expect(
      TestInstitutions.load([
        TestInstitutions.head, "rules:\n  A: {title: a, source: s}",
        "rules:\n  A: {title: b, source: s}",
      ]).diagnostics.map(\.description) == [
        "file-3.yaml:2:3: error: `A` stands twice in the section `rules`.\n  hint: It stands already at file-2.yaml:2:3; keep one of the two."
      ])
  }

  @Test func tabs() {
    yaml(
      "rules:\n\tA: {title: a}",
      "file-2.yaml:2:1: error: A tab stands where YAML takes only spaces.\n  hint: Indent with spaces, two for each level."
    )
  }

  @Test func whatIsNotClosed() {
    yaml(
      "rules:\n  A: {title: a, source: s",
      "file-2.yaml:3:1: error: The YAML cannot be read here: did not find expected ',' or '}', while parsing a flow mapping that began in line 2.\n  hint: A comma is missing, or a bracket is not closed."
    )
    yaml(
      "rules:\n  A: {title: \"a, source: s}",
      "file-2.yaml:2:28: error: The YAML cannot be read here: found unexpected end of stream, while scanning a quoted scalar that began in line 2.\n  hint: A quotation mark is not closed."
    )
    yaml(
      "members: [{code: A, name: a}",
      "file-2.yaml:2:1: error: The YAML cannot be read here: did not find expected ',' or ']', while parsing a flow sequence that began in line 1.\n  hint: A comma is missing, or a bracket is not closed."
    )
  }

  @Test func indentationAndColons() {
    yaml(
      "rules:\n  A:\n    title: a\n   source: s",
      "file-2.yaml:4:4: error: The YAML cannot be read here: did not find expected key, while parsing a block mapping that began in line 2.\n  hint: This line is indented unlike those it belongs to."
    )
    yaml(
      "rules:\n  A:\n    title: a: b",
      "file-2.yaml:3:13: error: The YAML cannot be read here: mapping values are not allowed in this context.\n  hint: Put a text that contains `: ` in quotes."
    )
    yaml(
      "rules:\n  A {title: a}\n  B: 3",
      "file-2.yaml:2:13: error: The rule `A {title` must be a mapping (`key: value`), not the word `a}`.",
      "file-2.yaml:3:6: error: The rule `B` must be a mapping (`key: value`), not the word `3`.")
  }

  @Test func whatIsNotAnInstitution() {
    yaml(
      "just a word",
      "file-2.yaml:1:1: error: A file holds sections (`members:`, `rules:`), not the word `just a word`."
    )
    yaml(
      "- a\n- b",
      "file-2.yaml:1:1: error: A file holds sections (`members:`, `rules:`), not a list.")
    yaml(
      "",
    )
    yaml(
      "# nothing yet",
    )
    yaml(
      "rules: {}\n---\nrules: {}",
      "file-2.yaml:2:1: error: A second document begins here.\n  hint: Take out the line `---`; a file is one document."
    )
    yaml(
      "rules: [a]",
      "file-2.yaml:1:8: error: The section `rules` must be a mapping (`key: value`), not a list.")
    yaml(
      "? [a, b]\n: c",
      "file-2.yaml:1:3: error: A key must be one word or text, not a list or a mapping.")
    yaml(
      "rules: {A: {title: !!int 3, source: s}}",
      "file-2.yaml:1:20: error: A tag (`!name`) is not accepted in these files.\n  hint: Leave it out, or put a text that begins with ! in quotes."
    )
    yaml(
      "rules: {A: {title: \u{7}, source: s}}",
      "file-2.yaml:1:20: error: A character that YAML does not accept: control characters are not allowed.\n  hint: Look for a control character; save the file as UTF-8."
    )
  }

  @Test func anchorsAndAliasesAreRefused() {
    yaml(
      "rules:\n  A: &a {title: a, source: s}\n  B: *a",
      "file-2.yaml:2:6: error: An anchor (`&name`) is not accepted in these files.\n  hint: Write the value out where it is needed; put a text that begins with & in quotes."
    )
    yaml(
      "rules: {A: {title: *a, source: s}}",
      "file-2.yaml:1:20: error: The YAML cannot be read here: found undefined alias.\n  hint: Put a text that begins with * in quotes."
    )
  }

  @Test func anAliasBombIsRefusedBeforeItIsExpanded() {
    var bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (last, next) in zip("abcdefgh", "bcdefghi") {
      bomb +=
        "\(next): &\(next) [" + Array(repeating: "*\(last)", count: 10).joined(separator: ", ")
        + "]\n"
    }
    yaml(
      bomb + "? *i\n: x\n? *i\n: y\n",
      "file-2.yaml:2:8: error: An anchor or alias (`&name`, `*name`) is not accepted in these files.\n  hint: Write the value out where it is needed; put a text that begins with * or & in quotes."
    )
  }

  @Test func keysOfSeveralPartsAreRefusedBeforeTheyAreCompared() {
    let keys = (0..<40).map { String(repeating: " ", count: $0) + "?\n" }.joined()
    yaml(
      keys + String(repeating: " ", count: 40) + "[a]",
      "file-2.yaml:1:1: error: A key must be one word or text, not a list or a mapping.\n  hint: Put a text with brackets before a colon in quotes."
    )
    yaml(
      String(repeating: "{", count: 50) + "a" + String(repeating: "} : b", count: 50),
      "file-2.yaml:1:53: error: A key must be one word or text, not a list or a mapping.\n  hint: Put a text with brackets before a colon in quotes."
    )
  }

  @Test func textsMayHoldStarsAndAmpersands() {
    yaml(
      "rules:\n  A:\n    title: Q&A *now* and &then\n    source: s\n    notes:\n      - |\n        * one\n        *two*\n",
    )
  }

  @Test func deepNestingIsRefused() {
    let open = String(repeating: "[", count: 100_000)
    yaml(
      "rules: " + open,
      "file-2.yaml:1:9: error: This is nested more than 60 levels deep.\n  hint: Nothing in these files needs that; look for a bracket that is not closed."
    )
    yaml(
      "rules: {A: " + String(repeating: "[", count: 80) + String(repeating: "]", count: 80) + "}",
      "file-2.yaml:1:12: error: The rule `A` must be a mapping (`key: value`), not a list.",
      "file-2.yaml:1:70: error: This is nested more than 60 levels deep.\n  hint: Nothing in these files needs that; look for a bracket that is not closed."
    )
    let nots =
      String(repeating: "{not: ", count: 40) + "{stated: a}" + String(repeating: "}", count: 40)
    yaml(
      "questions: {q: {asks: a, cases: [{when: " + nots + ", answer: x, rule: R, because: b}]}}",
      "file-2.yaml:1:351: error: The rule `R` is cited and not defined.\n  hint: Define it in the section `rules`."
    )
  }
}
