import Foundation
import InstitutionFiles
import PlenaryModel
import Testing

/// Every folder under `Institutions/` passes the check that users run.
@Suite struct RealInstitutionsTests {
  /// Another folder than the repository's, where PLENARY_INSTITUTIONS names one.
  static let root =
    ProcessInfo.processInfo.environment["PLENARY_INSTITUTIONS"]
    ?? URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Institutions").path

  @Test func everyInstitutionOfTheRepositoryHasNoErrors() {
    let library = InstitutionLibrary(root: RealInstitutionsTests.root)
    for id in library.ids {
      let errors = library.load(id).diagnostics.filter { $0.severity == .error }
      #expect(errors.map(\.description) == [], "\(id)")
    }
  }

  /// A body's rules can be had on some of the days on which anything about it changes.
  @Test func everyBodyWithAProcedureHasRulesOnSomeDay() {
    let library = InstitutionLibrary(root: RealInstitutionsTests.root)
    for id in library.ids {
      guard let institution = library.load(id).institution else { continue }
      for body in institution.bodies where body.hasProcedure && body.seating != nil {
        let days = institution.daysOfChange(of: body.id).reversed()
        let first = days.first { day in
          (try? institution.rulesOfProcedure(of: body.id, on: day)) != nil
        }
        #expect(first != nil, "\(id) \(body.id)")
      }
    }
  }
}
