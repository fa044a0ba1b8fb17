import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// The numbers behind the pages, as tables that other programs read (RFC 4180). Their headings are
/// English in every language, so that programs need not ask in which they were made.
extension ArchiveView {
  /// A line a vote.
  func table(ofVotes places: [Int]) -> String {
    var text =
      "vote,body,session,day,precision,symbol,title,kind,announced,published,in favour,against,"
      + "abstaining,not voting\r\n"
    for place in places {
      let vote = contents.votes[place]
      let counted = vote.hasWholeList ? vote.counted : nil
      let published = vote.published
      let announced = vote.announced
      text += ArchiveView.line([
        vote.name, vote.body.code, String(vote.session), vote.day.description,
        vote.precision.rawValue, vote.symbol, vote.title, vote.kind.rawValue,
        announced == .unstated ? "" : announced.rawValue,
        published.isEmpty ? "" : published.words, ArchiveView.cell(counted?.inFavour),
        ArchiveView.cell(counted?.against), ArchiveView.cell(counted?.abstaining),
        ArchiveView.cell(counted?.notVoting),
      ])
    }
    return text
  }

  private static func cell(_ count: Int?) -> String { count.map { String($0) } ?? "" }

  /// A line a vote and member, as `plenary archive export` writes it.
  func table(ofChoices places: [Int]) -> String {
    var text = ""
    ArchiveExport(contents) { [institution] member, day in
      institution?.member(member)?.name(on: day) ?? member.code
    }.write(places, as: .csv) { text += $0 }
    return text
  }

  /// The agreement of a member with every other, over the sessions that its page compares.
  func agreementTable(_ history: MemberHistory, in body: BodyID) -> String {
    let member = history.member
    guard let compared = history.compared else { return "" }
    let votes = (archive.shelf(body)?.sessions ?? [])
      .filter { compared.contains($0.number) }.flatMap(\.votes)
    let agreement = Agreement(Bitsets(contents.columns, rollCalls: votes))
    var text = "member,other,first session,last session,\(ArchiveView.pairHeading)\r\n"
    for other in agreement.closest(to: member, count: .max) {
      text += ArchiveView.line(
        [
          member.code, other.member.code, String(compared.lowerBound),
          String(compared.upperBound),
        ] + ArchiveView.cells(other.pair))
    }
    return text
  }

  func sessionsTable(_ pair: PairHistory) -> String {
    var text = "first,second,session,\(ArchiveView.pairHeading)\r\n"
    for session in pair.sessions {
      text += ArchiveView.line(
        [pair.first.code, pair.second.code, String(session.session)]
          + ArchiveView.cells(session.pair))
    }
    return text
  }

  func movesTable(_ member: MemberID, in body: BodyID) -> String {
    var text = "vote,day,symbol,title,member,from,to\r\n"
    for move in moved(member, in: body) {
      let vote = contents.votes[move.vote]
      text += ArchiveView.line([
        vote.name, vote.day.description, vote.symbol, vote.title, member.code,
        move.from.formName, move.to.formName,
      ])
    }
    return text
  }

  func linksTable(_ series: Series) -> String {
    var text = "vote,day,symbol,title,previous,similarity\r\n"
    for link in series.links {
      let vote = contents.votes[link.vote]
      text += ArchiveView.line([
        vote.name, vote.day.description, vote.symbol, vote.title,
        link.previous.map { contents.votes[$0].name } ?? "",
        link.similarity.map { Words(.english).decimal($0, 4) } ?? "",
      ])
    }
    return text
  }

  func movesTable(_ series: Series) -> String {
    var text = "previous,vote,day,member,from,to\r\n"
    for link in series.links {
      guard let previous = link.previous,
        let movement = contents.movement(from: previous, to: link.vote)
      else { continue }
      let vote = contents.votes[link.vote]
      for move in movement.moves {
        text += ArchiveView.line([
          contents.votes[previous].name, vote.name, vote.day.description, move.member.code,
          move.from.formName, move.to.formName,
        ])
      }
    }
    return text
  }

  func cohesionTable(_ votes: [Int]) -> String {
    var text = "group,vote,in favour,against,abstaining,not voting,rice,agreement index\r\n"
    let english = Words(.english)
    for (group, cohesion) in cohesion(votes) {
      for one in cohesion.votes {
        let totals = one.totals
        text += ArchiveView.line([
          group.rawValue, contents.votes[one.rollCall].name, String(totals.inFavour),
          String(totals.against), String(totals.abstaining), String(totals.notVoting),
          one.rice.map { english.decimal($0, 4) } ?? "",
          one.agreementIndex.map { english.decimal($0, 4) } ?? "",
        ])
      }
    }
    return text
  }

  // MARK: lines

  private static let pairHeading =
    "agreement,same,one abstained,opposite,only first absent,only second absent,both absent"

  private static func cells(_ pair: PairCounts) -> [String] {
    [pair.agreement.map { Words(.english).decimal($0, 4) } ?? ""]
      + [
        pair.same, pair.half, pair.opposite, pair.onlyFirstAbsent, pair.onlySecondAbsent,
        pair.bothAbsent,
      ].map { String($0) }
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(CSVText.field).joined(separator: ",") + "\r\n"
  }
}
