import InstitutionFiles
import Logging
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat
import Synchronization

/// Everything that one server holds: the record, the organisation, and the rooms in which meetings
/// are open.
actor House {
  nonisolated let store: any RecordStore
  nonisolated let ballotStore: any BallotStore
  nonisolated let shelf: any SecretShelf
  nonisolated let registrar: Registrar
  nonisolated let library: InstitutionLibrary
  nonisolated let key: LogKey
  nonisolated let now: @Sendable () -> Moment
  nonisolated let logger: Logger
  /// The archive of recorded votes; nil where none was given.
  nonisolated let archive: ArchiveShelf?
  /// What reads reports for the page of the press.
  nonisolated let press = PressDesk()
  private nonisolated let commandsTogether: Int
  /// The rooms that are open already, which every request looks for without waiting its turn here.
  private nonisolated let known = Mutex<[MeetingID: Room]>([:])
  private var rooms: [MeetingID: Task<Room, any Error>] = [:]

  init(
    store: any RecordStore, shelf: any SecretShelf, ballots: any BallotStore,
    library: InstitutionLibrary, key: LogKey, archive: String? = nil, logger: Logger,
    commandsTogether: Int = Clerk.greatestBatch, now: @escaping @Sendable () -> Moment
  ) async throws {
    self.store = store
    ballotStore = ballots
    self.shelf = shelf
    self.library = library.remembering()
    self.key = key
    self.archive = archive.map { ArchiveShelf($0) }
    self.logger = logger
    self.commandsTogether = commandsTogether
    self.now = now
    registrar = try await Registrar.open(store, shelf, now: now)
  }

  /// The room of a meeting, opened when it is first asked for; nil for one that nobody convened.
  nonisolated func room(_ id: MeetingID) async throws -> Room? {
    if let room = known.withLock({ $0[id] }) { return room }
    return try await openedRoom(id)
  }

  private func openedRoom(_ id: MeetingID) async throws -> Room? {
    if let room = rooms[id] { return try await room.value }
    guard let notice = await registrar.organisation.meeting(id) else { return nil }
    if let room = rooms[id] { return try await room.value }
    let task = Task { try await open(notice) }
    rooms[id] = task
    do { return try await task.value } catch {
      rooms[id] = nil
      throw error
    }
  }

  private func open(_ notice: MeetingNotice) async throws -> Room {
    let rules = try House.rules(of: notice, in: library)
    let clerk = try await Clerk.open(
      notice.id, under: rules, store: store, readingOnly: true, batchLimit: commandsTogether)
    let ballots = try await SecretBallots(
      of: notice.id, record: store, store: ballotStore, key: key)
    let room = Room(
      notice, clerk: clerk, ballots: ballots, difference: await clerk.difference, now: now)
    try await room.findCountedBallot()
    await room.live.begin(room, logger: logger)
    known.withLock { $0[room.id] = room }
    return room
  }

  /// The rules that a notice names, with the members that it names.
  static func rules(
    of notice: MeetingNotice, in library: InstitutionLibrary
  ) throws -> RulesOfProcedure {
    let institution = try library.institution(named: notice.institution.code)
    guard let seats = notice.seats else {
      return try institution.rulesOfProcedure(of: notice.body, on: notice.day)
    }
    return try institution.rulesOfProcedure(
      of: notice.body, on: notice.day, roster: Roster(seats: seats, observers: notice.observers))
  }

  /// The rooms that somebody has entered since the server began.
  func openRooms() async -> [Room] {
    var open: [Room] = []
    for task in rooms.values { if let room = try? await task.value { open.append(room) } }
    return open
  }

  /// All meetings that were convened.
  func meetings() async -> [MeetingNotice] { await registrar.organisation.meetings }

  /// The words that a secretariat adds to the minutes. They are no part of the record: they may be
  /// changed, and stand beside what happened, never in its place.
  func minutesText(of meeting: MeetingID) async throws -> String {
    String(decoding: try await shelf.contents(of: "minutes")[meeting.text] ?? [], as: UTF8.self)
  }

  func setMinutesText(_ text: String, of meeting: MeetingID) async throws {
    try await shelf.put(Array(text.utf8), under: meeting.text, in: "minutes")
  }

  /// Ends every stream, so that the server can stop.
  func close() async {
    for task in rooms.values { if let room = try? await task.value { room.live.finish() } }
  }
}
