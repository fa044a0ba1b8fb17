import PlenaryLanguages
import PlenaryModel
import Procedure

/// Who speaks, for how long, and who is next.
extension View {
  func phaseLine() -> HTML {
    let phase: String =
      switch meeting.phase {
      case .notOpen: words[.meetingNotOpen]
      case .open: words[.meetingIsOpen]
      case .suspended: words[.meetingIsSuspended]
      case .adjourned: words[.meetingIsAdjourned]
      }
    let item: HTML =
      meeting.item.map { " · \(words[.itemNumbered, ["item": .text($0)]])" } ?? .nothing
    return """
      <p class="phase" data-announce="\(phase)">\(rules.body.name) · \
      \(words[.meetingNumber, ["number": .number(max(1, meeting.number))]]) · \(phase)\(item)</p>
      """
  }

  /// Who has the floor and for how long; the script counts on from here.
  func floorPart(level: Int = 2) -> HTML {
    guard let speaker = meeting.floor.speaker, let since = meeting.floor.since else {
      return "<p class=\"nobody\">\(words[.floorNone])</p>"
    }
    let timer: HTML
    if let limit = meeting.floor.allowedSeconds {
      let end = since.adding(seconds: limit)
      let left = end.secondsUTC - moment.secondsUTC
      timer = """
        <span class="timer\(left < 0 ? " over" : "")" role="timer" data-ends="\(end.secondsUTC)" \
        data-sound="yes">\(View.clock(left))</span>
        """
    } else {
      timer = """
        <span class="timer" role="timer" data-since="\(since.secondsUTC)">\
        \(View.clock(max(0, moment.secondsUTC - since.secondsUTC)))</span>
        """
    }
    return """
      <div class="speaking"><p class="label">\(words[.floorNow])</p>
      <h\(level) class="speaker">\(name(speaker))</h\(level)>
      <p class="time">\(timer)</p></div>
      """
  }

  /// The next speakers, in the order in which they will be called.
  func listPart(showing greatest: Int = 10) -> HTML {
    let next = meeting.speakersInOrder
    let state = meeting.floor.isClosed ? words[.listClosed] : words[.listOpen]
    let entries = next.prefix(greatest).map { member -> HTML in
      let side: HTML =
        switch meeting.floor.sides[member] {
        case .inFavour?: " <span class=\"side\">(\(words[.sideFor]))</span>"
        case .against?: " <span class=\"side\">(\(words[.sideAgainst]))</span>"
        case nil: .nothing
        }
      return "<li>\(name(member))\(side)</li>"
    }
    let rest = next.count - entries.count
    let more: HTML =
      rest > 0 ? "<p>\(words[.listMore, ["count": .number(rest)]])</p>" : .nothing
    let list: HTML =
      next.isEmpty ? "<p>\(words[.listEmpty])</p>" : "<ol>\(each: entries)</ol>\(more)"
    let replies = meeting.floor.replying.map { "<li>\(name($0.member))</li>" as HTML }
    let replying: HTML =
      replies.isEmpty ? .nothing : "<h3>\(words[.rightOfReply])</h3><ol>\(each: replies)</ol>"
    return """
      <section class="speakers"><h2>\(words[.floorNextSpeakers]) \
      <small>\(state) · \(next.count)</small></h2>
      \(list)\(replying)</section>
      """
  }

  /// A point of order, and the ruling on it until something else begins.
  func pointPart() -> HTML {
    guard let point = meeting.pointOfOrder,
      point.isPending || (meeting.voting == nil && meeting.floor.speaker == nil && !showsResult)
    else { return .nothing }
    let who = point.by.map { name($0) } ?? ""
    let ruling: HTML =
      point.ruling.map { "<p>\(words[.ruling]): <b dir=\"auto\">\($0)</b></p>" } ?? .nothing
    let appeal: HTML =
      point.appealedBy.map { "<p>\(words[.appeal]): \(name($0))</p>" } ?? .nothing
    let said: HTML = point.words.isEmpty ? .nothing : ": <span dir=\"auto\">\(point.words)</span>"
    return """
      <section class="point question"><h2>\(words[.pointOfOrder])</h2>
      <p data-announce="\(words[.pointOfOrder]): \(who)"><b>\(who)</b>\(said) \
      \(rule(rules.points.rule))</p>\(ruling)\(appeal)</section>
      """
  }

  /// The question whether anybody objects, and who does. A delegation answers it here.
  ///
  /// - Parameter forms: what is in order for whoever looks.
  func objectionPart(_ forms: [OrderForm] = []) -> HTML {
    let asked = meeting.proposals.filter {
      $0.status == .pending && ($0.isProposedForAdoptionWithoutVote || $0.voteRequestedBy != nil)
    }
    let parts = asked.map { proposal -> HTML in
      let symbol = Argument.text(proposal.id.code)
      if let member = proposal.voteRequestedBy {
        let line = words[.objectionMade, ["member": .text(name(member)), "text": symbol]]
        return "<p class=\"state\" data-announce=\"\(line)\"><b>\(line)</b></p>"
      }
      let question = words[.objectionAsked, ["text": symbol]]
      var object = forms.first { $0.order == .requestVote(on: proposal.id) }
      object?.label = words[.objectionRaise]
      return """
        <p class="state" data-announce="\(question)"><b>\(question)</b></p>\
        <div class="acts">\(object.map { $0.html(self) })</div>
        """
    }
    return parts.isEmpty ? .nothing : "<section class=\"question\">\(each: parts)</section>"
  }

  /// Motions that wait, in the order in which they are put.
  func motionsPart() -> HTML {
    var entries: [HTML] = []
    for motion in meeting.pendingMotions {
      let provision = rules.motions[motion.kind]
      let second: HTML =
        provision?.needsSecond == true && motion.seconder == nil
        ? " · \(words[.motionNeedsSecond])" : .nothing
      let about: HTML = motion.draft.about.map { " <bdi>\($0.code)</bdi>" } ?? .nothing
      entries.append(
        """
        <li><b>\(motion.number).</b> <span lang="en">\(title(of: motion.kind))</span>\(about) · \
        \(name(motion.mover))\(second) \(provision.map { rule($0.rule) })</li>
        """)
    }
    guard !entries.isEmpty else { return .nothing }
    return """
      <section class="motions"><h2>\(words[.motionsPending])</h2>
      <ol>\(each: entries)</ol>
      <p>\(words[.motionsInOrder]) \(rule(rules.motions.precedenceRule))</p></section>
      """
  }
}
