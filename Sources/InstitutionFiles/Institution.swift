public import PlenaryModel

/// An institution whose files passed every check. Only the loader makes one, so whoever holds it
/// holds rules that cite what exists, and terms that do not overlap.
public struct Institution: Sendable {
  let contents: Contents
  let names: [FoldedName: [MemberID]]
  let members: [MemberID: Member]
  let groups: [GroupID: MemberGroup]
  let weights: [GroupID: [WeightTable]]
  let datedDecisionRules: [DecisionRuleID: [Dated<DecisionRule>]]
  /// Its own rules and those of the institutions that it uses.
  public let citations: [RuleID: RuleCitation]

  init(checked contents: Contents) {
    self.contents = contents
    members = contents.knownMembers
    groups = contents.knownGroups
    weights = contents.knownWeights
    datedDecisionRules = contents.allDecisionRules
    citations = contents.allCitations
    names = members.values.reduce(into: [:]) { names, member in
      let all = [member.id.code, member.name] + member.aliases + member.former.map(\.value)
      for name in Set(all.map { FoldedName($0) }) { names[name, default: []].append(member.id) }
    }
  }

  public var id: InstitutionID { contents.id }
  public var name: String { contents.name }
  public var aliases: [String] { contents.aliases }
  public var uses: [InstitutionID] { contents.used.map(\.id) }
  public var sources: [Source] { contents.sources }

  /// Its own actions and those of the institutions that it uses.
  public var actions: [Action] { contents.allActions }
  public var questions: [String: Question] {
    contents.chain.reduce(into: [:]) { all, next in all.merge(next.questions) { own, _ in own } }
  }
  public var dockets: [String: Docket] {
    contents.chain.reduce(into: [:]) { all, next in all.merge(next.dockets) { own, _ in own } }
  }

  /// How many of its own rules were checked against the official text, and how.
  public var checkedCounts: [RuleCitation.Checked: Int] {
    contents.citations.values.reduce(into: [:]) { $0[$1.checked, default: 0] += 1 }
  }

  /// What a body may do by its drafts. A draft that a Main Committee approves speaks for the body it
  /// reports to, whose powers count.
  public func powers(of body: BodyID, on day: Day) -> [Power] {
    let entry = self.body(body)
    let speaker = entry?.kind == "main committee" ? entry?.parent ?? body : body
    return powers(on: day).filter { $0.body == speaker }
  }

  public func powers(on day: Day) -> [Power] {
    contents.powers.filter { $0.period.contains(day) }.map(\.value)
  }

  public func routes(on day: Day) -> [Route] {
    contents.routes.filter { $0.period.contains(day) }.map(\.value)
  }

  /// A decision rule as it was on a day; nil where none of that id was in force.
  public func decisionRule(_ id: DecisionRuleID, on day: Day) -> DecisionRule? {
    datedDecisionRules[id]?.value(on: day)
  }

  public func decisionRules(on day: Day) -> [DecisionRuleID: DecisionRule] {
    datedDecisionRules.compactMapValues { $0.value(on: day) }
  }
}

extension Institution {
  /// The ids of all decision rules that it has or uses, whatever their dates.
  public var decisionRuleIDs: [DecisionRuleID] { contents.allDecisionRules.keys.sorted() }

  /// Those that its own files define, whatever their dates.
  public var ownDecisionRuleIDs: [DecisionRuleID] { contents.decisionRules.keys.sorted() }

  /// The rules that its own files state.
  public var ownRuleIDs: [RuleID] { contents.citations.keys.sorted() }

  /// A decision rule in all its forms through history.
  public func forms(of id: DecisionRuleID) -> [Dated<DecisionRule>] {
    datedDecisionRules[id] ?? []
  }
}
