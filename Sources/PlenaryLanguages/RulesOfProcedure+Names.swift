public import PlenaryModel

extension RulesOfProcedure {
  /// The name of a member in a language.
  ///
  /// The table of ``MemberNames`` knows present names only. Where the roster calls the member
  /// otherwise on the day of the meeting, "Zaire" in 1990, the roster is right, and in English.
  public func name(of member: MemberID, in language: Language) -> String {
    let own = roster.name(of: member)
    if language == .english { return own }
    if member == .unnamed { return language.knownTerm("member-unnamed") }
    guard MemberNames.name(of: member, in: .english) == own else { return own }
    return MemberNames.name(of: member, in: language) ?? own
  }
}
