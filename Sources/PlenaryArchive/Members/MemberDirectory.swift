public import InstitutionFiles
public import PlenaryModel

/// Finds the member that a code, number or name in a source stands for on the day of the vote.
///
/// A code of the institution, an ISO 3166 code, a number of the Correlates of War project, or any
/// official, earlier, other or misspelt name. What fits nobody is answered with names that are like
/// it; nothing is guessed.
public struct MemberDirectory: Sendable {
  public let institution: Institution

  public init(_ institution: Institution) { self.institution = institution }

  public func member(_ text: String, on day: Day?) -> MemberID? {
    if let number = Int(text) { return CorrelatesOfWar.member(number, on: day).flatMap(known) }
    if let member = institution.member(named: text, on: day) { return member }
    if let code = FormerCodes.current(text) { return known(code) }
    if let alias = Misspellings.corrected(text) { return institution.member(named: alias, on: day) }
    return nil
  }

  /// Names like the one given, at most three.
  public func suggestions(for text: String) -> [String] { institution.suggestions(for: text) }

  private func known(_ code: String) -> MemberID? {
    institution.member(MemberID(code))?.id
  }
}

/// Remembers what names came to: a table asks the same two hundred names a million times.
struct RememberedMembers {
  private let directory: MemberDirectory
  private var steady: [String: MemberID?] = [:]
  private var dated: [String: [Day: MemberID?]] = [:]

  init(_ directory: MemberDirectory) { self.directory = directory }

  func isSteady(_ text: String) -> Bool { steady[text] != nil }

  mutating func member(_ text: String, on day: Day) -> MemberID? {
    if let known = steady[text] { return known }
    if let known = dated[text]?[day] { return known }
    let found = directory.member(text, on: day)
    // A name that fits one member whatever the day is asked once; 345 fits two, each in its time.
    if let found, text != "345", directory.member(text, on: nil) == found {
      steady[text] = found
    } else {
      dated[text, default: [:]][day] = found
    }
    return found
  }
}
