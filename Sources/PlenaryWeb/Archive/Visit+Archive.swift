import Hummingbird
import Logging
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// What a request to the archive is about, or why it cannot be answered.
extension Visit {
  /// - Throws: a problem that says what to do where there is no archive, or none that can be read.
  func openArchive() async throws -> OpenArchive {
    guard let shelf = house.archive else {
      throw Problem(
        .notFound, "no-archive", words[.archiveNone],
        words[
          .archiveNoneDetail,
          [
            "serve": .text("plenary serve --archive FILE"),
            "import": .text("plenary archive import FILE..."),
          ]])
    }
    do { return try await shelf.archive() } catch {
      house.logger.error("archive not readable", metadata: ["error": "\(error)"])
      throw Problem(
        .serviceUnavailable, "archive", words[.archiveUnreadable], words[.archiveUnreadableDetail],
        retryAfter: 10)
    }
  }

  /// - Parameter body: whose members are named; nil for the body with most votes.
  func archiveView(of body: BodyID? = nil) async throws -> ArchiveView {
    ArchiveView(try await openArchive(), house.library, words, of: body)
  }

  var notInArchive: Problem {
    Problem(.notFound, "not-in-archive", words[.archiveNotFound], words[.archiveNotFoundDetail])
  }

  /// What stands after the question mark, read as a form is.
  func queryFields() throws -> FormFields {
    do { return try FormFields(Array((request.uri.query ?? "").utf8)) } catch {
      throw Problem(.badRequest, "not-understood", words[.problemNotUnderstood])
    }
  }

  func archiveSearch() throws -> ArchiveSearch { ArchiveSearch(try queryFields()) }

  func csv(_ text: String, file: String) -> Response {
    let name = file.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0)) }
    return self.text(text, type: "text/csv; charset=utf-8", file: "\(name).csv")
  }

  // MARK: what a path names

  func archivedVote() async throws -> (ArchiveView, Int) {
    let archive = try await openArchive()
    // A symbol leads to its vote too, where there is one only.
    let found = archive.contents.votes(named: parameter("name"))
    guard let place = found.last, found.count == 1 else { throw notInArchive }
    let body = archive.contents.votes[place].body
    return (ArchiveView(archive, house.library, words, of: body), place)
  }

  func archivedMember() async throws -> (ArchiveView, MemberHistory, BodyID) {
    let member = MemberID(parameter("code"))
    let (view, body) = try await viewOfBody { $0.bodies(of: member) }
    guard let history = MemberHistory(member, in: view.contents, body: body) else {
      throw notInArchive
    }
    return (view, history, body)
  }

  func archivedPair() async throws -> (ArchiveView, PairHistory, BodyID) {
    let first = MemberID(parameter("first"))
    let second = MemberID(parameter("second"))
    let (view, body) = try await viewOfBody { view in
      let others = view.bodies(of: second)
      return view.bodies(of: first).filter { others.contains($0) }
    }
    guard first != second, let pair = PairHistory(first, second, in: view.contents, body: body)
    else { throw notInArchive }
    return (view, pair, body)
  }

  /// The body that the address asks for, or the first that fits.
  private func viewOfBody(
    _ bodies: (ArchiveView) -> [BodyID]
  ) async throws -> (ArchiveView, BodyID) {
    let fields = try queryFields()
    let fitting = bodies(try await archiveView())
    let wanted = fields["body"].map { BodyID($0) }
    guard let body = fitting.first(where: { $0 == wanted }) ?? fitting.first else {
      throw notInArchive
    }
    return (try await archiveView(of: body), body)
  }

  func archivedSeries() async throws -> (ArchiveView, Series) {
    let archive = try await openArchive()
    guard let series = archive.series.series(named: parameter("name")) else { throw notInArchive }
    return (ArchiveView(archive, house.library, words, of: series.body), series)
  }

  func archivedSession() async throws -> (ArchiveView, BodyID, Int, [Int]) {
    let archive = try await openArchive()
    let body = BodyID(parameter("body"))
    guard let session = Int(parameter("number")),
      let votes = archive.shelf(body)?.votes(of: session)
    else { throw notInArchive }
    return (ArchiveView(archive, house.library, words, of: body), body, session, votes)
  }
}

extension ArchiveView {
  /// The places of what is looked for, the best fit or the latest first.
  func found(_ search: ArchiveSearch) throws -> [Int] {
    try archive.file.search(search.query, in: contents)
  }
}
