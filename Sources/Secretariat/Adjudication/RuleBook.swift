public import InstitutionFiles
public import PlenaryModel

/// Every institution of a library at once: where decision rules and citations are looked up by
/// their ids alone, without saying whose they are.
public struct RuleBook: Sendable {
  public let institutions: [Institution]
  /// Institutions whose files have errors, and so give no rules.
  public let unusable: [InstitutionID]
  private let owners: [DecisionRuleID: Int]
  private let citationOwners: [RuleID: Int]

  public init(_ library: InstitutionLibrary) {
    var institutions: [Institution] = []
    var unusable: [InstitutionID] = []
    for id in library.ids {
      if let institution = library.load(id).institution {
        institutions.append(institution)
      } else {
        unusable.append(id)
      }
    }
    self.init(institutions, unusable: unusable)
  }

  init(_ institutions: [Institution], unusable: [InstitutionID]) {
    self.institutions = institutions
    self.unusable = unusable
    var owners: [DecisionRuleID: Int] = [:]
    var citationOwners: [RuleID: Int] = [:]
    for (index, institution) in institutions.enumerated() {
      // An institution that uses another has that one's rules too; the fewest uses is the owner.
      for id in institution.decisionRuleIDs {
        if let other = owners[id], institutions[other].uses.count <= institution.uses.count {
          continue
        }
        owners[id] = index
      }
      for id in institution.citations.keys {
        if let other = citationOwners[id], institutions[other].uses.count <= institution.uses.count
        {
          continue
        }
        citationOwners[id] = index
      }
    }
    self.owners = owners
    self.citationOwners = citationOwners
  }

  /// What is in force at last.
  public static let latest = Day(year: 9999, month: 12, day: 31)!

  public var decisionRuleIDs: [DecisionRuleID] { owners.keys.sorted() }
  public var ruleIDs: [RuleID] { citationOwners.keys.sorted() }

  public func decisionRule(_ id: DecisionRuleID, on day: Day = latest) -> DecisionRule? {
    owners[id].flatMap { institutions[$0].decisionRule(id, on: day) }
  }

  public func citation(_ id: RuleID) -> RuleCitation? {
    citationOwners[id].flatMap { institutions[$0].citations[id] }
  }

  public func institution(of id: DecisionRuleID) -> Institution? {
    owners[id].map { institutions[$0] }
  }

  public func institution(of id: RuleID) -> Institution? {
    citationOwners[id].map { institutions[$0] }
  }
}
