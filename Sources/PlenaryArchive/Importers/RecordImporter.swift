import Foundation
import InstitutionFiles
import PlenaryAnalysis
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// Votes by name from an exported record of Plenary's own meetings. The record is verified first:
/// nothing is read from one that is not what its key signed.
struct RecordImporter {
  let library: InstitutionLibrary

  func reports(_ path: String, _ context: inout ImportContext) throws(UnreadableImport)
    -> [VoteReport]
  {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UnreadableImport("`\(path)` cannot be read.", path: path)
    }
    let record: VerifiedRecord
    do { record = try VerifiedRecord(Array(data)) } catch {
      throw UnreadableImport(
        "\(path): \(error.message)", path: path,
        hint: "`plenary verify \(path)` says more; nothing was imported from it.")
    }
    var reports: [VoteReport] = []
    for (meeting, entries) in Dictionary(grouping: record.entries, by: \.meeting)
      .sorted(by: { $0.key.text < $1.key.text })
    {
      do {
        reports += try votes(of: meeting, entries, path, &context)
      } catch {
        context.refuse(
          "Meeting \(meeting.text) cannot be replayed: \(error)", file: path,
          hint: "Its institution must be among those at hand; see --institutions.")
      }
    }
    return reports
  }

  private func votes(
    of id: MeetingID, _ entries: [Entry], _ path: String, _ context: inout ImportContext
  ) throws -> [VoteReport] {
    let entries = entries.sorted { $0.sequence < $1.sequence }
    guard let first = entries.first, let proceedings = try? Proceedings(first) else { return [] }
    // A script's suppositions are recorded in meetings of their own, named so.
    if id.text.contains("what-if") {
      context.note("Meeting \(id.text) is a supposition and no vote was taken in it", file: path)
      return []
    }
    let institution = try library.institution(named: proceedings.institution.code)
    let rules = try institution.rulesOfProcedure(of: proceedings.body, on: proceedings.day)
    if rules.roster.seats.map(\.member) != proceedings.seats.map(\.member) {
      context.refuse(
        "Meeting \(id.text) was held with another roster than the institution has now",
        file: path, hint: "Use the institution's files of that time; see --institutions.")
      return []
    }
    var meeting = Meeting(under: rules)
    for entry in entries.dropFirst() { meeting.apply(try Event(entry)) }
    // Committees sit in the session of their parent.
    let parent = institution.body(proceedings.body)?.parent
    let session =
      institution.session(of: proceedings.body, on: proceedings.day)
      ?? parent.flatMap { institution.session(of: $0, on: proceedings.day) }
    return meeting.results.enumerated().compactMap { number, result in
      report(
        result, number: number + 1, of: meeting, id, proceedings,
        session: session?.number ?? proceedings.day.year, path: path)
    }
  }

  private func report(
    _ result: Procedure.Result, number: Int, of meeting: Meeting, _ id: MeetingID,
    _ proceedings: Proceedings, session: Int, path: String
  ) -> VoteReport? {
    // Of a vote without names the totals are kept; of an adoption without a vote there are none.
    guard !result.ballots.isEmpty || result.tally.all.cast > 0 else { return nil }
    var report = VoteReport(
      collection: .plenary, key: "\(id.text) \(number)", institution: proceedings.institution,
      body: proceedings.body, day: proceedings.day, sessionName: String(session),
      session: session, line: 1)
    report.files = [path]
    describe(result.subject, in: meeting, &report)
    report.meeting = id.text
    report.announcedWords = result.outcome.word
    switch result.outcome {
    case .adopted: report.announced = .adopted
    case .vetoed: report.announced = .vetoed
    case .insufficientVotes: report.announced = .insufficientVotes
    case .rejected, .lost: report.announced = .notAdopted
    case .noQuorum, .secondVote, .rulingStands, .sustained, .castingVoteNeeded: break
    }
    let count = result.tally.all
    report.published = PublishedTotals(
      inFavour: count.inFavour, against: count.against, abstaining: count.abstaining,
      members: count.members)
    for (seat, vote) in zip(proceedings.seats, result.ballots) {
      report.choices.append(MemberChoice(seat.member, Choice(vote)))
    }
    for (member, vote) in result.intentions.sorted(by: { $0.key < $1.key }) {
      report.statements.append(
        LaterStatement(
          member: member, intended: Choice(vote),
          words: "stated after the announcement that it had meant to vote \(vote.words)"))
    }
    return report
  }

  private func describe(_ subject: Subject, in meeting: Meeting, _ report: inout VoteReport) {
    switch subject {
    case .proposal(let id):
      report.draft = id.code
      report.kind = .whole
      report.title = meeting.proposal(id)?.draft.title ?? ""
      report.sponsors = meeting.proposal(id)?.draft.sponsors ?? []
    case .amendment(let id):
      report.draft = id.code
      report.kind = .amendment
      let amended = meeting.amendment(id)?.draft.to
      report.title = amended.flatMap { meeting.proposal($0)?.draft.title } ?? ""
    case .part(let id, let number):
      report.draft = id.code
      report.kind = .paragraph
      let title = meeting.proposal(id)?.draft.title ?? id.code
      report.title = "\(title): part \(number)"
    case .motion, .appeal, .preliminaryQuestion:
      report.kind = .motion
      report.title = subject.words
    }
  }
}

extension Choice {
  /// No vote is not voting.
  init(_ vote: Vote?) {
    switch vote {
    case .inFavour?: self = .inFavour
    case .against?: self = .against
    case .abstaining?: self = .abstaining
    case nil: self = .notVoting
    }
  }
}
