public import PlenaryModel

extension RulesOfProcedure {
  /// The name of a member in a language.
  ///
  /// The roster says what the member is called on the day of the meeting, "Zaire" in 1990; the tables
  /// translate that name. A name that they do not know stays as the roster has it.
  public func name(of member: MemberID, in language: Language) -> String {
    let own = roster.name(of: member)
    if language == .english { return own }
    if member == .unnamed { return language.knownTerm("member-unnamed") }
    guard MemberNames.name(of: member, in: .english) == own else {
      return FormerNames.name(own, in: language) ?? own
    }
    return MemberNames.name(of: member, in: language) ?? own
  }
}
