import CanonicalJSON
import HTTPTypes
import Hummingbird
import NIOCore
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// The record: the log in plain words, verifying, downloads.
extension Endpoints {
  private static let pageLength: Int64 = 200

  static let records: [Endpoint] = [
    .get("/m/{meeting}/record", .follow) { visit in
      let room = try visit.theRoom()
      let total = try await visit.house.store.head(of: room.id).sequence
      let wanted = visit.query("before").flatMap { Int64($0) } ?? total + 1
      let before = min(max(1, wanted), total + 1)
      let start = max(0, before - 1 - pageLength)
      let entries = try await visit.house.store.read(
        room.id, after: start, limit: Int(max(0, before - 1 - start)))
      let verification =
        visit.query("verify") == nil ? nil : try await visit.verification(of: room)
      let view = try await View(visit)
      // What the body shows only when voting is closed is not shown here before.
      let shown = entries.reversed().filter { entry in
        (try? EventJSON(entry)).map { !view.meeting.withholds($0) } ?? true
      }
      return visit.page(
        view.recordPage(shown, total: total, verification: verification))
    },
    .get("/m/{meeting}/record.plenary", .follow) { visit in
      try await visit.exportedRecord()
    },
    .get("/m/{meeting}/votes.csv", .follow) { visit in
      let view = try await View(visit)
      return visit.text(
        VotesTable(view).csv, type: "text/csv; charset=utf-8", file: "\(view.notice.id)-votes.csv")
    },
    .get("/m/{meeting}/votes.json", .follow) { visit in
      let view = try await View(visit)
      return visit.text(
        JSONValue.object(VotesTable(view).json).text(), type: "application/json",
        file: "\(view.notice.id)-votes.json")
    },
  ]
}

extension Visit {
  func verification(of room: Room) async throws -> Verification {
    try await hasRecord(room)
    let (house, id) = (house, room.id)
    return try await room.checks.verification {
      let checkpoint = try await house.store.checkpoint(signedBy: house.key)
      return try await RecordVerifier(trusting: house.key.verifierKey)
        .verify(.meeting(id), of: house.store, under: checkpoint)
    }
  }

  /// A meeting that was convened has no record before something happens in it.
  private func hasRecord(_ room: Room) async throws {
    guard try await house.store.head(of: room.id).sequence > 0 else { throw notFound }
  }

  /// The record as a file. A file that proves itself cannot leave votes out, so it waits while there
  /// are some that may not be seen.
  func exportedRecord() async throws -> Response {
    let room = try theRoom()
    try await hasRecord(room)
    let checkpoint = try await house.store.checkpoint(signedBy: house.key)
    // Asked after it was taken: what the file holds may be shown if all that came later may.
    try await room.clerk.refresh()
    guard await !room.clerk.meeting.withholdsVotes else {
      throw Problem(.conflict, "votes-withheld", words[.votingOpen], words[.errorTryAgain])
    }
    let bytes = try await ExportedRecord.bytes(
      .meeting(room.id), of: house.store, under: checkpoint)
    return download(bytes, type: "text/plain; charset=utf-8", file: "\(room.id).plenary")
  }

  func download(_ bytes: [UInt8], type: String, file: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: type, .cacheControl: "no-store",
        .contentDisposition: "attachment; filename=\"\(file)\"",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
