import InstitutionFiles
public import MemberNames
import PlenaryModel

/// A member that a piece of text names.
struct NamedMember: Sendable {
  enum Manner: Sendable {
    case name
    /// A capital, which may be the town.
    case capital
    /// `Canadian`.
    case adjective
    /// A place that only sounds like a member.
    case place
  }

  var manner: Manner
  /// One, or several that bore the name in their time.
  var members: [MemberID]
  /// As the file of the institution has it.
  var name: String
  /// Whether only capitals are meant: `US`, and not `us`.
  var isCapitals: Bool

  init(_ manner: Manner, _ members: [MemberID], name: String, isCapitals: Bool = false) {
    self.manner = manner
    self.members = members
    self.name = name
    self.isCapitals = isCapitals
  }
}

/// Every name of every member of an institution, found in running text.
///
/// The names are those of the institution's file, official, earlier and other; the press's own
/// nicknames come besides. Codes are left out: CAN, AND and PER are words.
public struct MemberLexicon: Sendable {
  let directory: MemberDirectory
  private var names = Lexicon<NamedMember>()

  public init(_ directory: MemberDirectory) {
    self.directory = directory
    let institution = directory.institution
    for place in PressNames.places { names.add(place, NamedMember(.place, [], name: place)) }
    for member in institution.memberList {
      for name in [member.name] + member.aliases + member.former.map(\.value) {
        add(name, institution.members(named: name))
      }
    }
    for (name, code) in PressNames.nicknames { add(name, code, .name) }
    for (name, code) in PressNames.capitals { add(name, code, .capital) }
    for (name, code) in PressNames.adjectives { add(name, code, .adjective) }
  }

  private mutating func add(_ name: String, _ code: String, _ manner: NamedMember.Manner) {
    guard directory.institution.member(MemberID(code)) != nil else { return }
    let named = NamedMember(manner, [MemberID(code)], name: name, isCapitals: isShort(name))
    add(name, named)
  }

  private mutating func add(_ name: String, _ members: [MemberID]) {
    guard !members.isEmpty else { return }
    add(name, NamedMember(.name, members, name: name, isCapitals: isShort(name)))
  }

  private mutating func add(_ name: String, _ named: NamedMember) {
    var tokens = Tokenizer.words(of: name)
    if tokens.first?.text == "the", tokens.count > 1 { tokens.removeFirst() }
    names.add(tokens, named)
    // Scanned and typed lists often lack the bracket at the end, or both.
    let bare = tokens.filter { $0.text != "(" && $0.text != ")" }
    if bare.count != tokens.count {
      names.add(bare, named)
      names.add(Array(tokens.dropLast()), named)
    }
  }

  private func isShort(_ name: String) -> Bool {
    let letters = name.filter { $0 != "." }
    return letters.count <= 5 && letters.allSatisfy(\.isUppercase)
  }

  /// The longest name at a place.
  func name(_ tokens: [Token], at place: Int, end: Int) -> (named: NamedMember, count: Int)? {
    let first = tokens[place]
    guard first.isWord, first.isCapitalised || first.text == "former" || first.text == "the" else {
      return nil
    }
    guard let match = names.longest(tokens, at: place, end: end) else { return nil }
    if match.value.isCapitals && !first.isUpper { return nil }
    return (match.value, match.count)
  }

  /// Whom a name means on a day; several names of former times fit two members, each in its time.
  func member(_ named: NamedMember, on day: Day?) -> MemberID? {
    if named.members.count == 1 { return named.members[0] }
    return directory.member(named.name, on: day) ?? named.members.first
  }
}
