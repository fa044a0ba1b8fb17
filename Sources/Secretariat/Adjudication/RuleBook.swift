public import InstitutionFiles
public import PlenaryModel

/// Institutions at once: where decision rules and citations are looked up by their ids alone,
/// without saying whose they are.
public struct RuleBook: Sendable {
  public let institutions: [Institution]
  /// Institutions whose files have errors, and so give no rules.
  public let unusable: [InstitutionID]
  private let owners: [DecisionRuleID: [Int]]
  private let citationOwners: [RuleID: [Int]]

  /// All institutions of a library.
  public init(_ library: InstitutionLibrary) { self.init(library.loadAll()) }

  /// The institutions that define these ids, and no others, so that one vote is decided without
  /// reading every institution there is. Where an id is not found so, all are read: what is
  /// written in an unusual way is found too, and for what is not there the nearest can be named.
  public init(_ library: InstitutionLibrary, defining codes: [String]) {
    let wanted = Set(codes)
    let found = library.keys(in: ["rules", "decision-rules"]).filter { wanted.contains($0.key) }
    let book = RuleBook(library.load(Set(found.map(\.institution)).sorted()))
    self = wanted.allSatisfy(book.defines) ? book : RuleBook(library)
  }

  public init(_ loaded: [(id: InstitutionID, loaded: InstitutionLibrary.Loaded)]) {
    institutions = loaded.compactMap(\.loaded.institution)
    unusable = loaded.filter { $0.loaded.institution == nil }.map(\.id)
    var owners: [DecisionRuleID: [Int]] = [:]
    var citationOwners: [RuleID: [Int]] = [:]
    for (index, institution) in institutions.enumerated() {
      for id in institution.ownDecisionRuleIDs { owners[id, default: []].append(index) }
      for id in institution.ownRuleIDs { citationOwners[id, default: []].append(index) }
    }
    self.owners = owners
    self.citationOwners = citationOwners
  }

  /// What is in force at last.
  public static let latest = Day(year: 9999, month: 12, day: 31)!

  public var decisionRuleIDs: [DecisionRuleID] { owners.keys.sorted() }
  public var ruleIDs: [RuleID] { citationOwners.keys.sorted() }

  /// Whether some institution has a rule or a decision rule of that id.
  public func defines(_ code: String) -> Bool {
    owners[DecisionRuleID(code)] != nil || citationOwners[RuleID(code)] != nil
  }

  /// The rule of the first institution that defines one of that id.
  public func decisionRule(_ id: DecisionRuleID, on day: Day = latest) -> DecisionRule? {
    institutions(defining: id).first?.decisionRule(id, on: day)
  }

  /// The rule of the institution named.
  public func decisionRule(
    _ id: DecisionRuleID, of institution: String, on day: Day = latest
  ) -> DecisionRule? {
    institutions(defining: id).first { $0.id.code == institution }?.decisionRule(id, on: day)
  }

  public func citation(_ id: RuleID) -> RuleCitation? {
    institutions(defining: id).first?.citations[id]
  }

  /// Usually one; ids are not shared out between institutions.
  public func institutions(defining id: DecisionRuleID) -> [Institution] {
    (owners[id] ?? []).map { institutions[$0] }
  }

  public func institutions(defining id: RuleID) -> [Institution] {
    (citationOwners[id] ?? []).map { institutions[$0] }
  }
}
