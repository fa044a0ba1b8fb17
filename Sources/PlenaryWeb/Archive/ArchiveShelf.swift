import Glibc
import InstitutionFiles
import PlenaryArchive
import PlenaryModel
import Synchronization

/// Where the archive of recorded votes stands in a server, if one was given.
///
/// Nothing is opened before somebody asks. Then the votes are kept in memory, and read anew when
/// somebody has written to the file; whether that happened is looked at every few seconds at most.
actor ArchiveShelf {
  nonisolated let path: String
  /// What was learnt from these votes.
  nonisolated let forecasts = ForecastShelf()
  private var shown: OpenArchive?
  private var looked: ContinuousClock.Instant?
  private var reading: Task<OpenArchive, any Error>?
  private static let patience = Duration.seconds(3)

  init(_ path: String) { self.path = path }

  /// The votes as the file has them now, or had them a moment ago.
  ///
  /// - Throws: `ArchiveError` where the file is not there or is something else.
  func archive() async throws -> OpenArchive {
    if let reading { return try await reading.value }
    if let shown, let looked, ContinuousClock.now - looked < ArchiveShelf.patience { return shown }
    if let shown, try shown.isCurrent() {
      looked = .now
      return shown
    }
    // The same open file tells of later writes; another file of that name has to be opened.
    let path = path
    let inode = ArchiveShelf.inode(path)
    let known = shown.flatMap { $0.inode == inode ? $0.file : nil }
    let task = Task { try OpenArchive(try known ?? ArchiveFile(path, readOnly: true), path: path) }
    reading = task
    defer { reading = nil }
    let fresh = try await task.value
    shown = fresh
    looked = .now
    return fresh
  }

  /// Which file a path leads to; nil where there is none.
  static func inode(_ path: String) -> UInt64? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
  }
}

/// An archive as it was when it was read: what all pages are made from.
final class OpenArchive: Sendable {
  let file: ArchiveFile
  let contents: ArchiveContents
  let inode: UInt64?
  private let path: String
  private let version: Int
  private let foundSeries = Mutex<SeriesIndex?>(nil)
  private let foundShelves = Mutex<[Shelf]?>(nil)

  init(_ file: ArchiveFile, path: String) throws {
    self.file = file
    self.path = path
    inode = ArchiveShelf.inode(path)
    // Asked first: what is written while the votes are read is seen the next time.
    version = try file.version()
    contents = try file.contents()
  }

  fileprivate func isCurrent() throws -> Bool {
    try ArchiveShelf.inode(path) == inode && file.version() == version
  }

  /// All series of texts, found when somebody first asks for one.
  var series: SeriesIndex {
    foundSeries.withLock { known in
      if let known { return known }
      let index = SeriesIndex(contents)
      known = index
      return index
    }
  }

  /// The sessions of a body, and how many votes each has.
  struct Shelf: Sendable {
    var institution: InstitutionID
    var body: BodyID
    /// In ascending order.
    var sessions: [(number: Int, votes: [Int])]
  }

  /// The bodies whose votes are here, the one with most votes first.
  var shelves: [Shelf] {
    foundShelves.withLock { known in
      if let known { return known }
      var places: [BodyID: [Int: [Int]]] = [:]
      var institutions: [BodyID: InstitutionID] = [:]
      for (place, vote) in contents.votes.enumerated() {
        let report = vote.report
        institutions[report.body] = report.institution
        places[report.body, default: [:]][report.session, default: []].append(place)
      }
      let shelves = places.map { body, sessions in
        Shelf(
          institution: institutions[body] ?? "united-nations", body: body,
          sessions: sessions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
      }
      let sorted = shelves.sorted { ($1.count, $0.body) < ($0.count, $1.body) }
      known = sorted
      return sorted
    }
  }

  func shelf(_ body: BodyID) -> Shelf? { shelves.first { $0.body == body } }
}

extension OpenArchive.Shelf {
  var count: Int { sessions.reduce(0) { $0 + $1.votes.count } }

  func votes(of session: Int) -> [Int]? { sessions.first { $0.number == session }?.votes }
}
