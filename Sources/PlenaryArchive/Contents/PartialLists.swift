public import PlenaryAnalysis

/// Lists that name only some of those who voted, such as lists of vetoes: who is missing in one is
/// not known to have done anything, and what it adds up to is no total.
extension StoredReport {
  public var isPartial: Bool {
    let counted = counted
    if counted.members == 0 { return false }
    let onlyAgainst = counted.against == counted.members
    if onlyAgainst, report.announced == .vetoed { return true }
    let published = report.published
    let printed = (published.inFavour ?? 0) + (published.against ?? 0)
    return 2 * (counted.inFavour + counted.against) < printed
  }
}

extension ArchivedVote {
  /// Whether there is a list of all who voted.
  public var hasWholeList: Bool { listed.namesMembers && !listed.isPartial }

  /// The totals to show: those of the list where it is whole, else the printed ones; nil where there
  /// are neither.
  public var shownTotals: Totals? {
    if hasWholeList { return counted }
    let published = published
    guard let yes = published.inFavour, let no = published.against, yes >= 0, no >= 0 else {
      return nil
    }
    return Totals(
      inFavour: yes, against: no, abstaining: max(0, published.abstaining ?? 0),
      notVoting: max(0, published.notVoting ?? 0))
  }
}

/// Lists that are not what members did: a list with votes against or abstentions of what was announced
/// as unanimous. The Council's country votes of 1995 hold such noes.
extension StoredReport {
  public var contradictsUnanimity: Bool {
    let counted = counted
    return counted.against + counted.abstaining > 0
      && report.announcedWords.lowercased().contains("unanim")
  }
}

extension ArchivedVote {
  /// Whether its list stands for what members did: it names all, and nothing announced contradicts it.
  /// Only such votes enter agreement, cohesion, ideal points and the histories of members.
  public var hasBelievedList: Bool { hasWholeList && !listed.contradictsUnanimity }
}
