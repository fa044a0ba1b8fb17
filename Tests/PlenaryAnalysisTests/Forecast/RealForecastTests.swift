import Foundation
import PlenaryAnalysis
import PlenaryModel
import Testing

/// Roll calls of the General Assembly with their titles, where the data are.
@Suite struct RealForecastTests {
  private static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["PLENARY_DATA"]
    let project = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data =
      environment.map { URL(filePath: $0) }
      ?? project.deletingLastPathComponent().appending(path: "shared/data")
    let folder = data.appending(path: "unga")
    return FileManager.default.fileExists(atPath: folder.path()) ? folder : nil
  }()

  @Test(.enabled(if: folder != nil, "the roll calls are not beside the project"))
  func sessionsAheadAreForecastAsWellAsMeasured() throws {
    let folder = try #require(Self.folder)
    let columns = try Self.columns(folder, sessions: 55...66)
    var scoring = ForecastScoring()
    for session in 65...66 {
      let model = ForecastModel(columns, session: session)
      for (index, rollCall) in columns.rollCalls.enumerated()
      where rollCall.session == session && rollCall.isWhole {
        let cast = columns.members.indices.filter { columns[index, $0].isCast }
        let forecast = model.forecast(
          ForecastDraft(
            title: rollCall.title, issues: rollCall.issues,
            members: cast.map { columns.members[$0] }, allTakePart: true))
        scoring.add(
          cast.indices.map { (forecast.members[$0].probabilities, columns[index, cast[$0]]) },
          interval: forecast.totals.inFavour.interval())
      }
    }
    let score = try #require(scoring.score)
    #expect(score.accuracy > 0.94)
    #expect(score.logLoss < 0.19)
    #expect(score.errorInFavour < 6)
    #expect((0.85...0.97).contains(try #require(score.coverage)))
  }

  private static func columns(_ folder: URL, sessions: ClosedRange<Int>) throws -> VoteColumns {
    let members = try records(folder, "countries_order.csv").map { MemberID($0[2]) }
    var votes: [String: String] = [:]
    for record in try records(folder, "votes_matrix.csv") { votes[record[0]] = record[1] }
    let codes: [UInt8: UInt8] = [0x59: 1, 0x41: 2, 0x4E: 3, 0x58: 4]
    var rollCalls: [VoteColumns.RollCall] = []
    var cells: [UInt8] = []
    for record in try records(folder, "rollcalls.csv") {
      guard let session = Int(record[1]), sessions.contains(session), let day = Day(record[2])
      else { continue }
      rollCalls.append(
        VoteColumns.RollCall(
          id: record[0], session: session, day: day, title: record[10],
          isParagraph: record[8] == "1", isAmendment: record[7] == "1",
          issues: record[11].split(separator: ";").map(String.init)))
      cells.append(contentsOf: try #require(votes[record[0]]).utf8.map { codes[$0] ?? 0 })
    }
    return VoteColumns(members: members, rollCalls: rollCalls, cells: cells)
  }

  private static func records(_ folder: URL, _ name: String) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in [UInt8](try Data(contentsOf: folder.appending(path: name))) {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted:
        record.append(String(decoding: field, as: UTF8.self))
        field.removeAll(keepingCapacity: true)
      case 0x0A where !isQuoted:
        records.append(record + [String(decoding: field, as: UTF8.self)])
        record = []
        field.removeAll(keepingCapacity: true)
      case 0x0D: break
      default: field.append(byte)
      }
    }
    return Array(records.dropFirst())
  }
}
