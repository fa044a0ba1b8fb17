public import PlenaryModel

/// A body that votes, as texts name it.
public struct VotingBody: Sendable, Hashable {
  /// The body of the United Nations' file, where it is one.
  public var id: BodyID?
  /// Printed: `UN General Assembly Third Committee`, `UK House of Commons`.
  public var name: String
  /// How many seats it has, where that is known and small.
  public var seats: Int?

  public init(id: BodyID? = nil, name: String, seats: Int? = nil) {
    self.id = id
    self.name = name
    self.seats = seats
  }

  /// A committee approves drafts; it makes no resolutions.
  public var isCommittee: Bool { id?.code.hasPrefix("GA-") ?? false }
  /// The United Nations and their kin: what they decide on are resolutions.
  var isOfStates: Bool {
    id != nil
      || ["UN", "IAEA", "World Health", "OPCW", "Organization"].contains { name.hasPrefix($0) }
  }
  public var isSecurityCouncil: Bool { id == "SC" }

  public static let securityCouncil = VotingBody(id: "SC", name: "UN Security Council", seats: 15)
  public static let assembly = VotingBody(id: "GA", name: "UN General Assembly")
  public static let humanRightsCouncil = VotingBody(
    id: "HRC", name: "UN Human Rights Council", seats: 47)
  public static let commons = VotingBody(name: "UK House of Commons")
  public static let senate = VotingBody(name: "US Senate", seats: 100)
  public static let representatives = VotingBody(name: "US House of Representatives")
  public static let europeanParliament = VotingBody(name: "European Parliament")

  static let committees = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth"]

  /// One of the six by its id, `GA-C3`; nil for any other body.
  public static func mainCommittee(_ id: BodyID) -> VotingBody? {
    (1...committees.count).map(committee).first { $0.id == id }
  }

  static func committee(_ number: Int) -> VotingBody {
    VotingBody(
      id: BodyID("GA-C\(number)"), name: "UN General Assembly \(committees[number - 1]) Committee")
  }
}

/// A body named in a text.
struct NamedBody: Sendable {
  enum Manner: Sendable {
    case full
    /// `the Council`, `the Assembly`, `the House`: which one, the text said before.
    case bare(Kin)
    /// `MPs`, `senators`: those who sit in it.
    case people
    /// A body that does not vote on texts, or is not one: nothing is said of the vote.
    case other
    /// `the United Nations`.
    case organisation

    var isOfPeople: Bool { if case .people = self { true } else { false } }
  }

  enum Kin: Sendable {
    case council, assembly, committee, house, senate, parliament, worldBody
    /// `the Commons`: not the Lords, whoever is named besides.
    case commons
    /// `a General Assembly committee`: one of six.
    case assemblyCommittee
  }

  var manner: Manner
  var body: VotingBody?
}
