/// What kind of value each member of an order has, whichever order it stands in: for programs that
/// write orders without knowing each of them, and for the description of the interface.
///
/// What an order needs is read by ``Procedure/Order/init(json:)`` alone; this says only how a word on
/// a command line becomes a value.
public enum OrderMember {
  public enum Kind: Sendable, Hashable {
    case text
    case number
    /// Written when it is true, and only then.
    case flag
    case texts
    /// A value with parts, which only JSON can say.
    case structured
  }

  public static let kinds: [String: Kind] = {
    var kinds: [String: Kind] = [:]
    for name in texts { kinds[name] = .text }
    for name in numbers { kinds[name] = .number }
    for name in flags { kinds[name] = .flag }
    for name in lists { kinds[name] = .texts }
    for name in structures { kinds[name] = .structured }
    return kinds
  }()

  private static let texts = [
    "action", "amends", "arrangement", "as", "attendance", "candidate", "circulated", "closes",
    "holder", "invitee", "item", "kind", "member", "method", "order", "other", "post", "question",
    "reason", "rule", "side", "source", "status", "text", "title", "until", "vote", "words",
  ]
  private static let numbers = [
    "ballot", "blank", "due-for-two-years", "invalid", "motion", "owed", "papers",
    "per-delegation", "per-group", "present", "seats", "seconds", "seconds-each",
  ]
  private static let flags = [
    "amends-rules", "costs-money", "on-conduct-of-voting", "oral", "procedural", "replaces-whole",
    "seized-elsewhere",
  ]
  private static let lists = [
    "actions", "candidates", "concerned", "explained", "groups", "headings", "heads", "names",
    "parties-to-dispute", "sponsors", "texts",
  ]
  /// `parts` is a number in a motion and a list of lists in a request for a division.
  private static let structures = [
    "on", "operations", "paragraphs", "partition", "parts", "tally", "votes",
  ]
}
