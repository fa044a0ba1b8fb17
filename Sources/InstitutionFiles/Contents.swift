import PlenaryModel

/// All that was read of one institution's folder. Checked or not: only `Institution` says so.
struct Contents: Sendable {
  var id: InstitutionID
  var name = ""
  var aliases: [String] = []
  /// The institutions from which rules, decision rules, members and procedures may be taken.
  var used: [Contents] = []

  var sources: [Source] = []
  var citations: [RuleID: RuleCitation] = [:]
  var decisionRules: [DecisionRuleID: [Dated<DecisionRule>]] = [:]

  var members: [Member] = []
  /// Those who sit in one of its bodies without being its members.
  var outsiders: [Member] = []
  var groups: [MemberGroup] = []
  var observers: [ObserverEntry] = []
  var weights: [GroupID: [WeightTable]] = [:]
  var terms: [BodyID: [Term]] = [:]
  var suspensions: [BodyID: [Suspension]] = [:]
  var coverage: [BodyID: [Period]] = [:]
  var sessions: [BodyID: [Session]] = [:]
  var declarations: [BodyID: [Declaration]] = [:]

  var bodies: [BodyEntry] = []
  var procedures: [String: ProcedureProvisions] = [:]

  var actions: [Action] = []
  var powers: [Dated<Power>] = []
  var routes: [Dated<Route>] = []
  var questions: [String: Question] = [:]
  var dockets: [String: Docket] = [:]

  init(id: InstitutionID) { self.id = id }
}

/// What is taken from the institutions that this one uses stands behind what it has itself.
extension Contents {
  /// The institution and all that it uses, itself first.
  var chain: [Contents] { [self] + used.flatMap(\.chain) }

  var allCitations: [RuleID: RuleCitation] {
    chain.reduce(into: [:]) { all, next in all.merge(next.citations) { own, _ in own } }
  }

  var allDecisionRules: [DecisionRuleID: [Dated<DecisionRule>]] {
    chain.reduce(into: [:]) { all, next in all.merge(next.decisionRules) { own, _ in own } }
  }

  /// The members of the institution: its own or, where it lists none, those of the ones it uses.
  var roll: [Member] {
    if !members.isEmpty { return members }
    var seen: Set<MemberID> = []
    return used.flatMap(\.roll).filter { seen.insert($0.id).inserted }
  }

  /// Everybody that a code may stand for.
  var knownMembers: [MemberID: Member] {
    chain.reduce(into: [:]) { all, next in
      for member in next.members + next.outsiders where all[member.id] == nil {
        all[member.id] = member
      }
    }
  }

  var knownGroups: [GroupID: MemberGroup] {
    chain.reduce(into: [:]) { all, next in
      for group in next.groups where all[group.id] == nil { all[group.id] = group }
    }
  }

  var knownWeights: [GroupID: [WeightTable]] {
    chain.reduce(into: [:]) { all, next in all.merge(next.weights) { own, _ in own } }
  }

  var allActions: [Action] {
    var seen: Set<ActionID> = []
    return chain.flatMap(\.actions).filter { seen.insert($0.id).inserted }
  }

  func body(_ id: BodyID) -> BodyEntry? { bodies.first { $0.id == id } }
}
