import PlenaryLanguages
import PlenaryModel
import Procedure

/// The board of all members, as it hangs in the hall, and the totals beside it.
extension View {
  /// The members with their votes, in the order of the roll call.
  ///
  /// The votes are told by a sign and a word as well as by a colour. The words stand once, for the
  /// script that changes cells when ballots come in.
  func board(_ ballots: [Vote?]?, hidesVotes: Bool = false) -> HTML {
    let cells = roster.seats.enumerated().map { place, seat -> HTML in
      let vote = ballots.flatMap { $0.isEmpty ? nil : $0[place] }
      let isAway = meeting.attendance[seat.member] == .absent
      let mark: HTML =
        switch vote {
        case .some where hidesVotes: " class=\"v\" data-v=\"\(words[.boardHasVoted])\""
        case .inFavour?: " class=\"y\" data-v=\"\(words[.voteInFavour])\""
        case .against?: " class=\"n\" data-v=\"\(words[.voteAgainst])\""
        case .abstaining?: " class=\"a\" data-v=\"\(words[.voteAbstaining])\""
        case nil: isAway ? " class=\"x\" data-v=\"\(words[.absent])\"" : .nothing
        }
      let name = name(seat.member)
      // Beside the class, which the script changes: the hall's screen writes long names smaller.
      let size: HTML =
        switch width(of: name) {
        case ...9: .nothing
        case ...24: " data-long=\"1\""
        case ...29: " data-long=\"2\""
        default: " data-long=\"3\""
        }
      return "<li data-m=\"\(seat.member.code)\"\(mark)\(size)>\(name)</li>"
    }
    return """
      <ul class="board \(boardSize)" aria-label="\(words[.boardTitle])" data-in-favour="\(words[.voteInFavour])" \
      data-against="\(words[.voteAgainst])" data-abstaining="\(words[.voteAbstaining])" \
      data-hidden="\(words[.boardHasVoted])">\(each: cells)</ul>
      """
  }

  /// In letters of an alphabet: a Chinese character takes the place of two.
  private func width(of name: String) -> Int {
    name.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  /// A small body's board is read from further away.
  private var boardSize: String {
    switch roster.count {
    case ...20: "small"
    case ...70: "middle"
    default: "large"
    }
  }

  /// `111 in favour · 19 against · 55 abstaining`, each a box with a sign of its own.
  func counts(_ tally: Tally) -> HTML {
    let all = tally.all
    return """
      <dl class="counts">
      <div class="y"><dt>\(words[.voteInFavour])</dt>\
      <dd data-count="in-favour">\(all.written(all.inFavour))</dd></div>
      <div class="n"><dt>\(words[.voteAgainst])</dt>\
      <dd data-count="against">\(all.written(all.against))</dd></div>
      <div class="a"><dt>\(words[.voteAbstaining])</dt>\
      <dd data-count="abstaining">\(all.written(all.abstaining))</dd></div>
      <div class="x"><dt>\(words[.voteNotVoting])</dt>\
      <dd data-count="not-voting">\(all.written(all.notParticipating))</dd></div>
      </dl>
      """
  }

  /// The board of the vote that is being taken, or of the last one that was.
  var boardRegion: Region {
    if let voting = meeting.voting {
      guard voting.method.keepsNames else { return Region("board", .nothing) }
      return Region("board", board(voting.ballots, hidesVotes: !meeting.ballotsAreVisible))
    }
    if showsResult, let result = meeting.results.last, !result.ballots.isEmpty {
      return Region("board", board(result.ballots))
    }
    return Region("board", .nothing)
  }

  /// A result stays on the screens until something else has the floor.
  var showsResult: Bool {
    meeting.voting == nil && meeting.floor.speaker == nil && !meeting.results.isEmpty
      && meeting.pointOfOrder?.isPending != true && meeting.phase == .open
      && (meeting.election?.event ?? 0) < (meeting.results.last?.event ?? 0)
  }
}
