import ArgumentParser
import CanonicalJSON
import InstitutionFiles
import PlenaryModel
import Secretariat

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a rule: its source, what it says, who goes by it, where its limit lies.",
    discussion: """
      ID is a rule, GA-088-128-A, or a decision rule, DR-SC-SUBST, as refusals and results cite \
      them. Another word is looked for in titles and texts. Without one, all are listed.

      Every rule says whether it was checked against the official text. For a decision rule the \
      limit is computed by the engine that decides votes.

      EXAMPLES:
        plenary explain GA-088-128-A
        plenary explain DR-SC-SUBST DR-GA-2/3
        plenary explain "right of reply"
        plenary explain | less

      Exit codes: 0 explained; 2 there is no such rule, and nothing is called so.
      """)

  @Argument(
    help: ArgumentHelp("Rules, decision rules, or a word.", valueName: "id"),
    completion: .custom { _, _, _ in Completions.rules() })
  var ids: [String] = []

  @Option(help: ArgumentHelp("The day on which a decision rule is asked.", valueName: "day"))
  var on: String?

  @Flag(help: "Write one JSON object a rule.")
  var json = false

  @Option(
    help: ArgumentHelp("Where the institutions are. Default: Institutions/.", valueName: "path"))
  var institutions: String?

  func run() throws {
    let library = try library(institutions)
    let day = try day(on)
    guard !ids.isEmpty else { return list(RuleBook(library), on: day) }
    let mentioning = RuleBook(library.load(library.ids(mentioning: ids)))
    // What is not there as it is written may be there in other letters, or be a word.
    let book = ids.allSatisfy(mentioning.defines) ? mentioning : RuleBook(library)
    var subjects: [Subject] = []
    for id in ids { subjects += try find(id, in: book) }
    if !json, subjects.count > max(8, ids.count) { return printFound(subjects) }
    for (number, subject) in subjects.enumerated() {
      if json {
        print(JSONValue.object(json(of: subject, on: day)).text())
      } else {
        if number > 0 { print() }
        for line in lines(of: subject, on: day) { print(line) }
      }
    }
  }

  // MARK: finding

  enum Subject {
    case rule(RuleCitation, Institution)
    case decisionRule(DecisionRuleID, Institution)
  }

  private func find(_ text: String, in book: RuleBook) throws -> [Subject] {
    let exact = named(text, in: book)
    if !exact.isEmpty { return exact }
    let codes = book.ruleIDs.map(\.code) + book.decisionRuleIDs.map(\.code)
    let folded = text.lowercased()
    let same = codes.filter { $0.lowercased() == folded }
    if !same.isEmpty { return same.flatMap { named($0, in: book) } }
    let found = search(folded, in: book)
    guard found.isEmpty else { return found }
    let near = Suggestions.question(Suggestions.nearest(to: text, among: codes))
    throw refuse(
      "There is no rule `\(text)`, and no rule speaks of it.",
      hint: near ?? "`plenary explain` lists all rules.")
  }

  private func named(_ code: String, in book: RuleBook) -> [Subject] {
    book.institutions(defining: RuleID(code)).compactMap { institution in
      institution.citations[RuleID(code)].map { .rule($0, institution) }
    }
      + book.institutions(defining: DecisionRuleID(code)).map {
        .decisionRule(DecisionRuleID(code), $0)
      }
  }

  /// In titles, or else in what the rules say.
  private func search(_ word: String, in book: RuleBook) -> [Subject] {
    func holds(_ texts: [String]) -> Bool { texts.contains { $0.lowercased().contains(word) } }
    var inTitles: [Subject] = []
    var inTexts: [Subject] = []
    for institution in book.institutions {
      for id in institution.ownRuleIDs {
        guard let rule = institution.citations[id] else { continue }
        if holds([rule.title, id.code, rule.source]) {
          inTitles.append(.rule(rule, institution))
        } else if holds([rule.condition, rule.effect] + rule.notes) {
          inTexts.append(.rule(rule, institution))
        }
      }
      for id in institution.ownDecisionRuleIDs {
        let titles = institution.forms(of: id).map(\.value.title)
        if holds(titles + [id.code]) { inTitles.append(.decisionRule(id, institution)) }
      }
    }
    return inTitles.isEmpty ? inTexts : inTitles
  }

  // MARK: telling

  private func lines(of subject: Subject, on day: Day) -> [String] {
    switch subject {
    case .rule(let rule, let institution): RuleText(rule, of: institution).lines
    case .decisionRule(let id, let institution):
      DecisionRuleText(id, of: institution, on: day).lines
    }
  }

  private func json(of subject: Subject, on day: Day) -> JSONObject {
    switch subject {
    case .rule(let rule, let institution): RuleText(rule, of: institution).json
    case .decisionRule(let id, let institution):
      DecisionRuleText(id, of: institution, on: day).json
    }
  }

  private func printFound(_ subjects: [Subject]) {
    var table = TextTable(["rule", "institution", "title"])
    for subject in subjects {
      switch subject {
      case .rule(let rule, let institution):
        table.add([rule.id.code, institution.id.code, rule.title])
      case .decisionRule(let id, let institution):
        let title = institution.forms(of: id).last?.value.title ?? ""
        table.add([id.code, institution.id.code, title])
      }
    }
    table.print()
  }

  private func list(_ book: RuleBook, on day: Day) {
    for (number, institution) in book.institutions.enumerated() {
      if json {
        for id in institution.ownRuleIDs {
          guard let rule = institution.citations[id] else { continue }
          print(JSONValue.object(RuleText(rule, of: institution).json).text())
        }
        for id in institution.ownDecisionRuleIDs {
          let text = DecisionRuleText(id, of: institution, on: day)
          print(JSONValue.object(text.json).text())
        }
        continue
      }
      if number > 0 { print() }
      print(Terminal.bold("\(institution.name) (\(institution.id))"))
      var rules = TextTable(["rule", "checked", "title"])
      for id in institution.ownRuleIDs {
        guard let rule = institution.citations[id] else { continue }
        rules.add([id.code, rule.checked.rawValue, rule.title])
      }
      if !rules.isEmpty { rules.print(margin: 2) }
      var decisions = TextTable(["decision rule", "in words"])
      for id in institution.ownDecisionRuleIDs {
        let rule = institution.decisionRule(id, on: day) ?? institution.forms(of: id).last?.value
        decisions.add([id.code, rule?.inWords ?? ""])
      }
      if !decisions.isEmpty { decisions.print(margin: 2) }
    }
    for id in book.unusable where !json {
      Terminal.note("warning: the files of \(id) have errors; see plenary institutions check \(id)")
    }
  }
}
