import CanonicalJSON
public import PlenaryAnalysis

extension StoredForecast {
  /// Why something is expected of a member, in parts that can be said in any language.
  public struct Reason: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
      case declared
      case inCommittee = "in-committee"
      case sponsor
      case lastVote = "last-vote"
      case similarTexts = "similar-texts"
      case bloc
      case place
      case allVotes = "all-votes"
      case othersDeclared = "others-declared"
      case noRecord = "no-record"
      /// Of a forecast that was kept as words.
      case told
    }

    public var kind: Kind
    public var choice: Choice?
    /// Of the votes that the reason is about, from 0 to 1.
    public var share: Double?
    /// How many the bloc has.
    public var members: Int?
    /// The past vote that it is about.
    public var vote: String?
    private var told = ""

    public init(
      _ kind: Kind, _ choice: Choice? = nil, share: Double? = nil, members: Int? = nil,
      vote: String? = nil
    ) {
      self.kind = kind
      self.choice = choice
      self.share = share
      self.members = members
      self.vote = vote
    }

    /// In plain English.
    public var words: String {
      let choice = choice?.words ?? ""
      let part = share.map { "\(Int(($0 * 100).rounded())) % " } ?? ""
      return switch kind {
      case .declared: "declared: \(choice)"
      case .inCommittee: "in committee: \(choice)"
      case .sponsor: "sponsors the text"
      case .lastVote: "last time \(choice)" + (vote.map { " (\($0))" } ?? "")
      case .similarTexts: "on similar texts \(part)\(choice)"
      case .bloc: "its bloc of \(members ?? 0) on similar texts \(part)\(choice)"
      case .place: "by its place \(part)\(choice)"
      case .allVotes: "of all its votes \(part)\(choice)"
      case .othersDeclared: "moved by what others declared"
      case .noRecord: "no record: the mean of the others"
      case .told: told
      }
    }

    var json: JSONValue {
      var object: JSONObject = ["kind": .string(kind.rawValue), "words": .string(words)]
      object["choice"] = choice.map { .string(String($0.letter)) }
      object["share"] = share.map(StoredForecast.parts)
      object["members"] = members.map { .integer(Int64($0)) }
      object["vote"] = vote.map { .string($0) }
      return .object(object)
    }

    init?(json value: JSONValue) {
      let words = value.stringValue ?? value["words"]?.stringValue
      guard let kind = Kind(rawValue: value["kind"]?.stringValue ?? ""), kind != .told else {
        guard let words else { return nil }
        self.init(.told)
        told = words
        return
      }
      self.init(
        kind, StoredForecast.choice(value["choice"]?.stringValue ?? ""),
        share: StoredForecast.chance(value["share"]),
        members: value["members"]?.integerValue.map { Int($0) },
        vote: value["vote"]?.stringValue)
    }
  }

  /// How much a forecast has to rest on.
  public enum Basis: Sendable, Hashable {
    /// A recurring text, and how often it was put to the vote in the ten sessions before.
    case series(votes: Int)
    case similarTexts
    case fewVotes(Int)
    /// An amendment, and how many votes on amendments there are to learn from.
    case fewAmendments(Int)
    case nothing
    case council(votes: Int, vetoes: Int)
    /// Of a forecast that was kept as words.
    case told(String)

    /// In plain English.
    public var words: String {
      switch self {
      case .series(1): "a recurring text, put to the vote once in the ten sessions before"
      case .series(let votes):
        "a recurring text, put to the vote \(votes) times in the ten sessions before"
      case .similarTexts: "a new title: votes on similar texts"
      case .fewVotes(let count): "only \(count) votes to learn from: little more than base rates"
      case .fewAmendments(let count):
        "an amendment, and \(count == 0 ? "no vote" : count == 1 ? "one vote" : "only \(count) votes") "
          + "on amendments to learn from: next to nothing is known"
      case .nothing: "no vote to learn from: nothing is known"
      case .council(let votes, let vetoes): "\(votes) votes, \(vetoes) of them vetoed"
      case .told(let words): words
      }
    }

    var json: JSONValue {
      var object: JSONObject = ["words": .string(words)]
      switch self {
      case .series(let votes):
        object["kind"] = "series"
        object["votes"] = .integer(Int64(votes))
      case .similarTexts: object["kind"] = "similar-texts"
      case .fewVotes(let votes):
        object["kind"] = "few-votes"
        object["votes"] = .integer(Int64(votes))
      case .fewAmendments(let votes):
        object["kind"] = "few-amendments"
        object["votes"] = .integer(Int64(votes))
      case .nothing: object["kind"] = "nothing"
      case .council(let votes, let vetoes):
        object["kind"] = "council"
        object["votes"] = .integer(Int64(votes))
        object["vetoes"] = .integer(Int64(vetoes))
      case .told: object["kind"] = "told"
      }
      return .object(object)
    }

    init(json value: JSONValue?) {
      func count(_ name: String) -> Int { Int(value?[name]?.integerValue ?? 0) }
      self =
        switch value?["kind"]?.stringValue {
        case "series": .series(votes: count("votes"))
        case "similar-texts": .similarTexts
        case "few-votes": .fewVotes(count("votes"))
        case "few-amendments": .fewAmendments(count("votes"))
        case "nothing": .nothing
        case "council": .council(votes: count("votes"), vetoes: count("vetoes"))
        default: .told(value?.stringValue ?? value?["words"]?.stringValue ?? "")
        }
    }
  }
}
