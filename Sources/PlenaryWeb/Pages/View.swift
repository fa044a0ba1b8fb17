import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// What a page is made from: a meeting as it stands, who looks at it and in which language. Pages are
/// functions of this and nothing else, so that the same page can be made again after any event.
struct View: Sendable {
  let notice: MeetingNotice
  let meeting: Meeting
  let words: Words
  let moment: Moment
  /// nil in the gallery.
  let capacity: Capacity?
  let formToken: String
  /// The secret ballot that is being held, or was last.
  let ballot: BallotStatus?
  /// Whether the server has an archive of votes, from which others can be foretold.
  var hasArchive = false

  var rules: RulesOfProcedure { meeting.rules }
  var roster: Roster { meeting.rules.roster }
  var root: String { "/m/\(notice.id)" }
  /// The address of the visitor's own page.
  var base: String { capacity.map { "\(root)/as/\($0.pathName)" } ?? root }

  init(
    _ room: Room, _ meeting: Meeting, _ words: Words, capacity: Capacity? = nil,
    formToken: String = "", ballot: BallotStatus?
  ) {
    notice = room.notice
    self.meeting = meeting
    self.words = words
    moment = room.moment
    self.ballot = ballot
    self.capacity = capacity
    self.formToken = formToken
  }

  init(_ visit: Visit) async throws {
    let room = try visit.theRoom()
    self.init(
      room, await room.clerk.meeting, visit.words, capacity: visit.capacity,
      formToken: visit.forgeryToken, ballot: room.ballots.status)
    hasArchive = visit.house.archive != nil
  }

  /// A member by its name in the reader's language.
  func name(_ member: MemberID) -> String {
    rules.name(of: member, in: words.language)
  }

  func title(of subject: Subject) -> String {
    switch subject {
    case .motion(let number):
      meeting.motion(number).map { motion in
        words[
          .motionNumbered,
          [
            "number": .number(number), "kind": .words(title(of: motion.kind)),
          ]]
      } ?? subject.words(in: words.language)
    default: subject.words(in: words.language)
    }
  }

  /// What came of a vote, as the body calls it.
  func outcome(_ outcome: Outcome, on subject: Subject) -> String {
    outcome.words(on: subject, in: rules, language: words.language)
  }

  /// What a motion is called; kinds that only one institution has are called as its files do.
  func title(of kind: MotionKind) -> String { rules.title(of: kind, in: words.language) }

  /// A rule, one click away.
  func rule(_ id: RuleID) -> HTML {
    "<a class=\"rule\" href=\"\(root)/rules/\(id.code)\">\(id.code)</a>"
  }

  /// `3:05`, `-0:12`.
  static func clock(_ seconds: Int) -> String {
    let size = abs(seconds)
    let rest = size % 60
    return "\(seconds < 0 ? "-" : "")\(size / 60):\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// A part of a page that is replaced when it changes.
struct Region: Sendable {
  var id: String
  var html: HTML

  init(_ id: String, _ html: HTML) {
    self.id = id
    self.html = html
  }

  var element: HTML { "<div data-region=\"\(id)\" id=\"region-\(id)\">\(html)</div>" }
}

/// A page that follows a meeting.
enum Screen: Sendable, Hashable {
  case display
  case overview
  case chair
  case secretariat
  case seat(MemberID)
  case observer(MemberID?)

  init(_ capacity: Capacity) {
    switch capacity {
    case .presidingOfficer: self = .chair
    case .secretary: self = .secretariat
    case .delegate(let member): self = .seat(member)
    case .observer(let member): self = .observer(member)
    }
  }

  /// Whether everybody who has it open sees the same.
  var isShared: Bool {
    switch self {
    case .display, .overview: true
    case .chair, .secretariat, .seat, .observer: false
    }
  }

  /// The regions of a shared screen.
  func liveRegions(
    of room: Room, _ meeting: Meeting, _ ballot: BallotStatus?, in language: Language
  ) -> [Region] {
    let view = View(room, meeting, Words(language), ballot: ballot)
    switch self {
    case .display: return view.displayRegions
    case .overview: return view.overviewRegions
    case .chair, .secretariat, .seat, .observer: return []
    }
  }
}
