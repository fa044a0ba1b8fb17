public import PlenaryModel

extension MemberNames {
  /// The name of a member in a language, for the name that it bears in English on the day that is
  /// spoken of: "Zaire" in 1990. A name that the tables do not know stays as it is.
  public static func name(
    _ own: String, of member: MemberID, in language: Language
  ) -> String {
    if language == .english { return own }
    guard name(of: member, in: .english) == own else {
      return FormerNames.name(own, in: language) ?? own
    }
    return name(of: member, in: language) ?? own
  }
}
