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
