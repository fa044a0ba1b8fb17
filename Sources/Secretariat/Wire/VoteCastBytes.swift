import CanonicalJSON
import PlenaryModel
public import Procedure

extension Event {
  /// Reads an event from the bytes of an entry.
  ///
  /// Most entries of a record are votes cast by name: those are recognised by their bytes, which in
  /// canonical form are always in the same order. Everything else, and every vote that is written
  /// in another way, is read as JSON; both readings agree on whatever the first one accepts.
  public init(parsing bytes: [UInt8]) throws(UnreadableEvent) {
    if let vote = bytes.withUnsafeBufferPointer({ VoteCastBytes.event(in: $0) }) {
      self = vote
      return
    }
    try self.init(json: try JSONObject(entry: bytes))
  }
}

extension JSONObject {
  /// What the bytes of an entry say.
  init(entry bytes: [UInt8]) throws(UnreadableEvent) {
    let value: JSONValue
    do { value = try JSONValue(parsing: bytes) } catch {
      throw UnreadableEvent(
        "The entry is not JSON: \(error.message), at byte \(error.offset)", hint: error.hint)
    }
    guard let object = value.objectValue else { throw .wrongKind("An object") }
    self = object
  }
}

/// Reads and writes `{"at":"…","by":"…","event":"vote-cast","member":"…","vote":"…"}` and nothing
/// else.
struct VoteCastBytes {
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0

  private init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// nil when the bytes are another event, or a vote in another form than the usual one.
  static func event(in text: UnsafeBufferPointer<UInt8>) -> Event? {
    var bytes = VoteCastBytes(text)
    return bytes.event()
  }

  /// The event in canonical form; nil when it is no vote, or one that is written in another form.
  static func bytes(of event: Event) -> [UInt8]? {
    guard case .voteCast(let member, let vote) = event.fact, isPlain(member.code) else {
      return nil
    }
    let by: String
    switch event.by {
    case .presidingOfficer: by = Actor.chairWord
    case .secretary: by = Actor.secretaryWord
    case .delegation(let delegation):
      by = delegation.code
      // What begins with a bracket is a word, or is written as an object.
      guard isPlain(by), by.utf8.first != UInt8(ascii: "(") else { return nil }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(128)
    bytes += "{\"at\":\"".utf8
    bytes += event.at.description.utf8
    bytes += "\",\"by\":\"".utf8
    bytes += by.utf8
    bytes += "\",\"event\":\"vote-cast\",\"member\":\"".utf8
    bytes += member.code.utf8
    bytes += "\",\"vote\":\"".utf8
    bytes += vote.rawValue.utf8
    bytes += "\"}".utf8
    return bytes
  }

  private static func isPlain(_ code: String) -> Bool { code.utf8.allSatisfy(isPlain) }

  /// ASCII that JSON writes as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func event() -> Event? {
    guard skip("{\"at\":\""), let at = moment(), skip("\",\"by\":\""), let by = plainText(),
      skip("\",\"event\":\"vote-cast\",\"member\":\""), let member = plainText(),
      skip("\",\"vote\":\""), let vote = vote(), skip("\"}"), position == text.count,
      let actor = actor(by)
    else { return nil }
    return Event(
      at: at, by: actor, .voteCast(of: MemberID(String(decoding: member, as: UTF8.self)), vote))
  }

  private func actor(_ code: Slice<UnsafeBufferPointer<UInt8>>) -> Actor? {
    guard code.first == UInt8(ascii: "(") else {
      return .delegation(MemberID(String(decoding: code, as: UTF8.self)))
    }
    if code.elementsEqual(Actor.secretaryWord.utf8) { return .secretary }
    if code.elementsEqual(Actor.chairWord.utf8) { return .presidingOfficer }
    return nil
  }

  private mutating func vote() -> Vote? {
    if skip("in-favour") { return .inFavour }
    if skip("against") { return .against }
    if skip("abstaining") { return .abstaining }
    return nil
  }

  /// `2014-11-18T15:00:00-05:00`, or with `Z`.
  private mutating func moment() -> Moment? {
    guard let century = digits(), let years = digits(), skip(UInt8(ascii: "-")),
      let month = digits(), skip(UInt8(ascii: "-")), let date = digits(),
      skip(UInt8(ascii: "T")), let hour = digits(), skip(UInt8(ascii: ":")),
      let minute = digits(), skip(UInt8(ascii: ":")), let second = digits(),
      hour < 24, minute < 60, second < 60, let offset = offset(),
      let day = Day(year: century * 100 + years, month: month, day: date)
    else { return nil }
    return Moment(day, hour: hour, minute: minute, second: second, offsetMinutes: offset)
  }

  private mutating func offset() -> Int? {
    if skip(UInt8(ascii: "Z")) { return 0 }
    let isBehind = skip(UInt8(ascii: "-"))
    guard isBehind || skip(UInt8(ascii: "+")), let hours = digits(), hours <= 14,
      skip(UInt8(ascii: ":")), let minutes = digits(), minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (isBehind ? -1 : 1)
  }

  /// Two digits.
  private mutating func digits() -> Int? {
    guard position + 2 <= text.count else { return nil }
    let high = text[position] &- UInt8(ascii: "0")
    let low = text[position + 1] &- UInt8(ascii: "0")
    guard high <= 9, low <= 9 else { return nil }
    position += 2
    return Int(high) * 10 + Int(low)
  }

  /// Up to the next quotation mark: ASCII that JSON writes as it is.
  private mutating func plainText() -> Slice<UnsafeBufferPointer<UInt8>>? {
    let start = position
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "\"") { return text[start..<position] }
      guard VoteCastBytes.isPlain(byte) else { return nil }
      position += 1
    }
    return nil
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard position < text.count, text[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skip(_ words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    guard position + count <= text.count else { return false }
    for offset in 0..<count where text[position + offset] != words.utf8Start[offset] {
      return false
    }
    position += count
    return true
  }
}
