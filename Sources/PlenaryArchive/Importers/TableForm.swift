/// The forms of tables that Plenary recognises by their columns.
enum TableForm: String, CaseIterable {
  case digitalLibrary
  case voeten
  case rollCallChoices
  case rollCallLetters
  case lettersOrder
  case rollCallDescriptions
  case rollCallIssues
  case councilEvents
  case councilChoices
  case councilVetoes
  case councilMeetings
  case wide

  /// nil where the columns are those of no form.
  init?(_ header: Header, isMemberName: (String) -> Bool) {
    if header.column("ms_code", "ms_codes") != nil, header.column("ms_vote", "ms_votes") != nil {
      self = .digitalLibrary
    } else if header.has("rcid", "vote", "session"), header.column("ccode", "country") != nil {
      self = .voeten
    } else if header.has("rcid", "vote"),
      header.column("country_code", "ccode", "iso3", "country") != nil
    {
      self = .rollCallChoices
    } else if header.has("rcid", "votes") {
      self = .rollCallLetters
    } else if header.has("pos", "iso3") {
      self = .lettersOrder
    } else if header.has("rcid", "session", "date") {
      self = .rollCallDescriptions
    } else if header.has("rcid", "issue") {
      self = .rollCallIssues
    } else if header.has("id", "date", "outcome", "meeting"), header.column("vetoed_by") != nil {
      self = .councilEvents
    } else if header.has("id", "member", "vote") {
      self = .councilChoices
    } else if header.has("date", "draft", "vetoed_by_iso3") {
      self = .councilVetoes
    } else if header.has("date", "meeting", "outcome_text", "tallies") {
      self = .councilMeetings
    } else if header.has("date", "title"), header.names.filter(isMemberName).count >= 5 {
      self = .wide
    } else {
      return nil
    }
  }

  /// What a user knows it as.
  var name: String {
    switch self {
    case .digitalLibrary: "voting data of the UN Digital Library"
    case .voeten: "roll calls of Voeten's data, one row a member and vote"
    case .rollCallChoices: "choices of roll calls, one row a member and vote"
    case .rollCallLetters: "roll calls as strings of letters"
    case .lettersOrder: "the members that the letters stand for"
    case .rollCallDescriptions: "descriptions of roll calls"
    case .rollCallIssues: "issues of roll calls"
    case .councilEvents: "votes of the Security Council"
    case .councilChoices: "country votes of the Security Council"
    case .councilVetoes: "vetoes in the Security Council"
    case .councilMeetings: "meetings of the Security Council with their outcomes"
    case .wide: "votes with a column for each member"
    }
  }

  /// The columns by which each form is known, for the answer to a file that has none of them.
  static let known = """
    ms_code, ms_vote (UN Digital Library); rcid, ccode, vote, session (Voeten); rcid, country_code, \
    vote with rcid, session, date (unvotes); rcid, votes with pos, iso3 (letters); id, member, vote \
    with id, date, outcome, meeting, vetoed_by (Security Council); date, title and a column a member
    """
}
