import CanonicalJSON
import Crypto
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import Secretariat

/// Keeps the organisation: which meetings there are, who may take part, which devices do. What
/// happened goes on record; what opens a door is kept as a hash on the shelf.
actor Registrar {
  /// Why somebody cannot join.
  enum Refusal: Error, Hashable {
    case unknownLink
    case linkUsed
    case linkExpired
    case linkRevoked
    case wrongPassword
    case nameTaken
    case unsuitableName
    case unsuitablePassword(PageText)
    case noSuchPass
    /// By somebody else, at the same moment.
    case passesGivenMeanwhile
    case meetingExists(MeetingID)
    case unsuitableMeetingName(String)
  }

  /// A pass with what opens it, which is told once.
  struct Issued: Sendable {
    var pass: Pass
    var token: String
    var code: String
  }

  private(set) var organisation = Organisation()
  private let store: any RecordStore
  private let shelf: any SecretShelf
  private let now: @Sendable () -> Moment
  private var head = Head.empty
  private var isBusy = false
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var sessions: [String: Session] = [:]
  /// Devices that are being let in.
  private var entering: Set<String> = []
  /// Pass ids by the hashes of their tokens and of their codes.
  private var links: [String: String] = [:]
  private var codes: [String: String] = [:]
  private var passwords: [String: (pass: String, password: Password)] = [:]
  nonisolated let serverKey: SymmetricKey

  static func open(
    _ store: any RecordStore, _ shelf: any SecretShelf, now: @escaping @Sendable () -> Moment
  ) async throws -> Registrar {
    let key: SymmetricKey
    if let bytes = try await shelf.contents(of: Drawer.keys)["server"] {
      key = SymmetricKey(data: bytes)
    } else {
      key = SymmetricKey(size: .bits256)
      try await shelf.put(key.withUnsafeBytes { Array($0) }, under: "server", in: Drawer.keys)
    }
    let registrar = Registrar(store, shelf, key, now: now)
    try await registrar.load()
    return registrar
  }

  private enum Drawer {
    static let keys = "keys"
    static let links = "links"
    static let codes = "codes"
    static let sessions = "sessions"
    static let passwords = "passwords"
  }

  private init(
    _ store: any RecordStore, _ shelf: any SecretShelf, _ key: SymmetricKey,
    now: @escaping @Sendable () -> Moment
  ) {
    self.store = store
    self.shelf = shelf
    self.now = now
    serverKey = key
  }

  private func load() async throws {
    try await readNews()
    for (hash, pass) in try await shelf.contents(of: Drawer.links) { links[hash] = text(pass) }
    for (hash, pass) in try await shelf.contents(of: Drawer.codes) { codes[hash] = text(pass) }
    let moment = now()
    for (hash, bytes) in try await shelf.contents(of: Drawer.sessions) {
      guard let session = Session(bytes: bytes), !session.isOver(at: moment) else {
        try await shelf.remove(hash, from: Drawer.sessions)
        continue
      }
      sessions[hash] = session
    }
    for (name, bytes) in try await shelf.contents(of: Drawer.passwords) {
      let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1)
      guard parts.count == 2, let password = Password(bytes: Array(parts[1])) else { continue }
      passwords[name] = (text(Array(parts[0])), password)
    }
  }

  /// Takes in what is on record and not known here yet.
  private func readNews() async throws {
    while true {
      let entries = try await store.read(
        Organisation.stream, after: head.sequence, limit: 1000)
      if entries.isEmpty { return }
      for entry in entries {
        organisation.apply(try OrganisationEvent(json: try entry.bodyValue()))
        head = entry.head
      }
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Records facts, and only then makes them true; one after the other, since each is recorded
  /// after the one before.
  ///
  /// - Parameter check: throws where others, in the meantime, made it impossible.
  private func record(
    _ facts: [OrganisationEvent.Fact], by device: String?, check: () throws -> Void = {}
  ) async throws {
    try await record(by: device) {
      try check()
      return facts
    }
  }

  /// - Parameter decide: says what happens, from what is on record when its turn has come; throws
  ///   where nothing may.
  private func record(
    by device: String?, decide: () throws -> [OrganisationEvent.Fact]
  ) async throws {
    await takeTurn()
    defer { endTurn() }
    if try await store.head(of: Organisation.stream) != head {
      // An append whose answer was lost has reached the record all the same.
      try await readNews()
    }
    let facts = try decide()
    let moment = now()
    let events = facts.map { OrganisationEvent(at: moment, device: device, $0) }
    let drafts = try events.map {
      try EntryDraft(body: $0.json, idempotencyKey: try IdempotencyKey(Token.make()))
    }
    let entries = try await store.append(drafts, to: Organisation.stream, expecting: head)
    head = entries.last?.head ?? head
    for event in events { organisation.apply(event) }
  }

  private func takeTurn() async {
    guard isBusy else {
      isBusy = true
      return
    }
    await withCheckedContinuation { waiting.append($0) }
  }

  private func endTurn() {
    if waiting.isEmpty { isBusy = false } else { waiting.removeFirst().resume() }
  }
}

// Meetings and passes.
extension Registrar {
  func name(_ name: String) async throws { try await record([.named(name)], by: nil) }

  func convene(_ notice: MeetingNotice, by device: String?) async throws {
    guard MeetingNotice.isName(notice.id.text), notice.id != Organisation.stream else {
      throw Refusal.unsuitableMeetingName(notice.id.text)
    }
    try await record([.meetingConvened(notice)], by: device) {
      guard organisation.meeting(notice.id) == nil else { throw Refusal.meetingExists(notice.id) }
    }
  }

  /// Gives passes out; all of them or none.
  ///
  /// - Parameters:
  ///   - old: a pass that is taken back in the same breath.
  ///   - check: throws where others, in the meantime, made it impossible.
  func issue(
    _ wanted: [Pass], inPlaceOf old: String? = nil, by device: String?,
    check: (Organisation) throws -> Void = { _ in }
  ) async throws -> [Issued] {
    var issued: [Issued] = []
    for var pass in wanted {
      pass.id = Token.name("p")
      let token = Token.make()
      var code = Token.code()
      while codes[Token.hash(code: code, key: serverKey)] != nil { code = Token.code() }
      // What opens it goes on the shelf first: a pass that nobody can open would be on record.
      try await keep(pass.id, token: token, code: code)
      issued.append(Issued(pass: pass, token: token, code: code))
    }
    do {
      try await record(by: device) {
        if let old, organisation.passes[old]?.isRevoked != false { throw Refusal.noSuchPass }
        try check(organisation)
        return issued.map { .passIssued($0.pass) }
          + [old].compactMap(\.self).map { .passRevoked($0) }
      }
    } catch {
      for issue in issued { try? await forget(issue.pass.id) }
      throw error
    }
    return issued
  }

  private func keep(_ pass: String, token: String, code: String) async throws {
    let (link, short) = (Token.hash(token), Token.hash(code: code, key: serverKey))
    try await shelf.put(Array(pass.utf8), under: link, in: Drawer.links)
    try await shelf.put(Array(pass.utf8), under: short, in: Drawer.codes)
    links[link] = pass
    codes[short] = pass
  }

  /// Takes a pass back: its link opens nothing any more, and its devices are out at once.
  func revoke(_ id: String, by device: String?) async throws {
    guard let issued = organisation.passes[id], !issued.isRevoked else { throw Refusal.noSuchPass }
    try await record([.passRevoked(id)], by: device) {
      guard organisation.passes[id]?.isRevoked == false else { throw Refusal.noSuchPass }
    }
    try await forget(id)
  }

  /// What opened a pass opens nothing any more.
  private func forget(_ id: String) async throws {
    for (hash, pass) in links where pass == id {
      links[hash] = nil
      try await shelf.remove(hash, from: Drawer.links)
    }
    for (hash, pass) in codes where pass == id {
      codes[hash] = nil
      try await shelf.remove(hash, from: Drawer.codes)
    }
    for (name, entry) in passwords where entry.pass == id {
      passwords[name] = nil
      try await shelf.remove(name, from: Drawer.passwords)
    }
  }

  /// A new link and code in place of one that was lost or seen.
  func reissue(_ id: String, by device: String?) async throws -> Issued {
    guard let old = organisation.passes[id], !old.isRevoked else { throw Refusal.noSuchPass }
    let issued = try await issue([old.pass], inPlaceOf: id, by: device)
    try await forget(id)
    return issued[0]
  }
}

// Joining, and leaving.
extension Registrar {
  /// The session that a cookie or a bearer token names; touches it.
  func session(of token: String) -> Session? {
    let hash = Token.hash(token)
    guard var session = sessions[hash] else { return nil }
    let moment = now()
    // Kept all the same: a clock that was put forward by mistake may be put back.
    guard !session.isOver(at: moment) else { return nil }
    if session.lastSeen < moment {
      session.lastSeen = moment
      sessions[hash]?.lastSeen = moment
      if session.isToKeep(at: moment) { keep(session, hash, at: moment) }
    }
    return session
  }

  /// Writes down that a session is in use, so that it goes on after a restart; a disk that is full
  /// keeps nobody from reading.
  private func keep(_ session: Session, _ hash: String, at moment: Moment) {
    sessions[hash]?.lastKept = moment
    Task {
      try? await shelf.put(session.bytes, under: hash, in: Drawer.sessions)
      // It may have ended while this was being written.
      if sessions[hash] == nil { try? await shelf.remove(hash, from: Drawer.sessions) }
    }
  }

  /// The session that a cookie or a bearer token names, with its passes that hold; touches it.
  func visitor(with token: String) -> (session: Session, passes: [Pass])? {
    session(of: token).map { ($0, passes(of: $0)) }
  }

  /// Looks at a link without using it.
  func pass(linked token: String) throws -> Pass { try open(links[Token.hash(token)]) }
  func pass(coded code: String) throws -> Pass {
    try open(codes[Token.hash(code: code, key: serverKey)])
  }

  private func open(_ id: String?) throws -> Pass {
    guard let id, let issued = organisation.passes[id] else { throw Refusal.unknownLink }
    if issued.isRevoked { throw Refusal.linkRevoked }
    if let until = issued.pass.until, until < now() { throw Refusal.linkExpired }
    return issued.pass
  }

  /// Lets a device in.
  ///
  /// - Parameters:
  ///   - token: of the session that the device has already, if it has one.
  ///   - isPassword: whether a password opened the pass, and not a link or a code.
  /// - Returns: the token of its session, new where it had none that holds.
  func join(
    _ pass: Pass, with token: String?, byPassword isPassword: Bool = false
  ) async throws -> String {
    let known = token.flatMap { self.session(of: $0) }
    var joined = known ?? Session(device: Token.name("d"), at: now())
    // A new token with every joining (ASVS 7.2.4); the old one ends.
    let fresh = Token.make()
    let hash = Token.hash(fresh)
    entering.insert(joined.device)
    defer { entering.remove(joined.device) }
    if !joined.passes.contains(pass.id) {
      joined.passes.append(pass.id)
      try await record(by: joined.device) {
        guard let issued = organisation.passes[pass.id], !issued.isRevoked else {
          throw Refusal.linkRevoked
        }
        if pass.worksOnce && issued.wasUsed && !isPassword { throw Refusal.linkUsed }
        // Whose session ran out has left without a word; its place is free.
        let gone = Set(issued.devices).subtracting(devices(of: pass.id))
        guard issued.devices.count - gone.count < pass.greatestDevices else {
          throw Refusal.linkUsed
        }
        return gone.sorted().map { .deviceLeft($0, pass: pass.id) }
          + [.deviceJoined(joined.device, pass: pass.id)]
      }
    }
    try await shelf.put(joined.bytes, under: hash, in: Drawer.sessions)
    sessions[hash] = joined
    if let token, known != nil {
      sessions[Token.hash(token)] = nil
      try await shelf.remove(Token.hash(token), from: Drawer.sessions)
    }
    return fresh
  }

  /// The devices whose sessions hold a pass.
  private func devices(of pass: String) -> Set<String> {
    let moment = now()
    let inside = sessions.values.filter { $0.passes.contains(pass) && !$0.isOver(at: moment) }
    // Whoever is on record already, and whose session is being written.
    let onTheWay = organisation.passes[pass]?.devices.filter { entering.contains($0) } ?? []
    return Set(inside.map(\.device)).union(onTheWay)
  }

  /// Whether somebody holds the keys to the organisation: by a session or by a password.
  var isManned: Bool {
    organisation.passes.values.contains { issued in
      issued.pass.meeting == nil && issued.pass.capacity.isOfficer && !issued.isRevoked
        && (!devices(of: issued.pass.id).isEmpty
          || passwords.values.contains { $0.pass == issued.pass.id })
    }
  }

  /// A link with which one device becomes secretary of the organisation. Earlier ones that nobody
  /// used open nothing any more.
  func firstOfficersLink() async throws -> Issued {
    for issued in organisation.passes.values where issued.pass.worksOnce && !issued.wasUsed {
      if !issued.isRevoked { try await revoke(issued.pass.id, by: nil) }
    }
    return try await issue(
      [
        Pass(
          id: "", capacity: .secretary, meeting: nil, label: "first officer", worksOnce: true)
      ], by: nil)[0]
  }

  /// Ends a session: the device has to join again.
  func leave(_ token: String) async throws {
    let hash = Token.hash(token)
    guard let session = sessions[hash] else { return }
    // First on disk: otherwise it would be there again after a restart.
    try await shelf.remove(hash, from: Drawer.sessions)
    guard sessions.removeValue(forKey: hash) != nil else { return }
    let held = session.passes.filter { organisation.passes[$0] != nil }
    try await record(
      held.map { .deviceLeft(session.device, pass: $0) }, by: session.device)
  }

  /// Chooses a name and a password with which the pass can be used again on another device.
  func setPassword(_ text: String, name: String, for id: String, by device: String) async throws {
    guard (1...100).contains(name.utf8.count) else { throw Refusal.unsuitableName }
    if let objection = Password.objection(to: text) { throw Refusal.unsuitablePassword(objection) }
    if let taken = passwords[name], taken.pass != id { throw Refusal.nameTaken }
    let password = await Password(text)
    // On record first: nobody has a password of which the organisation does not know.
    try await record([.passwordSet(pass: id)], by: device) {
      guard passwords[name] == nil || passwords[name]?.pass == id else { throw Refusal.nameTaken }
    }
    let before = passwords[name]
    passwords[name] = (id, password)
    do {
      try await shelf.put(
        Array("\(id)\n".utf8) + password.bytes, under: name, in: Drawer.passwords)
    } catch {
      passwords[name] = before
      throw error
    }
    // A pass has one name: who chooses another means it in place of the one before.
    for (other, entry) in passwords where entry.pass == id && other != name {
      passwords[other] = nil
      try await shelf.remove(other, from: Drawer.passwords)
    }
  }

  /// The pass that a name and a password open.
  func pass(of name: String, password text: String) async throws -> Pass {
    guard let known = passwords[name] else {
      await Password.waste(text)
      throw Refusal.wrongPassword
    }
    guard await known.password.matches(text) else { throw Refusal.wrongPassword }
    return try open(known.pass)
  }

  /// The passes of a session that hold, in the order in which it joined.
  func passes(of session: Session) -> [Pass] {
    session.passes.compactMap { try? open($0) }
  }
}
