import Foundation
import InstitutionFiles
import PlenaryModel
import Testing

/// Every folder under `Institutions/` passes the check that users run.
@Suite struct RealInstitutionsTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Institutions").path

  @Test func everyInstitutionOfTheRepositoryHasNoErrors() {
    let library = InstitutionLibrary(root: RealInstitutionsTests.root)
    for id in library.ids {
      let errors = library.load(id).diagnostics.filter { $0.severity == .error }
      #expect(errors.map(\.description) == [], "\(id)")
    }
  }

  /// A body's rules can be had on some day of the year in which anything at all is known of it.
  @Test func everyBodyWithAProcedureHasRulesOnSomeDay() {
    let library = InstitutionLibrary(root: RealInstitutionsTests.root)
    let days = (1950...2025).reversed().compactMap { Day(year: $0, month: 11, day: 18) }
    for id in library.ids {
      guard let institution = library.load(id).institution else { continue }
      for body in institution.bodies where body.hasProcedure {
        let first = days.first { day in
          (try? institution.rulesOfProcedure(of: body.id, on: day)) != nil
        }
        #expect(first != nil, "\(id) \(body.id)")
      }
    }
  }
}
