import CanonicalJSON
import PlenaryAnalysis
public import PlenaryModel

/// Votes of an archive in forms that other programs read. Each writes piece by piece.
public struct ArchiveExport: Sendable {
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// A row a vote and member: the four states, totals published and counted.
    case csv
    /// A row a vote and a column a member, letters Y, A, N, X and a full stop.
    case letters
    /// One JSON array of votes.
    case json
    /// One vote a line; `plenary archive import` reads it back.
    case jsonl
    /// Motions and vote events of the Popolo standard.
    case popolo
    /// The columns of the UN Digital Library's voting data.
    case undl
  }

  let contents: ArchiveContents
  /// The name of a member on a day, for forms that have names.
  let name: @Sendable (MemberID, Day) -> String

  public init(
    _ contents: ArchiveContents, name: @escaping @Sendable (MemberID, Day) -> String
  ) {
    self.contents = contents
    self.name = name
  }

  /// Writes the votes at these places.
  public func write(_ votes: [Int], as format: Format, to write: (String) -> Void) {
    switch format {
    case .csv: writeRows(votes, write)
    case .letters: writeLetters(votes, write)
    case .json: writeArray(votes.map { json($0) }, write)
    case .jsonl: for vote in votes { write(JSONValue.object(json(vote)).text() + "\n") }
    case .popolo: writePopolo(votes, write)
    case .undl: writeLibrary(votes, write)
    }
  }

  private func writeArray(_ objects: [JSONObject], _ write: (String) -> Void) {
    write("[")
    for (index, object) in objects.enumerated() {
      write((index == 0 ? "\n" : ",\n") + JSONValue.object(object).text())
    }
    write("\n]\n")
  }

  /// The members of a vote's list with their choices, in the order of the codes.
  func choices(_ vote: Int) -> [(member: MemberID, choice: Choice)] {
    let stored = contents.votes[vote].listed
    return contents.members.indices.compactMap { place in
      let choice = stored.choice(place)
      return choice == .notMember ? nil : (contents.members[place], choice)
    }.sorted { $0.member < $1.member }
  }

  private func writeRows(_ votes: [Int], _ write: (String) -> Void) {
    write(
      "vote,body,session,day,precision,symbol,title,kind,member,choice,"
        + "published_yes,published_no,published_abstain,counted_yes,counted_no,counted_abstain,"
        + "counted_not_voting,source\n")
    for place in votes {
      let vote = contents.votes[place]
      let counted = vote.counted
      let head = [
        vote.name, vote.body.code, String(vote.session), vote.day.description,
        vote.precision.rawValue, vote.symbol, vote.title, vote.kind.rawValue,
      ].map(CSVText.field).joined(separator: ",")
      let totals = [vote.published.inFavour, vote.published.against, vote.published.abstaining]
        .map { $0.map { String($0) } ?? "" }
      let tail =
        (totals
        + [counted.inFavour, counted.against, counted.abstaining, counted.notVoting].map {
          String($0)
        } + [vote.listed.report.collection.rawValue]).joined(separator: ",")
      for (member, choice) in choices(place) {
        write("\(head),\(member.code),\(choice.letter),\(tail)\n")
      }
    }
  }

  private func writeLetters(_ votes: [Int], _ write: (String) -> Void) {
    let order = contents.members.indices.sorted { contents.members[$0] < contents.members[$1] }
    let codes = order.map { contents.members[$0].code }.joined(separator: ",")
    write("vote,body,session,day,symbol,title,\(codes)\n")
    for place in votes {
      let vote = contents.votes[place]
      let head = [
        vote.name, vote.body.code, String(vote.session), vote.writtenDay, vote.symbol,
        vote.title,
      ].map(CSVText.field).joined(separator: ",")
      let letters = order.map { String(vote.listed.choice($0).letter) }.joined(separator: ",")
      write("\(head),\(letters)\n")
    }
  }

  private static func cell(_ count: Int?) -> String { count.map { String($0) } ?? "" }

  /// How many of these votes a form leaves out, since it has a row a member and no source names any.
  public func leftOut(_ votes: [Int], as format: Format) -> Int {
    switch format {
    case .csv, .undl: votes.count { !contents.votes[$0].listed.namesMembers }
    case .letters, .json, .jsonl, .popolo: 0
    }
  }

  /// `A/61/PV.67` and the like stay; the library's empty fields are empty.
  private func writeLibrary(_ votes: [Int], _ write: (String) -> Void) {
    write(
      "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,"
        + "title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,"
        + "total_non_voting,total_ms,undl_link\n")
    for place in votes {
      let vote = contents.votes[place]
      let report = vote.listed.report
      let counted = vote.hasWholeList ? vote.counted : nil
      let published = vote.published
      let number =
        report.collection.numbering == "undl" ? report.key : vote.name
      let tail = [
        vote.writtenDay, report.sessionName, vote.resolution, vote.draft,
        vote.first(\.committeeReport), vote.first(\.meeting), vote.first(\.title),
        vote.first(\.agenda), vote.first(\.subjects), vote.first(\.note),
        ArchiveExport.cell(published.inFavour ?? counted?.inFavour),
        ArchiveExport.cell(published.against ?? counted?.against),
        ArchiveExport.cell(published.abstaining ?? counted?.abstaining),
        ArchiveExport.cell(published.notVoting ?? counted?.notVoting),
        ArchiveExport.cell(published.members ?? counted?.members), vote.first(\.link),
      ].map(CSVText.field).joined(separator: ",")
      for (member, choice) in choices(place) {
        let name = CSVText.field(name(member, vote.day).uppercased())
        write("\(CSVText.field(number)),\(member.code),\(name),\(choice.letter),\(tail)\n")
      }
    }
  }
}
