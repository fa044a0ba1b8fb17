/// A series of publications by one publisher in one form. A vote has one key in it, whatever the
/// edition of the file.
public enum Collection: String, Sendable, Hashable, CaseIterable {
  /// Meetings recorded by Plenary itself.
  case plenary
  case digitalLibraryAssembly = "undl-ga"
  case digitalLibraryCouncil = "undl-sc"
  /// Single records of the UN Digital Library in MARCXML.
  case digitalLibraryRecord = "undl-marc"
  /// Voeten's roll calls, in the tables of Harvard Dataverse.
  case voeten
  /// The same roll calls in the tables of the package `unvotes`.
  case unvotes
  /// The same roll calls, one string of letters a roll call.
  case letters = "voeten-letters"
  case councilTables = "unsc-tables"
  case councilVetoes = "unsc-vetoes"
  case councilMeetings = "unsc-meetings"
  case wide
  case jsonLines = "json-lines"

  /// Whose account goes first where accounts differ: the body's own record, its library, then those
  /// who collected from them.
  public var precedence: Int {
    switch self {
    case .plenary: 0
    case .digitalLibraryAssembly, .digitalLibraryCouncil: 1
    case .digitalLibraryRecord: 2
    case .letters: 3
    case .voeten: 4
    case .unvotes: 5
    case .councilTables: 6
    case .councilVetoes: 7
    case .councilMeetings: 8
    case .jsonLines: 9
    case .wide: 10
    }
  }

  public var name: String {
    switch self {
    case .plenary: "Plenary's own record"
    case .digitalLibraryAssembly: "UN Digital Library, General Assembly voting data"
    case .digitalLibraryCouncil: "UN Digital Library, Security Council voting data"
    case .digitalLibraryRecord: "UN Digital Library, records in MARCXML"
    case .voeten: "Voeten, United Nations General Assembly Voting Data"
    case .unvotes: "unvotes, tables of Voeten's roll calls"
    case .letters: "Voeten's roll calls as a matrix of letters"
    case .councilTables: "Security Council votes and country votes, tables"
    case .councilVetoes: "Vetoes in the Security Council, table"
    case .councilMeetings: "Meetings of the Security Council with their outcomes, table"
    case .wide: "Table with a column for each member"
    case .jsonLines: "JSON Lines"
    }
  }

  /// Whether it lists ballots only: a member that did not vote is in none of its rows.
  var omitsAbsences: Bool { self == .unvotes }

  /// Collections that number the roll calls alike (Voeten's `rcid`): the same number is the same
  /// vote.
  var numbering: String? {
    switch self {
    case .voeten, .unvotes, .letters: "rcid"
    case .digitalLibraryAssembly, .digitalLibraryCouncil, .digitalLibraryRecord: "undl"
    case .plenary, .councilTables, .councilVetoes, .councilMeetings, .wide, .jsonLines: nil
    }
  }
}
