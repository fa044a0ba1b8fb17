import PlenaryModel
import Secretariat

/// What may be seen or done through the server, as far as that is not a question of procedure: what
/// is in order in a meeting is the engine's to say.
enum Permission: String, Sendable, Hashable, CaseIterable {
  /// Pages and streams that show what everybody in the gallery sees.
  case follow
  /// The page of one's own capacity, and the orders given in it.
  case takePart = "take-part"
  /// Attendance, ballots on paper, corrections, documents, minutes.
  case keepTheDesk = "keep-the-desk"
  /// Who was given leave to take part, by whom, on how many devices; links given and taken back.
  case givePasses = "give-passes"
  /// New meetings, members from a file.
  case convene
  /// Nothing is asked, and nothing is looked at: not even who sends the request.
  case anonymous
  /// Nothing is asked: signing in, joining, what a browser needs to show a page.
  case open
}

/// Who may see what, in one place: a route names a permission and nothing else. Besides, two handlers
/// look at passes: whoever changes a pass, or the password of one, must hold one that reaches as far.
enum Access {
  /// Kinds of visitors, for the table that tests go through.
  enum Visitor: String, Sendable, Hashable, CaseIterable {
    case publicVisitor = "public"
    case observer, delegate, secretary
    case presidingOfficer = "presiding-officer"

    init(_ capacity: Capacity?) {
      switch capacity {
      case .presidingOfficer: self = .presidingOfficer
      case .secretary: self = .secretary
      case .delegate: self = .delegate
      case .observer: self = .observer
      case nil: self = .publicVisitor
      }
    }
  }

  static func may(_ visitor: Visitor, _ permission: Permission) -> Bool {
    switch permission {
    case .open, .anonymous, .follow: true
    case .takePart: visitor != .publicVisitor
    case .keepTheDesk, .givePasses, .convene:
      visitor == .secretary || visitor == .presidingOfficer
    }
  }
}
