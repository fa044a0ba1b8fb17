public import PlenaryModel

/// A draft before a council in which some members have a veto, as it is known before the vote.
///
/// Nothing here may come from after the vote: no outcome, and no symbol that only adopted texts get.
public struct CouncilDraft: Sendable, Hashable {
  /// The symbol of the draft, `S/2014/189`; only a name, nothing is read from it.
  public var id: String
  /// The day of the vote, or the day for which the forecast is made.
  public var day: Day
  /// The subject in few words, as the council's own lists name it: `Cyprus`.
  public var topic: String
  /// The agenda item in full.
  public var agenda: String
  /// `Thematic`, `Country/Region-specific`.
  public var category: String?
  public var region: String?
  /// Who submits the draft, each once; empty where no source says.
  public var sponsors: [MemberID]
  /// Submitted by the President: a text that was agreed in consultations.
  public var isPresidential: Bool
  /// How many other drafts on the same subject are put to the vote on that day.
  public var rivals: Int
  /// Who is a member on that day.
  public var members: [MemberID]
  /// Those of them whose negative vote prevents adoption.
  public var permanent: Set<MemberID>
  /// What members have announced so far.
  public var declared: [MemberID: Choice]

  public init(
    id: String, day: Day, topic: String, agenda: String, category: String? = nil,
    region: String? = nil, sponsors: [MemberID] = [], isPresidential: Bool = false,
    rivals: Int = 0, members: [MemberID], permanent: Set<MemberID>,
    declared: [MemberID: Choice] = [:]
  ) {
    self.id = id
    self.day = day
    self.topic = topic
    self.agenda = agenda
    self.category = category
    self.region = region
    self.sponsors = sponsors
    self.isPresidential = isPresidential
    self.rivals = rivals
    self.members = members
    self.permanent = permanent
    self.declared = declared
  }
}

/// What became of a draft that was put to the vote.
public enum CouncilResult: Sendable, Hashable {
  /// Adopted; every member voted in favour, or no vote was asked for.
  case unanimous
  /// Adopted, though not by all.
  case divided
  /// It had the votes in favour, and permanent members voted against.
  case vetoed([MemberID])
  /// It had too few votes in favour, whoever voted against.
  case short

  public var isAdopted: Bool { self == .unanimous || self == .divided }

  /// What follows from the choices.
  ///
  /// - Parameter required: how many votes in favour are needed; nine of fifteen in the Security
  ///   Council (Charter, Article 27, paragraph 3).
  public init(_ choices: [MemberID: Choice], permanent: Set<MemberID>, required: Int) {
    let inFavour = choices.values.count { $0 == .inFavour }
    let vetoes = choices.filter { $0.value == .against && permanent.contains($0.key) }.map(\.key)
    if inFavour < required {
      self = .short
    } else if !vetoes.isEmpty {
      self = .vetoed(vetoes.sorted())
    } else {
      let members = choices.values.count { $0 != .notMember }
      self = inFavour == members ? .unanimous : .divided
    }
  }

  /// Which of the four kinds it is, in the order of ``CouncilModel``.
  var kind: Int {
    switch self {
    case .unanimous: 0
    case .divided: 1
    case .vetoed: 2
    case .short: 3
    }
  }

  var vetoes: Set<MemberID> {
    if case .vetoed(let members) = self { Set(members) } else { [] }
  }
}

/// A draft and what became of it.
public struct CouncilVote: Sendable, Hashable {
  public var draft: CouncilDraft
  /// Empty where the source's choices cannot be trusted; the result still counts.
  public var choices: [MemberID: Choice]
  public var result: CouncilResult

  public init(draft: CouncilDraft, choices: [MemberID: Choice] = [:], result: CouncilResult) {
    self.draft = draft
    self.choices = choices
    self.result = result
  }
}
