import Hummingbird
import InstitutionFiles
import PlenaryArchive
import PlenaryCoverage
import PlenaryLanguages
import PlenaryModel

/// Reports of votes, held against the archive: open to everybody, and nothing of it is kept.
extension Endpoints {
  static let press: [Endpoint] = [
    .get("/press", .open) { visit in visit.page(visit.pressPages.page([])) },
    .post("/press", .open, upTo: 1 << 20) { visit in try await visit.checkReports() },
  ]
}

extension Visit {
  fileprivate var pressPages: PressPages {
    PressPages(words: words, formToken: forgeryToken, hasArchive: house.archive != nil)
  }

  fileprivate func checkReports() async throws -> Response {
    let form = try form()
    let pasted = (0..<PressPages.greatestNumber).map { place in
      PressPages.Pasted(
        name: form["name-\(place)"] ?? "", published: form["published-\(place)"] ?? "",
        text: form["text-\(place)"] ?? "")
    }
    guard pasted.allSatisfy({ $0.text.utf8.count <= 4 * PressPages.greatestLength }) else {
      throw Problem(.contentTooLarge, "too-long", words[.problemNotUnderstood])
    }
    let reports = pasted.enumerated().filter { $0.element.text.contains { !$0.isWhitespace } }
      .map { place, one in
        PressReport(
          "report-\(place + 1)", text: one.text, title: one.name.isEmpty ? nil : one.name,
          publisher: one.name.isEmpty ? nil : one.name, published: Day(one.published))
      }
    guard !reports.isEmpty else { return page(pressPages.page(pasted)) }
    let institution = try house.library.institution(named: "united-nations")
    let facts = try await pressFacts(institution, reports)
    let reader = await house.press.reader(of: institution)
    let check = PressCheck(against: facts, under: institution, latest: house.now().day)
    let review = check.check(reports, with: reader)
    return page(pressPages.page(pasted, review, facts))
  }

  /// The votes of the archive that the reports can be about: of the two years before they were written
  /// and the half year after, where all say when.
  private func pressFacts(
    _ institution: Institution, _ reports: [PressReport]
  ) async throws -> RecordedFacts {
    guard house.archive != nil else { return RecordedFacts(votes: []) }
    let contents = try await openArchive().contents
    let days = reports.compactMap(\.published)
    guard days.count == reports.count, let first = days.min(), let last = days.max() else {
      return RecordedFacts(contents, institution)
    }
    return RecordedFacts(
      contents, institution,
      days: Day(number: first.number - 731)...Day(number: last.number + 183))
  }
}
